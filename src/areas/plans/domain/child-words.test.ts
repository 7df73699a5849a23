import { expect, it } from 'vitest';
import { mattersIn } from './child-words.ts';
import type { WholePlan } from './contract.ts';

const written = (authorKind: 'child' | 'guardian', words: string): WholePlan['childWords'][number] => ({
  authorKind,
  authorId: 'x',
  author: authorKind === 'child' ? 'Alva' : 'Maria Exempelsson',
  words,
  version: 1,
  writtenAt: '2026-11-23T08:00:00Z',
});

it('begins with the child’s own words, says which are a guardian’s, and keeps what staff have written', () => {
  const childWords = [written('child', 'Hunden.'), written('guardian', 'Att sova.')];
  expect(mattersIn({ childMatters: 'Lugn.', childWords })).toBe(
    'Hunden.\n\nAtt sova.\n(Maria Exempelsson, vårdnadshavare)\n\nLugn.',
  );
});

it('is empty when nobody has written, and says the same thing once', () => {
  expect(mattersIn({ childMatters: '', childWords: [written('child', ''), written('guardian', '')] })).toBe('');
  expect(mattersIn({ childMatters: 'Hunden.', childWords: [written('child', 'Hunden.')] })).toBe('Hunden.');
});
