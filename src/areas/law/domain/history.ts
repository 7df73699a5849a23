import type { Histories, LegalRule, RuleKind, Standing } from './model.ts';
import type { StatuteSource } from './statutes.ts';

type Wording<Source extends string = string> = Omit<LegalRule, 'id' | 'kind' | 'standing' | 'source'> & {
  readonly source: Source;
};
type Unnamed = readonly [Omit<LegalRule, 'id'>, ...Omit<LegalRule, 'id'>[]];

/**
 * The day from which Samsyn keeps rules that have no day of their own: guidance, practice, limits,
 * and statutes whose older wording is not written here. No plan is older.
 */
export const beginning = '2020-01-01';

/** A statute's wordings, oldest first. */
export const statute = (kind: RuleKind, ...wordings: [Wording<StatuteSource>, ...Wording<StatuteSource>[]]): Unnamed =>
  stamped(kind, 'statute', wordings);

/** Advice, case law or custom: worth knowing, never binding as a statute is. */
export const guidance = (kind: RuleKind, ...wordings: [Wording, ...Wording[]]): Unnamed =>
  stamped(kind, 'guidance', wordings);

/** What a county, a municipality or an agreement has decided for itself. */
export const local = (kind: RuleKind, ...wordings: [Wording, ...Wording[]]): Unnamed =>
  stamped(kind, 'local', wordings);

/** Gives every wording the id it stands under, so that a rule has one name and it is written once. */
export function named<const Ids extends Record<string, Unnamed>>(subject: Ids): Histories<keyof Ids & string> {
  const entries = Object.entries(subject).map(([id, wordings]) => [
    id,
    wordings.map((wording) => ({ id, ...wording })),
  ]);
  return Object.fromEntries(entries) as Histories<keyof Ids & string>;
}

function stamped(kind: RuleKind, standing: Standing, [first, ...later]: readonly [Wording, ...Wording[]]): Unnamed {
  return [{ kind, standing, ...first }, ...later.map((wording) => ({ kind, standing, ...wording }))];
}
