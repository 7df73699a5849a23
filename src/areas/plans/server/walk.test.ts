import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { planStates } from '../domain/model.ts';
import { commandWords, stateWords } from '../domain/texts.sv.ts';
import { commandsFrom, isPossible, type PlanCommand, planCommands, planTransitions } from '../domain/transitions.ts';
import { type GivenPlan, given, stateOf } from '../testing-given.ts';

let s: Samsyn;
let plan: GivenPlan;
beforeAll(async () => {
  s = await samsyn();
  plan = await given(s).plan({ state: 'active' });
});
afterAll(() => s.close());

/** Each command's address, and what it takes besides the version. */
const routes: Record<PlanCommand, readonly [string, object?]> = {
  askFamily: ['ask-family'],
  sendCall: ['send-call'],
  recordRefusal: ['refusal', { reason: 'Vill vänta.', offerAgain: '2027-02-01' }],
  offerAgain: ['offer-again'],
  startMapping: ['start-mapping'],
  startMeeting: ['start-meeting'],
  publish: ['publish'],
  startEvaluation: ['start-evaluation'],
  finishEvaluation: ['finish-evaluation'],
  continue: ['continue', { nextFollowUp: '2027-03-01' }],
  revise: ['revise'],
  close: ['close', { reason: 'other', words: 'Klart.', whatNext: 'Inget.', turnTo: 'Växeln.' }],
  reopen: ['reopen'],
};

/** What the answer means for the plan: taken, not ready yet, or not a step from here at all. */
async function take(command: PlanCommand) {
  const [path, more] = routes[command];
  const anna = await s.employee('anna-provberg');
  return anna.post(`${plan.path}/${path}`, { version: await given(s).version(plan.id), ...more });
}

describe.each(planStates)('from the state %s', (state) => {
  it.each(planCommands)('%s is taken, lacks something, or is not a step from there', async (command) => {
    await s.database.owner.query('update plans.plan set state = $2 where id = $1', [plan.id, state]);
    const { status, body } = await take(command);
    if (isPossible(command, state)) {
      expect([200, 422], JSON.stringify(body)).toContain(status);
      expect(await stateOf(s, plan.id)).toBe(status === 200 ? planTransitions[command].to : state);
    } else {
      const instead = commandsFrom(state).map((next) => commandWords[next].toLowerCase());
      expect({ status, detail: body.detail }).toEqual({
        status: 409,
        detail: `Planen är i läget ”${stateWords[state]}”. Härifrån kan man: ${instead.join(', ')}.`,
      });
      expect(await stateOf(s, plan.id)).toBe(state);
    }
  });
});
