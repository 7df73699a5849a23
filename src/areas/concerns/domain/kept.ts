import { dayAt, Temporal } from '../../../platform/time/time.ts';
import { type LegalRule, ruleOn, rules } from '../../law/index.ts';
import type { IntakeState } from './codes.ts';

/** How long a report is kept by the one who received it. `day` is null while nothing lets it be told. */
export interface Kept {
  readonly day: Temporal.PlainDate | null;
  readonly rule: LegalRule;
}

/**
 * Until when a report is kept, by the wording in force on `today`: five years from the last note, and when an inquiry was
 * opened also until the child has turned thirty, from the day the law says so. Undefined while undecided, and while the
 * inquiry goes on. What is left at a unit that sent it on is kept as one that led to no inquiry there.
 */
export function keptUntil(
  {
    state,
    inquiryEndedOn,
    bornOn,
    lastNoteAt,
  }: { state: IntakeState; inquiryEndedOn: string | null; bornOn: string; lastNoteAt: string },
  today: Temporal.PlainDate,
): Kept | undefined {
  if (state === 'arrived' || state === 'assessed') return undefined;
  if (state === 'opened' && inquiryEndedOn === null) return undefined;
  const isInquiry = state === 'opened' || state === 'joined';
  const rule = ruleOn(isInquiry ? rules.retention_child_investigation : rules.retention_not_opened, today);
  const general = ruleOn(rules.retention_social_services, today)?.atLeast;
  if (rule === undefined) return undefined;
  const lastNote = dayAt(lastNoteAt);
  if (rule.atLeast !== undefined) return { day: lastNote.add(rule.atLeast), rule };
  if (bornOn === '') return { day: null, rule };
  const thirty = Temporal.PlainDate.from(bornOn).add({ years: 30 });
  const least = general === undefined ? lastNote : lastNote.add(general);
  return { day: Temporal.PlainDate.compare(thirty, least) < 0 ? least : thirty, rule };
}
