import { type ClosingReason, closingReasons } from './codes.ts';
import { closingWords } from './texts.sv.ts';
import { isPublished, type Standing } from './transitions.ts';

/** Why a reason does not fit with where the plan stands, as the end of a sentence; undefined when it fits. */
function unfit(reason: ClosingReason, plan: Standing): string | undefined {
  switch (reason) {
    case 'goals_reached':
      return plan.state === 'follow_up' ? undefined : evaluateFirst;
    case 'no_longer_needed':
      // Before there is a plan to evaluate, the need may pass without one.
      return plan.state === 'follow_up' || !isPublished(plan) ? undefined : evaluateFirst;
    case 'started_by_mistake':
      return isPublished(plan)
        ? 'kan ni bara välja innan planen är publicerad. Välj en av de här i stället'
        : undefined;
    default:
      return undefined;
  }
}

const evaluateFirst =
  'kan ni välja när planen har utvärderats. Utvärdera den först, eller välj en av de här anledningarna';

/** Reasons to close a plan that fit with where it stands: some presume that it has been evaluated. */
export const reasonsIn = (plan: Standing): ClosingReason[] =>
  closingReasons.filter((reason) => unfit(reason, plan) === undefined);

/** Why a reason does not fit, with the ones that do; undefined when it fits. */
export function reasonProblem(reason: ClosingReason, plan: Standing): string | undefined {
  const problem = unfit(reason, plan);
  const words = reasonsIn(plan).map((one) => closingWords[one].toLowerCase());
  return problem && `”${closingWords[reason]}” ${problem}: ${words.join(', ')}.`;
}
