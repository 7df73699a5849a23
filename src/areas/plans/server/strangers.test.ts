import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { closing } from '../testing-follow-up.ts';
import { type GivenPlan, given, numbers } from '../testing-given.ts';
import { begunBy, handedOver } from '../testing-strangers.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());
beforeEach(async () => {
  await s.database.owner.query(`update plans.plan set state = 'closed'`);
  s.clock.moveTo('2026-11-23T08:00:00Z');
});

const own = 'falun-socialtjanst-barn-unga';
const anna = () => s.employee('anna-provberg');
const status = async (who: string, plan: GivenPlan) => (await (await s.employee(who)).get(plan.path)).status;

const unitOf = async (planId: string): Promise<{ code: string }> =>
  (
    await s.database.owner.query(
      'select u.code from plans.plan p join directory.unit u on u.id = p.initiator_unit_id where p.id = $1',
      [planId],
    )
  ).rows[0];

describe('one who knows a child’s number and begins a plan', () => {
  it('takes back no consent that was given before it asked, and the plan that it opens stays open', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    const { person, childId } = await begunBy(s, 'oskar-provfors', numbers.alva);
    const { rows } = await s.database.owner.query<{ id: string }>(
      `select c.id from sharing.consent c join directory.unit u on u.id = c.unit_id
        where c.child_id = $1 and u.code = 'falun-bup' and c.withdrawn_at is null`,
      [childId],
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { id } of rows) {
      expect([403, 404]).toContain((await person.post(`/api/consents/${id}/withdraw`, {})).status);
      const changed = await person.sql((tx) =>
        sql`update sharing.consent set withdrawn_at = app.now(), withdrawn_by = app.person_id() where id = ${id}`.execute(
          tx,
        ),
      );
      expect(changed.numAffectedRows).toBe(0n);
    }
    expect(await status('sofia-provstrom', plan)).toBe(200);
  });

  it('is not told whom the family has said yes to before, by page, by row or by whom is asked, until it is let in', async () => {
    await given(s).plan({ state: 'mapping' });
    const { person, childId, planId } = await begunBy(s, 'oskar-provfors', numbers.alva);
    const bup = await s.id('unit', 'falun-bup');
    const told = async () => {
      const { parties } = (await person.get(`/api/plans/${planId}`)).body;
      const { answers } = (await person.get(`/api/children/${childId}/consents?unit=${bup}`)).body;
      const rows = await person.sql((tx) =>
        sql`select from plans.party where plan_id = ${planId} and open_until is not null
            union all select from sharing.consent where child_id = ${childId}
            union all select from sharing.opening where child_id = ${childId}`.execute(tx),
      );
      const party = parties.find((p: { unitId: string }) => p.unitId === bup);
      return [party.openUntil !== null, answers[0].covered, rows.rows.length];
    };
    expect(await told()).toEqual([false, false, 0]);
    s.clock.moveTo('2026-11-23T08:05:00Z');
    const version = (await person.get(`/api/plans/${planId}`)).body.version;
    expect((await person.post(`/api/plans/${planId}/ask-family`, { version })).status).toBe(200);
    expect(await told()).toEqual([false, false, 0]);
    // Added after the family has been asked: both guardians are told, as if none had answered.
    const added = { unitId: await s.id('unit', 'falun-folktandvard') };
    s.clock.moveTo('2026-11-23T08:04:00Z');
    await given(s).consent('falun-folktandvard');
    s.clock.moveTo('2026-11-23T08:06:00Z');
    const asked = async () =>
      (
        await s.database.owner.query(
          `select count(*)::int as n from plans.message where plan_id = $1 and kind = 'family_asked'`,
          [planId],
        )
      ).rows[0].n;
    const before = await asked();
    expect((await person.post(`/api/plans/${planId}/parties`, added)).status).toBe(200);
    expect((await asked()) - before).toBe(2);
    s.clock.moveTo('2026-11-23T08:10:00Z');
    // What the family answers from now on is told: here to the own unit, which thereby is let in.
    await given(s).consent((await unitOf(planId)).code);
    expect(await told()).toEqual([true, true, expect.any(Number)]);
    await given(s).withdrawConsent((await unitOf(planId)).code);
    expect((await told()).slice(0, 1)).toEqual([false]);
  });

  it('is told what the family answers about those it calls, also before it is let in itself', async () => {
    const { person, childId, planId } = await begunBy(s, 'oskar-provfors', numbers.viggo);
    const version = (await person.get(`/api/plans/${planId}`)).body.version;
    expect((await person.post(`/api/plans/${planId}/ask-family`, { version })).status).toBe(200);
    s.clock.moveTo('2026-11-23T08:05:00Z');
    await given(s).consent('falun-bup', numbers.viggo);
    const { answers } = (await person.get(`/api/children/${childId}/consents`)).body;
    expect(answers.map((a: { covered: boolean }) => a.covered)).toEqual([true]);
    await given(s).withdrawConsent('falun-bup', numbers.viggo);
  });

  it('does not judge the child’s word when another unit has asked the family before', async () => {
    const anna = await begunBy(s, 'anna-provberg', numbers.viggo);
    const version = (await anna.person.get(`/api/plans/${anna.planId}`)).body.version;
    expect((await anna.person.post(`/api/plans/${anna.planId}/ask-family`, { version })).status).toBe(200);
    const { person, childId } = await begunBy(s, 'oskar-provfors', numbers.viggo);
    const said = { purpose: 'sip', weight: 'alone', reason: 'Prov.' };
    expect((await person.post(`/api/children/${childId}/say`, said)).status).toBe(403);
  });

  it('does not judge the child’s word while another plan lets somebody in', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    const { person, childId } = await begunBy(s, 'oskar-provfors', numbers.alva);
    const said = { purpose: 'sip', weight: 'alone', reason: 'Prov.' };
    expect((await person.post(`/api/children/${childId}/say`, said)).status).toBe(403);
    expect((await (await s.guardian(numbers.maria)).get(`/api/family/plans/${plan.id}`)).status).toBe(200);
    expect(await status('sofia-provstrom', plan)).toBe(200);
  });

  it('takes back what the family has answered since it asked', async () => {
    const { person, childId, planId } = await begunBy(s, 'oskar-provfors', numbers.viggo);
    const version = (await person.get(`/api/plans/${planId}`)).body.version;
    expect((await person.post(`/api/plans/${planId}/ask-family`, { version })).status).toBe(200);
    await given(s).consent('falun-bup', numbers.viggo);
    const { rows } = await s.database.owner.query<{ id: string }>(
      `select id from sharing.consent where child_id = $1 and withdrawn_at is null limit 1`,
      [childId],
    );
    expect((await person.post(`/api/consents/${rows[0]?.id}/withdraw`, {})).status).toBe(200);
  });
});

