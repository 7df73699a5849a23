import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { closing, later } from '../../plans/testing-follow-up.ts';
import { type GivenPlan, given, numbers, stateOf } from '../../plans/testing-given.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const own = (plan: GivenPlan) => `/api/family/plans/${plan.id}`;
const part = (needs: string, version = 0) => ({ needs, ongoing: '', contact: '', done: true, version });
const home = async (person: Person) => (await person.get('/api/family/plans')).body.children;
const plansOf = async (person: Person, given: string) =>
  (await home(person)).find((child: { given: string }) => child.given === given)?.plans ?? [];

describe('the plan in the family’s words', () => {
  it('answers what matters, who does what, when and who can see it, and nothing of the professionals’ own work', async () => {
    const plan = await later(s).active();
    const { body } = await (await s.guardian(numbers.maria)).get(own(plan));
    expect(body).toMatchObject({
      state: 'active',
      child: { given: 'Alva', isMe: false, protected: false, hidden: false },
      childMatters: 'Sova.',
      content: {
        longTermGoal: 'Jag vill orka hela dagen.',
        overallOrganisation: 'Falu kommun',
        nextFollowUp: '2027-02-01',
      },
      measures: [
        { what: 'Samtal om oro varannan vecka.', person: 'Anna Provberg' },
        { what: 'Skjutsar på måndagar.', other: 'Mormor' },
      ],
      meetings: [{ state: 'held', place: 'Påhittade huset, rum 1' }],
      editions: [{ number: 1 }],
      permittedActions: ['family.plan.read', 'family.plan.document'],
    });
    const [first] = body.parties;
    expect(first.members).toMatchObject([{ given: 'Anna', phone: '070-174 06 05', coordinator: true }]);
    expect(JSON.stringify(body)).not.toMatch(/messages|handover|competence|mayDecide|notes|Alla fick säga sitt/);
  });

  it('is nothing that staff read, nor the other way around', async () => {
    const plan = await given(s).plan({ state: 'called' });
    expect((await (await s.guardian(numbers.maria)).get(plan.path)).status).toBe(403);
    expect((await (await s.employee('anna-provberg')).get(own(plan))).status).toBe(403);
    expect((await (await s.employee('anna-provberg')).get('/api/family/plans')).status).toBe(403);
  });

  it('shows what is different from the version before', async () => {
    const plan = await later(s).followUp();
    const maria = async () => (await (await s.guardian(numbers.maria)).get(own(plan))).body;
    expect((await maria()).changes).toBeNull();
    await later(s).lead(plan, 'revise');
    await (await s.employee('anna-provberg')).post(`${plan.path}/goals`, { text: 'Alva simmar på fredagar.' });
    await later(s).lead(plan, 'publish');
    expect((await maria()).changes).toMatchObject({
      from: 1,
      to: 2,
      goals: { added: [{ text: 'Alva simmar på fredagar.' }] },
    });
  });

  it('tells whom to turn to when it is closed', async () => {
    const plan = await later(s).closed();
    const { body } = await (await s.child(numbers.alva)).get(own(plan));
    expect(body).toMatchObject({ state: 'closed', closure: { whatNext: closing.whatNext, turnTo: closing.turnTo } });
  });
});

describe('who is entitled', () => {
  it('both guardians and the child; not while the plan is only being prepared', async () => {
    const plan = await given(s).plan({ state: 'draft' });
    const readers = () => Promise.all([s.guardian(numbers.maria), s.guardian(numbers.johan), s.child(numbers.alva)]);
    for (const reader of await readers()) expect((await reader.get(own(plan))).status).toBe(404);
    await given(s).lead(plan, 'ask-family');
    await given(s).withdrawConsent('falun-socialtjanst-barn-unga');
    for (const reader of await readers()) {
      expect((await reader.get(own(plan))).status).toBe(200);
    }
    const waits = async (reader: Person) =>
      (await plansOf(reader, 'Alva')).find((one: { id: string }) => one.id === plan.id)?.waits;
    const [maria, johan, alva] = await readers();
    if (!maria || !johan || !alva) throw new Error('nobody reads');
    for (const guardian of [maria, johan]) expect(await waits(guardian)).toEqual(['answer', 'times']);
    expect(await waits(alva)).toEqual(['matters', 'times']);
  });

  it('not a guardian who is blocked: not even that there is a child or a plan', async () => {
    const plan = await given(s).plan({ state: 'called', child: '201501182396' });
    const [lina, marcus] = [await s.guardian('198509142389'), await s.guardian('198301052398')];
    expect(await plansOf(lina, 'Leo')).toHaveLength(1);
    expect((await lina.get(own(plan))).status).toBe(200);
    expect(await home(marcus)).toEqual([]);
    for (const way of [
      () => marcus.get(own(plan)),
      () => marcus.put(`${own(plan)}/part`, part('x')),
      () => marcus.post(`${own(plan)}/refuse`, { reason: '', version: 1 }),
    ]) {
      expect((await way()).status).toBe(404);
    }
  });

  it('not a child younger than the county lets sign in, though its guardians are', async () => {
    const plan = await given(s).plan({ state: 'called', child: numbers.viggo });
    const viggo = await s.child(numbers.viggo);
    expect(await home(viggo)).toEqual([]);
    expect((await viggo.get(own(plan))).status).toBe(404);
    expect((await (await s.guardian(numbers.johan)).get(own(plan))).body.child).toMatchObject({ given: 'Viggo' });
  });

  it('not the guardians of a child who decides alone', async () => {
    const noel = '200905202396';
    const plan = await given(s).plan({ state: 'called', child: noel });
    const petra = () => s.guardian('197902212385');
    expect((await (await petra()).get(own(plan))).status).toBe(200);
    await judge(noel, 'alone');
    expect(await home(await petra())).toEqual([]);
    expect((await (await petra()).get(own(plan))).status).toBe(404);
    expect((await (await s.child(noel)).get(own(plan))).body.child).toMatchObject({ given: 'Noel', isMe: true });
  });
});

