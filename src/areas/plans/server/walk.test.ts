import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { planStates } from '../domain/model.ts';
import { commandWords, stateWords } from '../domain/texts.sv.ts';
import { commandsFrom, isPossible, type PlanCommand, planCommands, planTransitions } from '../domain/transitions.ts';
import { type GivenPlan, given, numbers, stateOf } from '../testing-given.ts';

let s: Samsyn;
let plans: Record<'published' | 'unpublished', GivenPlan>;
beforeAll(async () => {
  s = await samsyn();
  const unpublished = await given(s).plan({ state: 'meeting', child: numbers.viggo });
  plans = { unpublished, published: await given(s).plan({ state: 'active' }) };
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
  keep: ['keep'],
  close: ['close', { reason: 'other', words: 'Klart.', whatNext: 'Inget.', turnTo: 'Växeln.' }],
  reopen: ['reopen'],
  beginAgain: ['begin-again'],
};

/** What the answer means for the plan: taken, not ready yet, or not a step from here at all. */
async function take(plan: GivenPlan, command: PlanCommand) {
  const [path, more] = routes[command];
  const anna = await s.employee('anna-provberg');
  return anna.post(`${plan.path}/${path}`, { version: await given(s).version(plan.id), ...more });
}

const standings = { unpublished: [], published: [1] } as const;
const from = planStates.flatMap((state) => [
  { state, which: 'unpublished' as const },
  { state, which: 'published' as const },
]);

describe.each(from)('from the state $state of a plan that is $which', ({ state, which }) => {
  it.each(planCommands)('%s is taken, lacks something, or is not a step from there', async (command) => {
    const plan = plans[which];
    const standing = { state, editions: standings[which] };
    await s.database.owner.query('update plans.plan set state = $2 where id = $1', [plan.id, state]);
    const { status, body } = await take(plan, command);
    if (isPossible(command, standing)) {
      expect([200, 422], JSON.stringify(body)).toContain(status);
      expect(await stateOf(s, plan.id)).toBe(status === 200 ? planTransitions[command].to : state);
    } else {
      const instead = commandsFrom(standing).map((next) => commandWords[next].toLowerCase());
      expect({ status, detail: body.detail }).toEqual({
        status: 409,
        detail: `Planen är i läget ”${stateWords[state]}”. Härifrån kan man: ${instead.join(', ')}.`,
      });
      expect(await stateOf(s, plan.id)).toBe(state);
    }
  });
});
