/**
 * Moves focus to a part of the page by its id, when what the person pressed is about to disappear: a command's answer
 * has come, but React has not drawn it yet. Without this the keyboard would start over from the top.
 */
export function focusSoon(id: string, show: ScrollLogicalPosition = 'nearest'): void {
  setTimeout(() => {
    const place = document.getElementById(id);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: show });
  }, 100);
}
