/** The number with spaces that do not break: it stays on one line. */
export const onOneLine = (phone: string): string => phone.replaceAll(' ', '\u00a0');
