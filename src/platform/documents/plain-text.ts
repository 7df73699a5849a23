/**
 * What people wrote, as JSON that can be set in type: one kind of line break, no control characters, no halves of
 * characters, and none of the old direction overrides (U+202A–U+202E), with which a text can turn its neighbours
 * around. Isolates and marks, which well-behaved keyboards use today, stay.
 */
export const typesettable = (data: unknown): string =>
  JSON.stringify(data, (_key, value: unknown) => (typeof value === 'string' ? plain(value) : value));

const plain = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/(?!\n)\p{Cc}|[\u202A-\u202E\uFEFF]/gu, '');
