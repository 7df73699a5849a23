import { expect, it } from 'vitest';
import { midSentence } from './mid-sentence.ts';

it.each([
  ['Socialsekreterare', 'socialsekreterare'],
  ['Överläkare', 'överläkare'],
  ['ST-läkare', 'ST-läkare'],
  ['BVC-sjuksköterska', 'BVC-sjuksköterska'],
  ['', ''],
])('«%s» is «%s» in a sentence', (title, said) => {
  expect(midSentence(title)).toBe(said);
});
