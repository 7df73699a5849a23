import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../test/harness/samsyn.ts';
import { byPolicy, byRoute, byRule } from '../../../test/harness/scenarios.ts';
import { planActions } from './domain/access.ts';
import { actorOf, factsOf, makeRow, scenarios, signIn } from './testing.ts';
import { acts } from './testing-acts.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const sentence = '$who — $does on $on — $expects';

describe('the rule says', () => {
  it.each(scenarios)(sentence, ({ who, does, on, expects }) => {
    expect(byRule(planActions[does], actorOf(who), factsOf(who, on, does))).toBe(expects);
  });
});

/** A plan is kept for the next sentence until somebody has changed it. */
const made = new Map<string, string>();
async function rowOf(on: (typeof scenarios)[number]['on']): Promise<string> {
  const id = made.get(on) ?? (await makeRow(s, on));
  made.set(on, id);
  return id;
}

describe('the database says', () => {
  it.each(scenarios)('$who — $does on $on — $database', async ({ who, does, on, database }) => {
    const plan = await rowOf(on);
    expect(await byPolicy(acts(s)[does], await signIn(s, who), plan)).toBe(database);
  });
});

describe('the route says', () => {
  it.each(scenarios)(sentence, async ({ who, does, on, expects }) => {
    const plan = await rowOf(on);
    const outcome = await byRoute(acts(s)[does], await signIn(s, who), plan);
    if (outcome === 'allowed') made.delete(on);
    expect(outcome).toBe(expects);
  });
});
