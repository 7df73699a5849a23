import type { PlanView } from '../../domain/contract.ts';
import { mustBeSeen, type PlanCommand } from '../../domain/transitions.ts';
import { usePlanCommand } from '../api.ts';
import { focusSoon } from '../pieces/focus.ts';
import { useSay } from '../pieces/Say.tsx';
import { taken } from '../texts.sv.ts';

/** The heading of the step where the plan stands: focus goes there when a step has been taken. */
export const hereId = 'har-ar-ni-nu';

const addresses: Record<PlanCommand, string> = {
  askFamily: '/ask-family',
  sendCall: '/send-call',
  recordRefusal: '/refusal',
  offerAgain: '/offer-again',
  startMapping: '/start-mapping',
  startMeeting: '/start-meeting',
  publish: '/publish',
  startEvaluation: '/start-evaluation',
  finishEvaluation: '/finish-evaluation',
  continue: '/continue',
  revise: '/revise',
  keep: '/keep',
  close: '/close',
  reopen: '/reopen',
  beginAgain: '/begin-again',
};

/**
 * Takes a step in the plan's life, with what it asks for in `more`. When it is done it is said aloud, and focus is at
 * the step where the plan now stands, whatever button was pressed: that button may be gone.
 */
export function useStep<More extends object = object>(plan: PlanView, step: PlanCommand) {
  const say = useSay();
  return usePlanCommand<More>(
    plan.id,
    (more) => ({
      method: 'POST',
      path: addresses[step],
      body: mustBeSeen(step) ? { ...more, version: plan.version } : more,
    }),
    () => {
      say(taken[step]);
      focusSoon(hereId);
    },
  );
}