describe('a unit that consent does not let in any more', () => {
  it('offers the plan anew by its manager when nobody coordinates it, and nobody is called any more', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    await given(s).withdrawConsent(own);
    const sofia = await handedOver(s, plan);
    const no = { reason: 'Nej.', offerAgain: '2027-01-11', version: await given(s).version(plan.id) };
    expect((await sofia.post(`${plan.path}/refusal`, no)).status).toBe(200);
    await given(s).withdrawConsent('falun-bup');
    const karin = await s.employee('karin-pahittstrom');
    const again = { version: await given(s).version(plan.id) };
    expect((await karin.post(`${plan.path}/offer-again`, again)).status).toBe(200);
    const { rows } = await s.database.owner.query(
      `select from plans.party where plan_id = $1 and (called_at is not null or answer <> 'pending')`,
      [plan.id],
    );
    expect(rows).toEqual([]);
    for (const unit of [own, 'falun-bup']) await given(s).consent(unit);
  });

  it('sees no more of the others by writing down a no, nor by offering the plan anew', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    const guest = { name: 'Farmor Exempelsson', relation: 'Farmor' };
    expect((await (await anna()).post(`${plan.path}/guests`, guest)).status).toBe(200);
    await given(s).withdrawConsent(own);
    const told = async () => {
      const told = [];
      for (const who of ['anna-provberg', 'karin-pahittstrom']) {
        const person = await s.employee(who);
        const history = await person.sql((tx) => sql`select from plans.history where plan_id = ${plan.id}`.execute(tx));
        const page = JSON.stringify((await person.get(plan.path)).body);
        told.push([/Sofia|Provström|Jonas|Farmor|Kan svara/.exec(page)?.[0], history.rows.length]);
      }
      return told;
    };
    // Nor that somebody has answered.
    const versions = async () =>
      (await (await anna()).get(plan.path)).body.parties.flatMap((p: { unitId: string; version: number }) =>
        p.unitId === ownId ? [] : [p.version],
      );
    const ownId = await s.id('unit', own);
    expect(new Set(await versions())).toEqual(new Set([1]));
    const nothing = [
      [undefined, 0],
      [undefined, 0],
    ];
    expect(await told()).toEqual(nothing);
    const no = { reason: 'Vill inte.', offerAgain: '2027-01-11', version: await given(s).version(plan.id) };
    expect((await (await anna()).post(`${plan.path}/refusal`, no)).status).toBe(200);
    expect(await told()).toEqual(nothing);
    // The own no and its day are there, for who wrote it.
    expect((await (await anna()).get(plan.path)).body.refusal).toMatchObject({
      reason: 'Vill inte.',
      offerAgain: '2027-01-11',
    });
    await given(s).lead(plan, 'offer-again');
    expect(await told()).toEqual(nothing);
    await given(s).consent(own);
  });

  it('reads no closing words and no guest of those who begin the plan anew without it', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    await given(s).withdrawConsent(own);
    const sofia = await handedOver(s, plan);
    // It coordinates no more, and is not told whether consent lets the others in either.
    const { parties } = (await (await anna()).get(plan.path)).body;
    expect(parties.map((p: { openUntil: string | null }) => p.openUntil)).toEqual(parties.map(() => null));
    const version = () => given(s).version(plan.id);
    const end = { ...closing, reason: 'no_longer_needed', words: 'SLUTORD', version: await version() };
    expect((await sofia.post(`${plan.path}/close`, end)).status).toBe(200);
    expect((await sofia.post(`${plan.path}/begin-again`, { version: await version() })).status).toBe(200);
    expect((await sofia.post(`${plan.path}/guests`, { name: 'Ny Gäst', relation: 'Granne' })).status).toBe(200);
    expect(JSON.stringify((await (await anna()).get(plan.path)).body)).not.toMatch(/SLUTORD|Ny Gäst/);
    expect(JSON.stringify((await sofia.get(plan.path)).body)).toContain('Ny Gäst');
    await given(s).consent(own);
  });
});

