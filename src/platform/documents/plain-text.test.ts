import { expect, it } from 'vitest';
import { typesettable } from './plain-text.ts';

const set = (text: string) => (JSON.parse(typesettable({ text })) as { text: string }).text;

it.each([
  ['a tab is a space', 'a\tb', 'a b'],
  ['every kind of line break is one', 'a\r\nb\rc\u2028d\ne', 'a\nb\nc\nd\ne'],
  ['control characters are gone', 'a\u0000b\u0007c\u009Bd', 'abcd'],
  ['half of a character becomes a sign for it', 'a\uD800b', 'a\uFFFDb'],
  ['a letter and its ring become one letter', 'A\u030Angest', 'Ångest'],
  ['nobody turns the neighbour around', 'a\u202Eb\u202C', 'ab'],
  ['what keyboards for Arabic write stays', 'a\u2067b\u2069\u200F', 'a\u2067b\u2069\u200F'],
  ['a family of emoji stays together', '👨‍👩‍👧', '👨‍👩‍👧'],
])('%s', (_what, written, shown) => {
  expect(set(written)).toBe(shown);
});

it('reaches every text, however deep, and leaves the rest alone', () => {
  expect(JSON.parse(typesettable([{ a: ['x\u0000', 1, null, true] }]))).toEqual([{ a: ['x', 1, null, true] }]);
});