/** The weight that staff have judged the child's word to have. */
const judge = async (child: string, weight: string) =>
  s.database.owner.query(
    `insert into children.say (county_id, child_id, purpose, weight, reason, judged_by, judged_unit, judged_on)
     select '20', $1, 'sip', $2, 'Mogen.', a.employee_id, a.unit_id, '2026-11-01'
       from directory.assignment a join directory.employee e on e.id = a.employee_id where e.code = 'anna-provberg'`,
    [await s.id('child', child), weight],
  );

describe('the units’ parts', () => {
  it('are read by the family when they are done, not while they are being written', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    const sofia = await s.employee('sofia-provstrom');
    const maria = await s.guardian(numbers.maria);
    const read = async () => ({
      page: (await maria.get(own(plan))).body.parts.length,
      rows: (
        await maria.sql((tx) => tx.selectFrom('plans.part').select('needs').where('planId', '=', plan.id).execute())
      ).length,
    });
    await given(s).writePart(plan, sofia, false);
    expect(await read()).toEqual({ page: 0, rows: 0 });
    expect((await (await s.employee('jonas-testman')).get(plan.path)).body.parts).toHaveLength(1);
    expect((await sofia.put(`${plan.path}/parts/own`, part('Lugn.', 1))).status).toBe(200);
    expect(await read()).toEqual({ page: 1, rows: 1 });
  });
});

describe('the own part', () => {
  it('is read by staff on the plan and by who wrote it, and by nobody else in the family', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    const people = {
      maria: await s.guardian(numbers.maria),
      johan: await s.guardian(numbers.johan),
      alva: await s.child(numbers.alva),
    };
    for (const [name, person] of Object.entries(people)) {
      expect((await person.put(`${own(plan)}/part`, part(`Skrivet av ${name}.`))).status).toBe(200);
    }
    for (const [name, person] of Object.entries(people)) {
      const { body } = await person.get(own(plan));
      expect(body.ownPart).toMatchObject({ needs: `Skrivet av ${name}.`, version: 1 });
      expect(JSON.stringify(body).match(/Skrivet av \w+/g)).toEqual([`Skrivet av ${name}`]);
      const rows = await person.sql((tx) =>
        tx
          .selectFrom('plans.part')
          .select('needs')
          .where('planId', '=', plan.id)
          .where('authorKind', '<>', 'unit')
          .execute(),
      );
      expect(rows).toEqual([{ needs: `Skrivet av ${name}.` }]);
    }
    const { parts } = (await (await s.employee('sofia-provstrom')).get(plan.path)).body;
    expect(parts.map((p: { author: string }) => p.author).sort()).toEqual([
      'Alva',
      'Johan Låtsasson',
      'Maria Exempelsson',
    ]);
    expect(await plansOf(people.maria, 'Alva')).toContainEqual(expect.objectContaining({ id: plan.id, waits: [] }));
  });

  it('is not written over from another telephone, and not after the plan is made', async () => {
    const plan = await given(s).plan({ state: 'meeting' });
    const maria = await s.guardian(numbers.maria);
    expect((await maria.put(`${own(plan)}/part`, part('Först.'))).status).toBe(200);
    expect((await maria.put(`${own(plan)}/part`, part('Samtidigt.'))).body.code).toBe('stale');
    expect((await maria.put(`${own(plan)}/part`, part('Sedan.', 1))).status).toBe(200);
    const active = await later(s).active();
    const late = await (await s.guardian(numbers.maria)).put(`${own(active)}/part`, part('Efteråt.'));
    expect(late).toMatchObject({ status: 409, body: { detail: expect.stringContaining('”Kartläggning pågår”') } });
  });
});

