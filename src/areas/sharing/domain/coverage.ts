import { Temporal } from '../../../platform/time/time.ts';
import type { Weight } from '../../children/index.ts';
import type { RuleId } from '../../law/index.ts';
import { exceptionOf, liveConsentOf, missingFrom } from './consents.ts';
import type { ConsentFact, Holder } from './model.ts';

export interface CoverageInput {
  readonly childId: string;
  /** null before birth. */
  readonly bornOn: string | null;
  /** The latest judgement of the child's own word; null when nobody has judged. */
  readonly say: Weight | null;
  readonly custody: readonly Holder[];
  /** Everything recorded for the one unit and purpose that is asked about. */
  readonly consents: readonly ConsentFact[];
}

/** Whose yes is missing. `id` is null when nobody is there to ask. */
export type Who =
  | { readonly kind: 'guardian' | 'child'; readonly id: string }
  | { readonly kind: 'nobody'; readonly id: null };

export type MissingCode = 'not_asked' | 'expired' | 'withdrawn' | 'begins_later' | 'no_guardian' | 'no_guardian_agrees';

export interface Missing {
  readonly code: MissingCode;
  readonly who: Who;
  readonly rule: RuleId;
  /** The day the consent ended or begins, when there is one. */
  readonly day: string | null;
  /** What is possible in a guardian's stead, when another guardian agrees. */
  readonly instead: readonly RuleId[];
}

export type Coverage =
  | {
      readonly covered: true;
      /** The last day, as things stand now. */
      readonly until: string;
      readonly grounds: readonly RuleId[];
      readonly consentIds: readonly string[];
    }
  | { readonly covered: false; readonly missing: readonly Missing[] };

/**
 * May the unit be let in on `day`? The explanation of what sharing.covered_until enforces: the two must agree on every
 * history. An adult, or a child judged to decide alone, says yes itself (OSL 12 kap. 2 och 3 §§); otherwise every
 * guardian who has custody that day, and at least one in person (FB 6 kap. 13 och 13 a §§), with the child beside
 * them when it has been judged so. Custody that begins later and the eighteenth birthday end the answer: ask again then.
 */
export function coverage(input: CoverageInput, day: string): Coverage {
  const adultFrom = input.bornOn && Temporal.PlainDate.from(input.bornOn).add({ years: 18 }).toString();
  if (adultFrom && adultFrom <= day) return childAlone(input, day, 'child_of_age');
  if (input.say === 'alone') return childAlone(input, day, 'consent_guardian_with_child');
  return guardians(input, day, adultFrom);
}

function childAlone(input: CoverageInput, day: string, rule: RuleId): Coverage {
  const own = liveConsentOf(input.consents, input.childId, day);
  if (own === undefined) return { covered: false, missing: [childMissing(input, day, rule)] };
  return { covered: true, until: own.validTo, grounds: [rule, 'consent_opens_secrecy'], consentIds: [own.id] };
}

function guardians(input: CoverageInput, day: string, adultFrom: string | null): Coverage {
  const held = currentHolders(input.custody, day);
  const answers = held.map((holder) => {
    const own = liveConsentOf(input.consents, holder.guardianId, day);
    return { holder, own, counts: own ?? exceptionOf(input.consents, holder.guardianId, day) };
  });
  const child = input.say === 'with_guardian' ? liveConsentOf(input.consents, input.childId, day) : undefined;
  const agrees = answers.some((answer) => answer.own !== undefined);
  const missing = [
    ...(held.length === 0 ? [nobody('no_guardian', 'guardian_decides')] : []),
    ...answers
      .filter((answer) => answer.counts === undefined)
      .map(({ holder }) => guardianMissing(input, holder, day, held.length > 1 && agrees)),
    ...(input.say === 'with_guardian' && child === undefined
      ? [childMissing(input, day, 'consent_guardian_with_child')]
      : []),
  ];
  if (missing.length > 0) return { covered: false, missing };
  if (!agrees) return { covered: false, missing: [nobody('no_guardian_agrees', 'guardian_alone_when_other_hindered')] };
  const counted = [...answers.flatMap((answer) => answer.counts ?? []), ...(child ? [child] : [])];
  const laterCustody = input.custody.filter((holder) => holder.from > day).map((holder) => dayBefore(holder.from));
  const until = earliest([
    ...counted.map((consent) => consent.validTo),
    ...held.flatMap((holder) => holder.to ?? []),
    ...laterCustody,
    ...(adultFrom ? [dayBefore(adultFrom)] : []),
  ]);
  return { covered: true, until, grounds: groundsFor(counted, held.length), consentIds: counted.map(({ id }) => id) };
}

/** One row per guardian: of several at once, the one that lasts longest. */
function currentHolders(custody: readonly Holder[], day: string): Holder[] {
  const current = custody.filter((holder) => holder.from <= day && (holder.to === null || holder.to >= day));
  return [...Map.groupBy(current, (holder) => holder.guardianId).values()].flatMap((rows) =>
    rows.reduce<Holder[]>(([longest], row) => [longest && lastsAtLeast(longest, row) ? longest : row], []),
  );
}

const lastsAtLeast = (one: Holder, other: Holder): boolean =>
  one.to === null || (other.to !== null && one.to >= other.to);

function groundsFor(counted: readonly ConsentFact[], holders: number): RuleId[] {
  const exceptions = counted.flatMap(({ basis }): RuleId[] => {
    if (basis === 'consent') return [];
    return [basis === 'board_decision' ? 'guardian_alone_by_decision' : 'guardian_alone_when_other_hindered'];
  });
  return [
    ...(holders > 1 ? (['guardians_together'] as const) : []),
    ...new Set(exceptions),
    'consent_guardian_with_child',
    'consent_opens_secrecy',
  ];
}

const guardianMissing = (input: CoverageInput, holder: Holder, day: string, shared: boolean): Missing => ({
  ...missingFrom(input.consents, holder.guardianId, day),
  who: { kind: 'guardian', id: holder.guardianId },
  rule: currentHolders(input.custody, day).length > 1 ? 'guardians_together' : 'consent_guardian_with_child',
  instead: shared ? ['guardian_alone_when_other_hindered', 'guardian_alone_by_decision'] : [],
});

const childMissing = (input: CoverageInput, day: string, rule: RuleId): Missing => ({
  ...missingFrom(input.consents, input.childId, day),
  who: { kind: 'child', id: input.childId },
  rule,
  instead: [],
});

const nobody = (code: MissingCode, rule: RuleId): Missing => ({
  code,
  who: { kind: 'nobody', id: null },
  rule,
  day: null,
  instead: [],
});

/** ISO days sort as they follow each other. */
const earliest = (days: readonly string[]): string => days.toSorted()[0] ?? '';

const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
