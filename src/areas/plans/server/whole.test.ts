import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { type GivenPlan, given, numbers } from '../testing-given.ts';
import { wholeOrFrame } from './whole.ts';

let s: Samsyn;
let plan: GivenPlan;
let shielded: GivenPlan;
beforeAll(async () => {
  s = await samsyn();
  plan = await given(s).plan({ state: 'active' });
  shielded = await given(s).plan({ state: 'active', child: numbers.tuva });
});
afterAll(() => s.close());

const both = async (code: string, id: string, unit?: string) =>
  (await s.employee(code, unit)).sql(async (tx) => ({
    short: (await sql<{ whole: object }>`select whole from plans.read_shared(${id})`.execute(tx)).rows[0]?.whole,
    underPolicies: (await wholeOrFrame(tx, id))?.whole,
  }));

it.each(['anna-provberg', 'sofia-provstrom', 'jonas-testman', 'karin-pahittstrom', 'magnus-pahittsson'])(
  'reads the same in one step as under every table’s own policy: %s',
  async (code) => {
    for (const { id } of [plan, shielded]) {
      const { short, underPolicies } = await both(code, id);
      expect(short).toBeDefined();
      expect(short).toEqual(underPolicies);
    }
  },
);

it.each(['erik-testlund', 'sara-provsten', 'gunilla-loggprov', 'birgitta-lansprov'])(
  'gives nothing to %s, either way',
  async (code) => {
    expect(await both(code, plan.id)).toEqual({ short: undefined, underPolicies: undefined });
  },
);

it('gives nothing in one step when consent has ended, and the frame to the unit that started it', async () => {
  await given(s).withdrawConsent('falun-socialtjanst-barn-unga');
  const { short, underPolicies } = await both('anna-provberg', plan.id);
  expect(short).toBeUndefined();
  expect(underPolicies).toMatchObject({ id: plan.id, goals: [], measures: [], meetings: [] });
});
