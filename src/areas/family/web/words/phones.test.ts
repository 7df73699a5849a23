import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phonesIn } from './phones.ts';

const numbers = (text: string) => phonesIn(text).flatMap(({ tel }) => tel ?? []);

describe('telephone numbers in what people have written', () => {
  it.each([
    ['023-000 00 01', ['0230000001']],
    ['Ring Anna, 070-174 06 05, eller växeln 0240-174 06 00.', ['0701740605', '02401740600']],
    ['+46 70 174 06 05', ['+46701740605']],
    ['Bup 023 49 00 00 dagtid, 1177 annars', ['023490000', '1177']],
    ['Ring 112', ['112']],
    ['Bris 116 111', ['116111']],
    ['polisen 114 14', ['11414']],
    ['0701740605', ['0701740605']],
  ])('%s', (text, expected) => expect(numbers(text)).toEqual(expected));

  it.each(['', 'Ring samordnaren samma dag.', 'klockan 08.00–16.30', 'den 2026-11-27', '20120314-2383', 'rum 0112'])(
    'finds none in «%s»',
    (text) => expect(numbers(text)).toEqual([]),
  );

  it('gives back every letter of the text', () => {
    const words = fc.array(fc.oneof(fc.string(), fc.constantFrom('070-174 06 05', '112', ' ', '0', '-')));
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        expect(
          phonesIn(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
