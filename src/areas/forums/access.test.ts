import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../test/harness/samsyn.ts';
import { byPolicy, byRoute, byRule } from '../../../test/harness/scenarios.ts';
import { forumActions } from './domain/access.ts';
import { actorOf, factsOf, idOfRow, scenarios, signIn } from './testing.ts';
import { acts } from './testing-acts.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const sentence = '$who — $does on $on — $expects';
describe('the rule says', () => {
  it.each(scenarios)(sentence, ({ who, does, on, expects }) => {
    expect(byRule(forumActions[does], actorOf(who), factsOf(who, on))).toBe(expects);
  });
});

describe('the database says', () => {
  it.each(scenarios)('$who — $does on $on — $database', async ({ who, does, on, database }) => {
    expect(await byPolicy(acts(s)[does], await signIn(s, who), await idOfRow(s, on))).toBe(database);
  });
});

describe('the route says', () => {
  it.each(scenarios)(sentence, async ({ who, does, on, expects }) => {
    expect(await byRoute(acts(s)[does], await signIn(s, who), await idOfRow(s, on))).toBe(expects);
  });
});
