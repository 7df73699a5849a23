import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { type GivenPlan, given, stateOf } from '../testing-given.ts';

/** The unit that started a plan, when the family has taken back its yes to it: it keeps its own, and reads nothing new. */
let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const own = 'falun-socialtjanst-barn-unga';
const anna = () => s.employee('anna-provberg');
const manager = () => s.employee('karin-pahittstrom');
const others = /Sofia|Provström|Jonas|Kan svara på frågan|Farmor/;

async function shutOut(state: 'called' | 'mapping' | 'meeting'): Promise<GivenPlan> {
  const plan = await given(s).plan({ state });
  const guest = { name: 'Farmor Exempelsson', relation: 'Farmor' };
  if (state !== 'meeting') expect((await (await anna()).post(`${plan.path}/guests`, guest)).status).toBe(200);
  await given(s).withdrawConsent(own);
  return plan;
}

describe('the unit that started a plan, when consent no longer lets it in', () => {
  it('keeps the words of its call and whom it called, and reads nothing of what the others do', async () => {
    const plan = await shutOut('mapping');
    for (const person of [await anna(), await manager()]) {
      const { status, body } = await person.get(plan.path);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        question: 'Hur kommer Alva tillbaka?',
        guests: [],
        meetings: [],
        parts: [],
        closure: null,
      });
      expect(JSON.stringify(body)).not.toMatch(others);
      expect(body.parties.map((p: { kind: string; answer: string }) => [p.kind, p.answer])).toEqual([
        ['initiator', 'pending'],
        ['called', 'pending'],
        ['called', 'pending'],
      ]);
      expect(body.parties[0].members).toMatchObject([{ family: 'Provberg', coordinator: true }]);
      const rows = await person.sql(async (tx) => ({
        parties: (await sql`select unit_id as id from plans.party where plan_id = ${plan.id}`.execute(tx)).rows,
        members: (await sql`select unit_id as id from plans.member where plan_id = ${plan.id}`.execute(tx)).rows,
        guests: (await sql`select from plans.guest where plan_id = ${plan.id}`.execute(tx)).rows,
        history: (await sql`select from plans.history where plan_id = ${plan.id}`.execute(tx)).rows,
        consents: (
          await sql`select distinct unit_id as id from sharing.consent where child_id = ${plan.childId}`.execute(tx)
        ).rows,
      }));
      const ours = [{ id: person.unitId }];
      expect(rows).toEqual({ parties: ours, members: ours, guests: [], history: [], consents: ours });
    }
  });

  it('does not read a closing that it has not written', async () => {
    const plan = await shutOut('meeting');
    await s.database.owner.query(
      `insert into plans.closure (county_id, plan_id, reason, words, what_next, turn_to, closed_by)
       select '20', $1, 'other', 'Hemligt slut.', 'x', 'x', person_id from plans.member where plan_id = $1 limit 1`,
      [plan.id],
    );
    const person = await anna();
    expect((await person.get(plan.path)).body.closure).toBeNull();
    expect(await person.sql((tx) => tx.selectFrom('plans.closure').selectAll().execute())).toEqual([]);
    expect((await (await s.employee('sofia-provstrom')).get(plan.path)).body.closure.words).toBe('Hemligt slut.');
  });

  it('hands over to a unit that is still let in, which sees the plan; and may still say that it is over', async () => {
    const plan = await shutOut('meeting');
    const asked = {
      personId: await s.id('employee', 'sofia-provstrom'),
      unitId: await s.id('unit', 'falun-bup'),
      word: '',
    };
    expect((await (await anna()).post(`${plan.path}/handover`, asked)).status).toBe(200);
    expect((await (await anna()).get(plan.path)).body.handover).toMatchObject({ toName: 'Sofia Provström' });
    const sofia = await s.employee('sofia-provstrom');
    expect((await sofia.post(`${plan.path}/handover/answer`, { accept: true, word: '' })).status).toBe(200);
    expect((await sofia.get(plan.path)).body.permittedActions).toContain('plan.conduct');
    // From then on it knows who coordinates, to turn to, and whom it called itself.
    const page = (await (await anna()).get(plan.path)).body;
    expect(page.parties.map((p: { kind: string }) => p.kind)).toEqual(['initiator', 'called', 'called']);
    const added = await s.id('unit', 'falun-elevhalsa-medicinsk');
    expect((await sofia.post(`${plan.path}/parties`, { unitId: added })).status).toBe(200);
    expect(JSON.stringify((await (await anna()).get(plan.path)).body)).not.toContain(added);
  });

  it('takes the plan back when nobody coordinates any more', async () => {
    const plan = await shutOut('meeting');
    const client = s.database.owner;
    await client.query('update plans.member set coordinator = false where plan_id = $1', [plan.id]);
    await client.query(
      `update plans.member set coordinator = true
        where plan_id = $1 and person_id = (select id from directory.employee where code = 'sofia-provstrom')`,
      [plan.id],
    );
    const appoint = async () =>
      (await manager()).post(`${plan.path}/coordinator`, { personId: (await anna()).personId });
    expect((await appoint()).status).toBe(403);
    await given(s).withdrawConsent('falun-bup');
    expect((await appoint()).status).toBe(200);
    expect((await (await anna()).get(plan.path)).body.parties[0].members).toMatchObject([{ coordinator: true }]);
  });

  it('does not call one more unit, and is told why', async () => {
    const plan = await shutOut('called');
    const unit = await s.id('unit', 'falun-elevhalsa-medicinsk');
    expect((await (await anna()).post(`${plan.path}/parties`, { unitId: unit })).status).toBe(200);
    await given(s).consent('falun-elevhalsa-medicinsk');
    expect(await (await anna()).post(`${plan.path}/parties/${unit}/call`)).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('Samtycket omfattar inte er enhet') },
    });
  });

  it('is not asked to take a step that it knows nothing of, but to ask the family', async () => {
    for (const state of ['called', 'meeting'] as const) {
      const plan = await shutOut(state);
      const { rows } = await (await anna()).sql((tx) =>
        sql<{ kind: string }>`select kind from plans.todo() where plan_id = ${plan.id}`.execute(tx),
      );
      expect(rows).toEqual([{ kind: 'consent_needed' }]);
    }
  });

  it('offers the plan anew after a no, when there is nobody there but itself', async () => {
    const plan = await shutOut('meeting');
    const no = { reason: 'Vill vänta.', offerAgain: '2027-01-11', version: await given(s).version(plan.id) };
    expect((await (await anna()).post(`${plan.path}/refusal`, no)).status).toBe(200);
    await given(s).lead(plan, 'offer-again');
    expect(await stateOf(s, plan.id)).toBe('draft');
    const { parties } = (await (await anna()).get(plan.path)).body;
    expect(parties.map((p: { answer: string; calledAt: string | null }) => [p.answer, p.calledAt])).toEqual(
      parties.map(() => ['pending', null]),
    );
  });
});
