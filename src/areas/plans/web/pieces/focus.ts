/**
 * Moves focus to a part of the page by its id, when what the person pressed is about to disappear: a command's answer
 * has come, but React has not drawn it yet. Without this the keyboard would start over from the top. Who has gone on to
 * something else meanwhile is not called back.
 */
export function focusSoon(id: string, show: ScrollLogicalPosition = 'nearest'): void {
  const pressed = document.activeElement;
  setTimeout(() => {
    const at = document.activeElement;
    if (at !== pressed && at !== document.body) return;
    const place = document.getElementById(id);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: show });
  }, 100);
}
