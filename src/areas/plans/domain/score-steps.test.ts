import { expect, it } from 'vitest';
import { scoreInWords } from './score-steps.sv.ts';

it('reads back to staff the word that was pressed', () => {
  expect([1, 3, 5].map(scoreInWords)).toEqual(['1 av 5, nej, inte alls', '3 av 5, till en del', '5 av 5, ja, mycket']);
});
