/**
 * The five answers to how it has gone, from 1 (not at all) to 5 (very much). One scale: what a child presses is what staff
 * read.
 */
export const scoreSteps = ['Nej, inte alls', 'Lite', 'Till en del', 'Ja, ganska mycket', 'Ja, mycket'] as const;

/** «3 av 5, till en del». */
export const scoreInWords = (score: number): string =>
  `${score} av 5, ${(scoreSteps[score - 1] ?? '').toLocaleLowerCase('sv')}`;