describe('saying how it has gone', () => {
  const score = { better: 4, listened: 2, words: 'Ni frågade inte mig.' };

  it('is open while the plan is evaluated, can be changed, and is the own only', async () => {
    const plan = await later(s).evaluation();
    const [alva, maria] = [await s.child(numbers.alva), await s.guardian(numbers.maria)];
    expect(await plansOf(alva, 'Alva')).toContainEqual(expect.objectContaining({ id: plan.id, waits: ['score'] }));
    expect((await alva.post(`${own(plan)}/score`, score)).status).toBe(200);
    expect((await alva.post(`${own(plan)}/score`, { ...score, better: 5 })).status).toBe(200);
    expect((await alva.get(own(plan))).body.ownScore).toMatchObject({ better: 5, words: 'Ni frågade inte mig.' });
    expect(JSON.stringify((await maria.get(own(plan))).body)).not.toContain('Ni frågade');
    expect(
      await maria.sql((tx) => tx.selectFrom('plans.score').select('words').where('planId', '=', plan.id).execute()),
    ).toEqual([]);
    const { scores } = (await (await s.employee('sofia-provstrom')).get(plan.path)).body;
    expect(scores).toMatchObject([{ authorKind: 'child', better: 5, words: 'Ni frågade inte mig.' }]);
  });

  it('takes the place of what staff wrote down on one’s behalf', async () => {
    const plan = await later(s).evaluation();
    const anna = await s.employee('anna-provberg');
    const onBehalf = { ...score, better: 1, authorKind: 'child', authorId: plan.childId };
    await anna.post(`${plan.path}/scores`, onBehalf);
    expect((await (await s.child(numbers.alva)).post(`${own(plan)}/score`, score)).status).toBe(200);
    expect((await anna.get(plan.path)).body.scores).toMatchObject([{ better: 4 }]);
  });

  it('is not asked for at another time', async () => {
    const plan = await later(s).active();
    expect((await (await s.child(numbers.alva)).post(`${own(plan)}/score`, score)).status).toBe(409);
  });
});

describe('saying no', () => {
  it('needs no reason, ends the plan’s preparing and frees the times; the coordinator is told and asks again', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    const maria = await s.guardian(numbers.maria);
    expect((await maria.get(own(plan))).body.permittedActions).toContain('family.plan.refuse');
    const version = await given(s).version(plan.id);
    expect((await maria.post(`${own(plan)}/refuse`, { reason: '', version: version - 1 })).body.code).toBe('stale');
    expect((await maria.post(`${own(plan)}/refuse`, { reason: '', version })).status).toBe(200);
    expect((await maria.get(own(plan))).body).toMatchObject({
      state: 'refused',
      refusal: { reason: '', offerAgain: '2027-02-23' },
      meetings: [{ state: 'cancelled' }],
    });
    const { messages } = (await (await s.employee('anna-provberg')).get(plan.path)).body;
    expect(messages).toContainEqual(expect.objectContaining({ kind: 'family_refused', toKind: 'employee' }));
    const { rows } = await s.database.owner.query(
      `select actor_kind, to_state from plans.history where plan_id = $1 order by id desc limit 1`,
      [plan.id],
    );
    expect(rows).toEqual([{ actor_kind: 'guardian', to_state: 'refused' }]);
  });

  it('is not for a guardian in whose stead the board has decided: what that guardian thinks is written in the own part', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    const johan = async () => s.guardian(numbers.johan);
    const decide = async (unit: string) =>
      (await s.employee('anna-provberg')).post(`/api/children/${plan.childId}/consents`, {
        giver: { kind: 'guardian', id: await s.id('guardian', numbers.johan) },
        unitIds: [await s.id('unit', unit)],
        purpose: 'sip',
        basis: 'board_decision',
        form: 'written',
        exclusions: '',
        reason: 'Beslut 2026-11-20.',
        givenOn: '2026-11-20',
        validTo: '2027-03-01',
      });
    const may = async () => (await (await johan()).get(own(plan))).body.permittedActions;
    for (const unit of ['falun-socialtjanst-barn-unga', 'falun-bup']) expect((await decide(unit)).status).toBe(200);
    // The school rests on his own yes.
    expect(await may()).toContain('family.plan.refuse');
    expect((await decide('falun-skola')).status).toBe(200);
    expect(await may()).not.toContain('family.plan.refuse');
    const version = await given(s).version(plan.id);
    const no = await (await johan()).post(`${own(plan)}/refuse`, { reason: '', version });
    expect(no).toMatchObject({ status: 403, body: { detail: expect.stringContaining('i din del') } });
    expect((await (await johan()).put(`${own(plan)}/part`, part('Jag är emot.'))).status).toBe(200);
    expect((await (await s.guardian(numbers.maria)).get(own(plan))).body.permittedActions).toContain(
      'family.plan.refuse',
    );
  });

  it('is the child’s when its own yes is needed; before that it is told what it can do instead', async () => {
    const plan = await given(s).plan({ state: 'asking' });
    const no = async () =>
      (await s.child(numbers.alva)).post(`${own(plan)}/refuse`, {
        reason: 'Jag vill inte.',
        version: await given(s).version(plan.id),
      });
    expect(await no()).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining('Skriv vad du tycker i din del') },
    });
    expect((await (await s.child(numbers.alva)).get(own(plan))).body.permittedActions).not.toContain(
      'family.plan.refuse',
    );
    await judge(numbers.alva, 'with_guardian');
    expect((await no()).status).toBe(200);
    expect(await stateOf(s, plan.id)).toBe('refused');
    const reason = async (reader: Person) => (await reader.get(own(plan))).body.refusal.reason;
    expect(await reason(await s.child(numbers.alva))).toBe('Jag vill inte.');
    for (const other of [await s.guardian(numbers.maria), await s.guardian(numbers.johan)]) {
      expect(await reason(other)).toBe('');
      const rows = await other.sql(async (tx) => ({
        refusals: await tx.selectFrom('plans.refusal').select('reason').where('planId', '=', plan.id).execute(),
        whole: await tx.selectFrom('plans.whole').select('whole').where('id', '=', plan.id).execute(),
      }));
      expect(rows.refusals).toEqual([]);
      expect(JSON.stringify(rows.whole)).not.toContain('Jag vill inte.');
    }
    expect((await (await s.employee('anna-provberg')).get(plan.path)).body.refusal.reason).toBe('Jag vill inte.');
    await judge(numbers.alva, 'heard');
  });
});

