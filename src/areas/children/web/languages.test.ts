import { describe, expect, it } from 'vitest';
import { languageInWords, languageOptions } from './languages.ts';

describe('languages', () => {
  it.each([
    ['sv', 'svenska'],
    ['ar', 'arabiska'],
    ['prs', 'dari'],
    ['swl', 'svenskt teckenspråk'],
    ['se', 'nordsamiska'],
  ])('%s is called %s', (code, word) => expect(languageInWords(code)).toBe(word));

  it('begin with Swedish, and each has a word of its own', () => {
    const words = languageOptions.map(({ label }) => label);
    expect(words[0]).toBe('svenska');
    expect(languageOptions.filter(({ value, label }) => value === label)).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });
});
