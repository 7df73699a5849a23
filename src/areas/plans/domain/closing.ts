import { afterEvaluation, type ClosingReason, closingReasons, type PlanState } from './codes.ts';
import { closingWords } from './texts.sv.ts';

/** Reasons to close a plan that fit with where it stands: some presume that it has been evaluated. */
export const reasonsIn = (state: PlanState): ClosingReason[] =>
  closingReasons.filter((reason) => state === 'follow_up' || !afterEvaluation.includes(reason));

/** Why a reason does not fit, with the ones that do; undefined when it fits. */
export function reasonProblem(reason: ClosingReason, state: PlanState): string | undefined {
  const possible = reasonsIn(state);
  if (possible.includes(reason)) return undefined;
  const words = possible.map((one) => closingWords[one].toLowerCase());
  return `”${closingWords[reason]}” kan ni välja när planen har utvärderats. Utvärdera den först, eller välj en av de här anledningarna: ${words.join(', ')}.`;
}
