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
