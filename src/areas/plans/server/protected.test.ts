import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { type GivenPlan, given, numbers } from '../testing-given.ts';

/** Tuva's registration is protected. Anna, the school nurse and her mother Karin are named; Bup and Rolf are not. */
let s: Samsyn;
let plan: GivenPlan;
beforeAll(async () => {
  s = await samsyn();
  plan = await given(s).plan({
    state: 'active',
    child: numbers.tuva,
    parties: [
      { unit: 'falun-elevhalsa-medicinsk', answers: 'per-testhed', comes: 'asa-exempelros' },
      { unit: 'falun-bup', answers: 'petra-testgren', comes: 'sofia-provstrom' },
    ],
  });
});
afterAll(() => s.close());

const places = ['Elevhälsa', 'Falu kommun', 'Påhittade huset'];
const ownCopy = async (person: Person): Promise<string> => {
  const rows = await person.sql((tx) =>
    tx
      .selectFrom('sharing.delivery as d')
      .leftJoin('sharing.deliveryPlace as p', 'p.deliveryId', 'd.id')
      .select(['d.content', 'p.content as places'])
      .where('d.subjectId', '=', plan.id)
      .execute(),
  );
  expect(rows).toHaveLength(1);
  return JSON.stringify(rows);
};

const nameAnna = async ({ childId }: GivenPlan, named: boolean) =>
  s.database.owner.query(
    `update children.named set ended_at = case when not $3 then now() end, ended_by = case when not $3 then person_id end
      where child_id = $1 and person_id = $2`,
    [childId, await s.id('employee', 'anna-provberg'), named],
  );

