import type { FieldProblem } from '../../../web/lib/problem.ts';
import type { PlanView } from '../domain/contract.ts';
import { hasBegun, startInWords } from './meetings/meeting-words.ts';
import { words } from './texts.sv.ts';

/**
 * What is missing, as the reader meets it: the own unit is «ni», and of a meeting that has not begun it says from when
 * it can be recorded, which the rule knows nothing of.
 */
export function missingToReader(
  plan: Pick<PlanView, 'ownUnitId' | 'step' | 'meetings'>,
  missing: readonly FieldProblem[],
  now = Date.now(),
): readonly FieldProblem[] {
  const first = plan.meetings.findLast(({ kind, state }) => kind === 'first' && state === 'set');
  return missing.map((problem) => {
    if (problem.path === `parts.${plan.ownUnitId}`) return { ...problem, message: words.ownPartMissing };
    if (problem.path === 'meetings' && plan.step === 'meeting' && first && !hasBegun(first, now))
      return { ...problem, message: `${problem.message} ${words.meetingAhead(startInWords(first))}` };
    return problem;
  });
}
