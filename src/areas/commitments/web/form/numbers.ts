/** A whole number as it was typed; null when nothing was. What is no number is sent as one that no rule lets through. */
export function numberIn(typed: string): number | null {
  const text = typed.replaceAll(/\s/g, '');
  if (text === '') return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
}