it('one who receives what comes to the unit that began a plan reads nothing of it', async () => {
  for (const state of ['draft', 'called', 'mapping', 'active'] as const) {
    const plan = await given(s).plan({ state });
    expect(await status('lena-exempelman', plan), state).toBe(404);
    const lena = await s.employee('lena-exempelman');
    expect((await lena.get('/api/my-day')).body.lines, state).toEqual([]);
    expect((await lena.post(`${plan.path}/members`, { personId: lena.personId })).status, state).toBe(404);
  }
});

it('one who is asked to coordinate is not told whether the own unit has written its part', async () => {
  const plan = await given(s).plan({ state: 'mapping' });
  const to = { personId: await s.id('employee', 'erik-testlund'), unitId: await s.id('unit', own), word: '' };
  expect((await (await anna()).post(`${plan.path}/handover`, to)).status).toBe(200);
  const kinds = async () =>
    (await (await s.employee('erik-testlund')).get('/api/my-day')).body.lines.map((l: { kind: string }) => l.kind);
  expect(await kinds()).toEqual(['answer_handover']);
});

it('one who is asked to coordinate sees nothing more when the family has said no', async () => {
  const plan = await given(s).plan({ state: 'mapping' });
  const to = { personId: await s.id('employee', 'erik-testlund'), unitId: await s.id('unit', own), word: '' };
  expect((await (await anna()).post(`${plan.path}/handover`, to)).status).toBe(200);
  expect(await status('erik-testlund', plan)).toBe(200);
  const no = { reason: 'FAMILJENS SKÄL', offerAgain: '2027-01-11', version: await given(s).version(plan.id) };
  expect((await (await anna()).post(`${plan.path}/refusal`, no)).status).toBe(200);
  expect(await status('erik-testlund', plan)).toBe(404);
});

it('a key that was used for one step of a plan is not good for another with the same body', async () => {
  const plan = await given(s).plan({ state: 'draft' });
  const key = randomUUID();
  const body = { version: await given(s).version(plan.id) };
  expect((await (await anna()).post(`${plan.path}/ask-family`, body, { key })).status).toBe(200);
  // The same action by the rules: what tells them apart is where they were sent.
  expect((await (await anna()).post(`${plan.path}/send-call`, body, { key })).body.code).toBe('conflict');
  expect((await (await anna()).post(`${plan.path}/ask-family`, body, { key })).status).toBe(200);
});