describe('under protected identity', () => {
  it('whoever is named reads units and meeting place, in the plan and in the edition', async () => {
    for (const code of ['anna-provberg', 'asa-exempelros']) {
      const person = await s.employee(code);
      for (const path of [plan.path, `${plan.path}/editions/1`]) {
        const { status, body } = await person.get(path);
        expect(status, `${code} ${path}`).toBe(200);
        for (const place of places) expect(JSON.stringify(body), `${code} ${path}`).toContain(place);
      }
    }
  });

  it('whoever is not named reads neither, in the plan, the edition, the comparison or the copy', async () => {
    const sofia = await s.employee('sofia-provstrom');
    for (const path of ['', '/editions/1', '/editions/1/compare/1', '/kept', '/expected']) {
      const { status, body } = await sofia.get(`${plan.path}${path}`);
      expect(status, path).toBe(200);
      for (const place of places) expect(JSON.stringify(body), path).not.toContain(place);
      // An id would be enough: the directory tells everyone which unit it is.
      for (const unit of ['falun-elevhalsa-medicinsk', 'falun-socialtjanst-barn-unga'])
        expect(JSON.stringify(body), `${path} ${unit}`).not.toContain(await s.id('unit', unit));
    }
    expect((await sofia.get(`${plan.path}/editions/1`)).body.coordinator).toMatchObject({
      name: 'Anna Provberg',
      unit: 'Skyddad enhet',
      unitId: null,
    });
  });

  it('whoever is not named reads neither name, telephone nor id of the people there, but the coordinator’s', async () => {
    const made = await given(s).plan({
      state: 'meeting',
      child: numbers.tuva,
      parties: [
        { unit: 'falun-elevhalsa-medicinsk', answers: 'per-testhed', comes: 'asa-exempelros' },
        { unit: 'falun-bup', answers: 'petra-testgren', comes: 'sofia-provstrom' },
      ],
    });
    await given(s).hold(made);
    const { goalId } = await given(s).fill(made);
    const [asaId, sofiaId, annaId] = await Promise.all(
      ['asa-exempelros', 'sofia-provstrom', 'anna-provberg'].map((code) => s.id('employee', code)),
    );
    const anna = await s.employee('anna-provberg');
    const measure = { goalId, byKind: 'unit', startsOn: '2026-12-08', endsOn: '2027-03-31' };
    for (const [what, unit, personId] of [
      ['Ett samtal i veckan.', 'falun-elevhalsa-medicinsk', asaId],
      ['Samtal om oro.', 'falun-bup', sofiaId],
    ] as const) {
      const body = { ...measure, what, unitId: await s.id('unit', unit), personId };
      expect((await anna.post(`${made.path}/measures`, body)).status).toBe(200);
    }
    await given(s).lead(made, 'publish');
    const { rows } = await s.database.owner.query('select phone, title from directory.employee where id = $1', [asaId]);

    const sofia = await s.employee('sofia-provstrom');
    const page = (await sofia.get(made.path)).body;
    const inDatabase = await sofia.sql((tx) =>
      tx.selectFrom('plans.whole').select('whole').where('id', '=', made.id).execute(),
    );
    const told = [page, inDatabase];
    for (const path of ['/editions/1', '/kept', '/expected']) told.push((await sofia.get(`${made.path}${path}`)).body);
    const family = (await (await s.guardian(numbers.rolf)).get(`/api/family/plans/${made.id}`)).body;
    for (const text of [...told, family].map((one) => JSON.stringify(one)))
      for (const leak of ['Exempelros', asaId, rows[0].phone, rows[0].title]) expect(text).not.toContain(leak);
    expect(JSON.stringify(family)).not.toContain('Provström');

    const people = page.parties.flatMap((party: { members: object[] }) => party.members);
    expect(people).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ personId: annaId, family: 'Provberg', coordinator: true }),
        expect.objectContaining({ personId: sofiaId, family: 'Provström' }),
        expect.objectContaining({ given: 'Skyddat', family: 'namn', title: '', phone: null }),
      ]),
    );
    expect(page.measures.map((m: { person: string | null }) => m.person)).toEqual(
      expect.arrayContaining(['Anna Provberg', 'Sofia Provström', 'Skyddat namn']),
    );
    const whole = JSON.stringify((await (await s.employee('anna-provberg')).get(made.path)).body);
    for (const known of ['Exempelros', asaId, rows[0].title]) expect(whole).toContain(known);
  });

  it('whoever is not named cannot try units one at a time: all but the own are refused alike, and nothing is changed', async () => {
    const made = await given(s).plan({
      state: 'meeting',
      child: numbers.tuva,
      parties: [
        { unit: 'falun-elevhalsa-medicinsk', answers: 'per-testhed', comes: 'asa-exempelros' },
        { unit: 'falun-bup', answers: 'petra-testgren', comes: 'sofia-provstrom' },
      ],
    });
    const { goalId } = await given(s).fill(made);
    const version = await given(s).version(made.id);
    const sofia = await s.employee('sofia-provstrom');
    const asaId = await s.id('employee', 'asa-exempelros');
    const { rows: measures } = await s.database.owner.query(
      'select id, version from plans.measure where plan_id = $1 limit 1',
      [made.id],
    );
    const days = { goalId, what: 'Samtal.', byKind: 'unit', startsOn: '2026-12-08', endsOn: '2027-03-31' };
    const hers = await s.id('unit', 'falun-elevhalsa-medicinsk');
    const none = await s.id('unit', 'falun-folktandvard');
    const asked = (person: Person, unitId: string, personId: string) =>
      Promise.all([
        person.post(`${made.path}/measures`, { ...days, unitId, personId }),
        person.put(`${made.path}/measures/${measures[0].id}`, {
          ...days,
          unitId,
          personId,
          version: measures[0].version,
        }),
      ]);
    const refusal = { status: 403, body: { code: 'refused', detail: expect.stringContaining('namngiven') } };
    for (const unitId of [hers, none, randomUUID()])
      for (const personId of [asaId, randomUUID()])
        for (const answer of await asked(sofia, unitId, personId)) expect(answer).toMatchObject(refusal);

    // The same for a coordinator who is not named any more.
    const anna = await s.employee('anna-provberg');
    await nameAnna(made, false);
    for (const unitId of [hers, none, randomUUID()])
      for (const answer of [
        await anna.post(`${made.path}/parties`, { unitId }),
        await anna.delete(`${made.path}/parties/${unitId}`),
        await anna.post(`${made.path}/parties/${unitId}/call`),
        await anna.put(`${made.path}/parties/${unitId}/without`, { what: 'part', reason: 'x' }),
        await anna.post(`${made.path}/handover`, { personId: asaId, unitId, word: '' }),
      ])
        expect(answer).toMatchObject(refusal);
    await nameAnna(made, true);
    expect(await given(s).version(made.id)).toBe(version);
    // For the own unit nothing is hidden.
    const own = { ...days, unitId: sofia.unitId, personId: sofia.personId };
    expect((await sofia.post(`${made.path}/measures`, own)).status).toBe(200);
  });

  it('whoever is not named cannot try units one at a time by writing down a yes either', async () => {
    const per = await s.employee('per-testhed', 'falun-elevhalsa-medicinsk');
    const childId = await s.id('child', numbers.tuva);
    await given(s).worksWith('asa-exempelros', numbers.tuva);
    const asa = await s.employee('asa-exempelros');
    const begun = (await asa.post('/api/plans', { childId, need: 'a', question: 'b', childMatters: 'c' })).body;
    const bup = { unitId: await s.id('unit', 'falun-bup') };
    expect((await asa.post(`/api/plans/${begun.id}/parties`, bup)).status).toBe(200);
    await given(s).worksWith('per-testhed', numbers.tuva);
    const giver = { kind: 'guardian', id: await s.id('guardian', numbers.karin) };
    const yes = { giver, purpose: 'sip', basis: 'consent', form: 'oral', exclusions: '', reason: '' };
    const days = { givenOn: '2026-11-23', validTo: '2026-11-20' };
    for (const code of ['falun-bup', 'falun-folktandvard', 'falun-skola']) {
      const unitIds = [await s.id('unit', code)];
      const answer = await per.post(`/api/children/${childId}/consents`, { ...yes, ...days, unitIds });
      expect(answer.status, code).toBe(403);
    }
    await s.database.owner.query(`update plans.plan set state = 'closed' where id = $1`, [begun.id]);
  });

  it('a coordinator who is not named holds the meeting, and who came is noted of the units themselves', async () => {
    const made = await given(s).plan({
      state: 'meeting',
      child: numbers.tuva,
      parties: [{ unit: 'falun-elevhalsa-medicinsk', answers: 'per-testhed', comes: 'asa-exempelros' }],
    });
    await nameAnna(made, false);
    await given(s).hold(made);
    await given(s).hold(made);
    await nameAnna(made, true);
    const { rows } = await s.database.owner.query(
      `select who_id from plans.attendance where meeting_id = $1 and who_kind = 'unit'`,
      [made.meetingId],
    );
    const units = ['falun-elevhalsa-medicinsk', 'falun-socialtjanst-barn-unga'];
    expect(rows.map((row) => row.who_id).sort()).toEqual(
      (await Promise.all(units.map((code) => s.id('unit', code)))).sort(),
    );
  });

  it('an offered handover tells them no name but at their own unit', async () => {
    const anna = await s.employee('anna-provberg');
    const asked = {
      personId: await s.id('employee', 'asa-exempelros'),
      unitId: await s.id('unit', 'falun-elevhalsa-medicinsk'),
      word: '',
    };
    expect((await anna.post(`${plan.path}/handover`, asked)).status).toBe(200);
    const { handover } = (await (await s.employee('sofia-provstrom')).get(plan.path)).body;
    expect(handover).toMatchObject({ toName: 'Skyddat namn' });
    expect(JSON.stringify(handover)).not.toContain(asked.personId);
    expect((await (await s.employee('asa-exempelros')).get(plan.path)).body.handover.toPerson).toBe(asked.personId);
    expect((await anna.post(`${plan.path}/handover/take-back`)).status).toBe(200);
  });

  it('the database gives them no row with the places either', async () => {
    const sofia = await s.employee('sofia-provstrom');
    const rows = await sofia.sql(async (tx) => [
      await tx.selectFrom('plans.editionPlace').selectAll().where('planId', '=', plan.id).execute(),
      await tx.selectFrom('sharing.deliveryPlace').selectAll().where('childId', '=', plan.childId).execute(),
    ]);
    expect(rows).toEqual([[], []]);
    const asa = await s.employee('asa-exempelros');
    const hers = await asa.sql((tx) =>
      tx.selectFrom('plans.editionPlace').select('number').where('planId', '=', plan.id).execute(),
    );
    expect(hers).toEqual([{ number: 1 }]);
  });

  it('the guardian who is named gets a copy with the places, the other guardian one without', async () => {
    const karin = await ownCopy(await s.guardian(numbers.karin));
    const rolf = await ownCopy(await s.guardian(numbers.rolf));
    for (const place of places) {
      expect(karin).toContain(place);
      expect(rolf).not.toContain(place);
    }
    expect(rolf).toContain('Skyddad enhet');
    expect(rolf).toContain('Jag vill orka hela dagen.');
    // Whom to call is the coordinator, not what was written down as such.
    expect(rolf).not.toContain('023-000 00 01');
    expect(karin).toContain('023-000 00 01');
  });

  it('a unit that is not named gets a copy that names only itself', async () => {
    const { copies } = (await (await s.employee('sofia-provstrom')).get(`${plan.path}/kept`)).body;
    expect(copies[0].edition.parties.map((party: { unit: string }) => party.unit)).toEqual([
      'Skyddad enhet',
      'Bup Falun',
      'Skyddad enhet',
    ]);
  });

  it('somebody named publishes, so that those who may know get the whole plan', async () => {
    await s.database.owner.query(`update plans.plan set state = 'meeting' where id = $1`, [plan.id]);
    const version = await given(s).version(plan.id);
    const manager = await s.employee('karin-pahittstrom');
    expect(await manager.post(`${plan.path}/publish`, { version })).toMatchObject({
      status: 403,
      body: { code: 'refused', detail: expect.stringContaining('namngiven') },
    });
    const anna = await s.employee('anna-provberg');
    expect((await anna.post(`${plan.path}/publish`, { version })).status).toBe(200);
  });

  it('protection that comes later hides the places of editions that were published before', async () => {
    const later = await given(s).plan({ state: 'active' });
    const read = async () => {
      const sofia = await s.employee('sofia-provstrom');
      return `${JSON.stringify((await sofia.get(`${later.path}/editions/1`)).body)} ${JSON.stringify((await sofia.get(`${later.path}/kept`)).body)}`;
    };
    expect(await read()).toContain('Påhittade huset');
    await s.database.owner.query(`update children.child set protection = 'confidential_marking' where id = $1`, [
      later.childId,
    ]);
    const hidden = await read();
    for (const place of ['Påhittade huset', 'Skola, Falu kommun']) expect(hidden).not.toContain(place);
  });
});

