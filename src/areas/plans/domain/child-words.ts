import type { WholePlan } from './contract.ts';

/**
 * What matters to the child, as one text: first what the child has written itself, then what a guardian has written for
 * one too young to sign in, with whose words they are, then what staff have written down.
 */
export function mattersIn({ childMatters, childWords }: Pick<WholePlan, 'childMatters' | 'childWords'>): string {
  const own = childWords.map(({ authorKind, author, words }) =>
    authorKind === 'child' || words === '' ? words : `${words}\n(${author ?? 'En vårdnadshavare'}, vårdnadshavare)`,
  );
  return [...new Set([...own, childMatters])].filter(Boolean).join('\n\n');
}
