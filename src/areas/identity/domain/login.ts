/** How one asks to sign in. `guardian` and `child` are the choice of someone who is both. */
export const ways = ['staff', 'family', 'guardian', 'child'] as const;
export type Way = (typeof ways)[number];

export type AccountKind = 'employee' | 'guardian' | 'child';

/** The kinds of account that a way may lead to: staff and family never share one. */
export const kindsOf = {
  staff: ['employee'],
  family: ['guardian', 'child'],
  guardian: ['guardian'],
  child: ['child'],
} as const satisfies Record<Way, readonly AccountKind[]>;

/** Why a login did not end in a session. The codes stand in the address of the first page: `/?fel=for-ung`. */
const loginProblems = [
  'okant-konto',
  'avstangt-konto',
  'for-ung',
  'valj-vem',
  'for-manga',
  'avbruten',
  'utgangen',
  'misslyckades',
  'svarar-inte',
] as const;
export type LoginProblem = (typeof loginProblems)[number];

export interface FoundAccount {
  readonly id: string;
  readonly countyId: string;
  readonly kind: AccountKind;
  readonly personId: string;
  readonly refusal: 'disabled' | 'too_young' | null;
}

/** `account` is known also when it cannot be used: the attempt is written to the access log. */
export type Choice =
  | { readonly account: FoundAccount; readonly problem: LoginProblem | null }
  | { readonly account: null; readonly problem: LoginProblem };

/**
 * The account that a login leads to among those with the same number. One who is both a guardian and a child old enough
 * is asked which; the same kind in several counties leads to the first county.
 */
export function chooseAccount(found: readonly FoundAccount[]): Choice {
  const usable = found.filter((account) => account.refusal === null);
  const [first] = usable;
  if (first !== undefined)
    return usable.some((other) => other.kind !== first.kind)
      ? { account: null, problem: 'valj-vem' }
      : { account: first, problem: null };
  const [refused] = found;
  if (refused === undefined) return { account: null, problem: 'okant-konto' };
  return { account: refused, problem: refused.refusal === 'too_young' ? 'for-ung' : 'avstangt-konto' };
}

/** The assignment to act under from the start: the only one, or the one used last. None of several: the person chooses. */
export function chooseAssignment<A extends { readonly id: string }>(
  valid: readonly A[],
  lastUsed: string | undefined,
): A | undefined {
  return valid.length === 1 ? valid[0] : valid.find((assignment) => assignment.id === lastUsed);
}

/**
 * The provider's value of a claim as accounts are kept: trimmed, and a Swedish number without hyphen. Undefined for
 * something that cannot be a subject.
 */
export function subjectOf(claim: string | undefined): string | undefined {
  const value = claim?.trim() ?? '';
  if (!/^[^\s\p{C}]{1,200}$/u.test(value)) return undefined;
  return /^\d{8}-\d{4}$/.test(value) ? value.replace('-', '') : value;
}