describe('a child with protected identity', () => {
  it('gives the guardian who is not named no unit, organisation or place, wherever it stands', async () => {
    const plan = await given(s).plan({ state: 'active', child: numbers.tuva });
    const { body } = await (await s.guardian(numbers.rolf)).get(own(plan));
    expect(body).toMatchObject({
      child: { given: 'Tuva', protected: true, hidden: true },
      content: { overallOrganisation: 'Kommunen' },
      meetings: [{ place: '', link: '' }],
      parties: expect.arrayContaining([expect.objectContaining({ name: 'Skyddad enhet', organisation: 'Regionen' })]),
      parts: [],
    });
    const unitIds = await Promise.all(
      ['falun-bup', 'falun-skola', 'falun-socialtjanst-barn-unga'].map((u) => s.id('unit', u)),
    );
    for (const leak of [
      /Falu/,
      /Bup/i,
      /Barn- och ungdomspsyk/i,
      /Dalarna/,
      /Påhittade huset/,
      ...unitIds.map((id) => new RegExp(id)),
    ]) {
      expect(JSON.stringify(body)).not.toMatch(leak);
    }
    const phones = body.parties.flatMap(
      (p: { members: { phone: string | null; coordinator: boolean }[] }) => p.members,
    );
    expect(phones.filter((m: { phone: string | null }) => m.phone !== null)).toMatchObject([{ coordinator: true }]);
    // Whom to call is the coordinator, whatever has been written down.
    expect(body.content.ifWorseCall).toMatch(/^Anna Provberg, 0/);
  });

  it('gives the guardian who is not named no name of those whom the other takes along', async () => {
    const plan = await given(s).plan({ state: 'called', child: numbers.tuva });
    const anna = await s.employee('anna-provberg');
    const guest = { name: 'Gerda Fosterhemsson', relation: 'Familjehem' };
    expect((await anna.post(`${plan.path}/guests`, guest)).status).toBe(200);
    const read = async (who: Person) => JSON.stringify((await who.get(own(plan))).body);
    expect(await read(await s.guardian(numbers.karin))).toContain('Gerda');
    expect(await read(await s.guardian(numbers.rolf))).not.toMatch(/Gerda|Familjehem/);
  });

  it('hides nothing from the one who is named', async () => {
    const plan = await given(s).plan({ state: 'active', child: numbers.tuva });
    const { body } = await (await s.guardian(numbers.karin)).get(own(plan));
    expect(body).toMatchObject({
      child: { protected: true, hidden: false },
      meetings: [{ place: 'Påhittade huset, rum 1' }],
      content: { overallOrganisation: 'Falu kommun' },
    });
  });
});
