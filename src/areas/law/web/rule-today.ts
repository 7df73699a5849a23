import { dayOf } from '../../../web/lib/dates.ts';
import type { LawText } from '../../../web/ui/Law.tsx';
import type { RuleHistory } from '../domain/model.ts';

/** A rule as a page shows it, in the wording that is in force today; the oldest one when none is yet. */
export function ruleToday(history: RuleHistory, today = dayOf()): LawText {
  const { says, source } = history.filter(({ inForce }) => inForce.from <= today).at(-1) ?? history[0];
  return { says, source };
}
