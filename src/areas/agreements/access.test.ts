import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../test/harness/samsyn.ts';
import { actorFor, byPolicy, byRoute, byRule, hasEnded, signInAs } from '../../../test/harness/scenarios.ts';
import { agreementActions } from './domain/access.ts';
import { acts, arrange, cast, factsOf, type Rows, scenarios } from './testing.ts';

let s: Samsyn;
let rows: Rows;
beforeAll(async () => {
  s = await samsyn();
  rows = await arrange(s);
});
afterAll(() => s.close());

const sentence = '$who — $does on $on — $expects';

describe('the rule says', () => {
  it.each(scenarios)(sentence, ({ who, does, on, expects }) => {
    expect(byRule(agreementActions[does], actorFor(who, cast[who]), factsOf(who, on))).toBe(expects);
  });
});

describe('the route says', () => {
  it.each(scenarios)(sentence, async ({ who, does, on, expects }) => {
    expect(await byRoute(acts[does], await signInAs(s, cast[who]), rows[on])).toBe(expects);
  });
});

describe('the database says', () => {
  it.each(scenarios)(sentence, async ({ who, does, on, expects }) => {
    const outcome = await byPolicy(acts[does], await signInAs(s, cast[who]), rows[on], hasEnded(cast[who]));
    expect(outcome).toBe(expects === 'allowed' ? 'allowed' : 'stopped');
  });
});
