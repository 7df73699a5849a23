import type { LawText } from '../../../web/ui/Law.tsx';
import { cooperation } from '../../law/domain/cooperation.ts';
import type { RuleHistory } from '../../law/domain/model.ts';
import { sip } from '../../law/domain/sip.ts';
import { ruleToday } from '../../law/web/rule-today.ts';

const known: Readonly<Record<string, RuleHistory>> = { ...sip, ...cooperation };

/** The rule that a unit is called under, as it is worded today; undefined for a unit that is invited. */
export function dutyLaw(duty: string): LawText | undefined {
  const history = known[duty];
  return history && ruleToday(history);
}
