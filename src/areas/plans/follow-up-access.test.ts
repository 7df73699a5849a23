import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../test/harness/samsyn.ts';
import { byPolicy, byRoute, byRule } from '../../../test/harness/scenarios.ts';
import { planActions } from './domain/access.ts';
import { actorOf, factsOf, followUpScenarios, makeRow, type Row, signIn } from './testing-follow-up-access.ts';
import { followUpActs } from './testing-follow-up-acts.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const sentence = '$who — $does on $on — $expects';

describe('the rule says', () => {
  it.each(followUpScenarios)(sentence, ({ who, does, on, expects }) => {
    expect(byRule(planActions[does], actorOf(who), factsOf(who, on))).toBe(expects);
  });
});

/** A plan is kept for the next sentence until somebody has changed it; the clock follows the plan. */
const made = new Map<Row, { id: string; at: string }>();
async function rowOf(on: Row): Promise<string> {
  const kept = made.get(on);
  if (kept) {
    s.clock.moveTo(kept.at);
    return kept.id;
  }
  const id = await makeRow(s, on);
  made.set(on, { id, at: s.clock.now().toString() });
  return id;
}

describe('the database says', () => {
  it.each(followUpScenarios)('$who — $does on $on — $database', async ({ who, does, on, database }) => {
    const plan = await rowOf(on);
    expect(await byPolicy(followUpActs(s)[does], await signIn(s, who), plan)).toBe(database);
  });
});

describe('the route says', () => {
  it.each(followUpScenarios)(sentence, async ({ who, does, on, expects }) => {
    const plan = await rowOf(on);
    const outcome = await byRoute(followUpActs(s)[does], await signIn(s, who), plan);
    if (outcome === 'allowed') made.delete(on);
    expect(outcome).toBe(expects);
  });
});
