import type { Temporal } from '../../../platform/time/time.ts';
import { type LegalRule, ruleOn, rules } from '../../law/index.ts';
import { ageOn } from './identity-number.ts';

/**
 * What the law says about a child's own word at the child's age: text beside the judgement, never a decision. Maturity is
 * judged by people (OSL 12 kap. 3 §); the ages are those of SoL 2025:400 21 kap. 1 §.
 */
export function ageGuidance(bornOn: string | null, today: Temporal.PlainDate): LegalRule[] {
  const age = ageOn(bornOn, today);
  if (age !== undefined && age >= 18) return inForce([rules.child_of_age], today);
  return inForce([rules.consent_guardian_with_child, rules.child_own_voice, ...byAge(age ?? 0)], today);
}

function byAge(age: number) {
  if (age < 12) return [rules.child_measures_under_12];
  if (age < 15) return [rules.child_measures_12_to_14, rules.consent_child_maturity];
  return [rules.child_measures_from_15, rules.child_own_party];
}

const inForce = (histories: readonly Parameters<typeof ruleOn>[0][], day: Temporal.PlainDate): LegalRule[] =>
  histories.flatMap((history) => ruleOn(history, day) ?? []);
