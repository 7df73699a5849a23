import { dayOf, Temporal } from '../../../platform/time/time.ts';
import { type LegalRule, ruleOn, rules } from '../../law/index.ts';
import type { IntakeState } from './codes.ts';

/** How long a report is kept by the one who received it. `day` is null while nothing lets it be told. */
export interface Kept {
  readonly day: Temporal.PlainDate | null;
  readonly rule: LegalRule;
}

/**
 * Until when a report is kept, by the wording in force on `today`: five years from the last note when no inquiry was
 * opened; until the child has turned thirty when one was, from the day the law says so. Undefined while undecided. What
 * is left at a unit that sent it on is kept as one that led to no inquiry there; one that joined an inquiry, as its own.
 */
export function keptUntil(
  { state, bornOn, lastNoteAt }: { state: IntakeState; bornOn: string; lastNoteAt: string },
  today: Temporal.PlainDate,
): Kept | undefined {
  if (state === 'arrived' || state === 'assessed') return undefined;
  const rule = ruleOn(
    state === 'opened' || state === 'joined' ? rules.retention_child_investigation : rules.retention_not_opened,
    today,
  );
  if (rule === undefined) return undefined;
  const lastNote = dayOf(Temporal.Instant.from(lastNoteAt));
  if (rule.atLeast !== undefined) return { day: lastNote.add(rule.atLeast), rule };
  return { day: bornOn === '' ? null : Temporal.PlainDate.from(bornOn).add({ years: 30 }), rule };
}
