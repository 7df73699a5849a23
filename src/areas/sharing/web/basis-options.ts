import { consent } from '../../law/domain/consent.ts';
import type { RuleHistory } from '../../law/domain/model.ts';
import { ruleToday } from '../../law/web/rule-today.ts';
import { basisWords } from '../domain/words.sv.ts';
import { words } from './texts.sv.ts';

function inWords(history: RuleHistory): string {
  const { says, source } = ruleToday(history);
  return `${says} ${source}`;
}

/** What may stand behind a recorded yes: the giver's own word, or an exception with what the law says of it. */
export const basisOptions = [
  { value: 'consent', label: basisWords.consent, description: words.form.consentAbout },
  {
    value: 'guardian_hindered',
    label: basisWords.guardian_hindered,
    description: inWords(consent.guardian_alone_when_other_hindered),
  },
  {
    value: 'board_decision',
    label: basisWords.board_decision,
    description: inWords(consent.guardian_alone_by_decision),
  },
] as const;