describe('what stands for a hidden unit or person', () => {
  it('tells nothing of which ids are on the plan, and nothing at all to one who does not see it', async () => {
    const sofia = await s.employee('sofia-provstrom');
    const veils = (person: Person) =>
      person.sql(async (tx) => {
        const { rows } = await sql<{ id: string; veil: string | null; who: string | null }>`
          select u.id, plans.veiled(true, ${plan.id}, u.id) as veil, plans.veiled_person(${plan.id}, u.id) as who
            from directory.unit u where u.id <> ${person.unitId ?? null} or ${person.unitId ?? null}::uuid is null order by u.id`.execute(
          tx,
        );
        return rows;
      });
    const seen = await veils(sofia);
    expect(seen.length).toBeGreaterThan(5);
    for (const column of ['veil', 'who'] as const) {
      const told = seen.map((row) => row[column]);
      // One of its own for every unit, on the plan or not, in no order that follows the ids.
      expect(new Set(told).size).toBe(seen.length);
      expect(told).not.toContain(null);
      expect(told).not.toEqual([...told].sort());
    }
    const { parties } = (await sofia.get(plan.path)).body;
    const hers = seen.find(({ id }) => parties.every((party: { unitId: string }) => party.unitId !== id));
    expect(hers).toBeDefined();
    for (const stranger of [await s.guardian(numbers.maria), await s.employee('sara-provsten')])
      for (const row of await veils(stranger)) expect(row).toMatchObject({ veil: null, who: null });
  });

  it('cannot be worked out, since no login role reads the secret', async () => {
    const anna = await s.employee('anna-provberg');
    for (const asked of [
      sql`select * from plans.veil_secret`,
      sql`select plans.veil(${plan.id}, 'unit', ${anna.unitId})`,
    ])
      await expect(anna.sql((tx) => asked.execute(tx))).rejects.toMatchObject({ code: '42501' });
  });
});
