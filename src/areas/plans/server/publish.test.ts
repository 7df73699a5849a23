import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { type GivenPlan, given, numbers, stateOf } from '../testing-given.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const publish = async (plan: GivenPlan, person: Person, key?: string) =>
  person.post(`${plan.path}/publish`, { version: await given(s).version(plan.id) }, key ? { key } : {});
const copies = async (plan: GivenPlan) =>
  (
    await s.database.owner.query(
      `select d.recipient_kind as kind, coalesce(u.code, g.given, c.given) as who, d.version_no as number, d.ground, d.about,
              cardinality(d.consent_ids) as consents, d.content
         from sharing.delivery d left join directory.unit u on u.id = d.recipient_id
         left join children.guardian g on g.id = d.recipient_id left join children.child c on c.id = d.recipient_id
        where d.subject_id = $1 order by 3, 1, 2`,
      [plan.id],
    )
  ).rows;

describe('publishing', () => {
  it('demands the four contents of the law, each with its paragraph', async () => {
    const plan = await given(s).plan({ state: 'meeting' });
    await given(s).hold(plan);
    const refused = await publish(plan, await s.employee('anna-provberg'));
    expect(refused.status).toBe(422);
    const laws = refused.body.errors.filter((error: { source?: string }) => error.source);
    expect(laws).toEqual([
      {
        path: 'measures',
        message: 'Planen ska visa vilka insatser som behövs.',
        source: 'SoL 2025:400 10 kap. 8 § 1 och HSL 2017:30 16 kap. 4 § 1',
      },
      {
        path: 'measures',
        message: 'Planen ska visa vilka insatser kommunen och regionen ansvarar för.',
        source: 'SoL 2025:400 10 kap. 8 § 2 och HSL 2017:30 16 kap. 4 § 2',
      },
      {
        path: 'othersNone',
        message: 'Planen ska visa vad någon annan gör. Skriv det, eller att ingen annan gör något.',
        source: 'SoL 2025:400 10 kap. 8 § 3 och HSL 2017:30 16 kap. 4 § 3',
      },
      {
        path: 'overallOrganisationId',
        message: 'Planen ska visa vem av kommunen och regionen som har det samlade ansvaret.',
        source: 'SoL 2025:400 10 kap. 8 § 4 och HSL 2017:30 16 kap. 4 § 4',
      },
    ]);
    expect(await stateOf(s, plan.id)).toBe('meeting');
    expect(await copies(plan)).toEqual([]);
  });

  it('demands that the meeting was held and says of every unit whether it came', async () => {
    const plan = await given(s).plan({ state: 'meeting' });
    const anna = await s.employee('anna-provberg');
    await given(s).fill(plan);
    const messages = (await publish(plan, anna)).body.errors.map((error: { message: string }) => error.message);
    expect(messages).toEqual([
      'Skriv att mötet har hållits.',
      'Skriv om Socialtjänst barn och unga, Falu kommun kom, och annars varför inte.',
      'Skriv om Bup Falun kom, och annars varför inte.',
      'Skriv om Skola, Falu kommun kom, och annars varför inte.',
    ]);
  });

  it('hands a copy to every unit that consent lets in, to both guardians and to a child of fourteen', async () => {
    const plan = await given(s).plan({ state: 'active' });
    expect(await copies(plan)).toEqual([
      expect.objectContaining({ kind: 'child', who: 'Alva', ground: 'secrecy_not_towards_oneself', consents: 0 }),
      expect.objectContaining({ kind: 'guardian', who: 'Johan', ground: 'guardian_decides' }),
      expect.objectContaining({ kind: 'guardian', who: 'Maria', about: 'AE 2012' }),
      expect.objectContaining({ kind: 'unit', who: 'falun-bup', ground: 'consent_opens_secrecy' }),
      expect.objectContaining({ kind: 'unit', who: 'falun-skola' }),
      expect.objectContaining({ kind: 'unit', who: 'falun-socialtjanst-barn-unga' }),
    ]);
    const units = (await copies(plan)).filter(({ kind }) => kind === 'unit');
    for (const { who, consents } of units) expect(consents, who).toBeGreaterThanOrEqual(2);
  });

  it('hands no copy to a unit whose consent was withdrawn, a child too young, or a blocked guardian', async () => {
    const leo = '201501182396';
    const plan = await given(s).plan({ state: 'meeting', child: leo });
    await given(s).hold(plan);
    await given(s).fill(plan);
    await given(s).withdrawConsent('falun-skola', leo);
    expect((await publish(plan, await s.employee('anna-provberg'))).status).toBe(200);
    expect((await copies(plan)).map(({ who }) => who)).toEqual(['Lina', 'falun-bup', 'falun-socialtjanst-barn-unga']);
  });

  it('happens once on a double click', async () => {
    const plan = await given(s).plan({ state: 'meeting' });
    await given(s).hold(plan);
    await given(s).fill(plan);
    const anna = await s.employee('anna-provberg');
    const version = await given(s).version(plan.id);
    const key = randomUUID();
    const click = () => anna.post(`${plan.path}/publish`, { version }, { key });
    const [first, second] = await Promise.all([click(), click()]);
    expect(first).toMatchObject({ status: 200, body: { number: 1 } });
    expect(second.body).toEqual(first.body);
    expect(await copies(plan)).toHaveLength(6);
    expect((await anna.post(`${plan.path}/publish`, { version })).status).toBe(409);
  });

  it('tells whoever publishes an old page, and publishes nothing', async () => {
    const plan = await given(s).plan({ state: 'meeting' });
    await given(s).hold(plan);
    await given(s).fill(plan);
    const version = await given(s).version(plan.id);
    const sofia = await s.employee('sofia-provstrom');
    await sofia.post(`${plan.path}/goals`, { text: 'Ett mål till.' });
    const late = await (await s.employee('anna-provberg')).post(`${plan.path}/publish`, { version });
    expect(late.body.code).toBe('stale');
    expect(await copies(plan)).toEqual([]);
  });
});

describe('an edition', () => {
  it('stays as it was, and the next one shows what is different', async () => {
    const plan = await given(s).plan({ state: 'active' });
    const before = await (await s.employee('anna-provberg')).get(`${plan.path}/editions/1`);
    await s.database.owner.query(`update plans.plan set state = 'meeting' where id = $1`, [plan.id]);
    const anna = await s.employee('anna-provberg');
    const page = (await anna.get(plan.path)).body;
    const goal = page.goals[0];
    await anna.put(`${plan.path}/goals/${goal.id}`, { text: 'Alva är i skolan varje dag.', version: goal.version });
    await anna.delete(`${plan.path}/measures/${page.measures[1].id}`);
    await anna.put(`${plan.path}/content`, { ...page.content, othersNone: true, risks: 'Inga.' });
    expect(await publish(plan, anna)).toMatchObject({ status: 200, body: { number: 2 } });

    expect((await anna.get(`${plan.path}/editions/1`)).body).toEqual(before.body);
    expect((await anna.get(`${plan.path}/editions/1/compare/2`)).body).toMatchObject({
      goals: {
        added: [],
        removed: [],
        changed: [
          { from: { text: 'Alva är i skolan fyra dagar i veckan.' }, to: { text: 'Alva är i skolan varje dag.' } },
        ],
      },
      measures: { added: [], removed: [{ by: { who: 'Mormor' } }], changed: [] },
      fields: [
        { field: 'othersNone', from: '', to: 'Ingen annan gör något.' },
        { field: 'risks', from: 'Loven är svåra.', to: 'Inga.' },
      ],
    });
    expect((await anna.get(`${plan.path}/editions/3`)).status).toBe(404);
    expect((await anna.get(`${plan.path}/editions/1/compare/noll`)).status).toBe(400);
    expect((await copies(plan)).map(({ number }) => number)).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
  });

  it('that a unit has been handed stays with it when consent is withdrawn; the next one does not come', async () => {
    const plan = await given(s).plan({ state: 'active' });
    await given(s).withdrawConsent('falun-bup');
    const sofia = await s.employee('sofia-provstrom');
    for (const path of [plan.path, `${plan.path}/editions/1`]) expect((await sofia.get(path)).status, path).toBe(404);
    const kept = (await sofia.get(`${plan.path}/kept`)).body;
    expect(kept).toMatchObject({
      part: { needs: 'Behöver lugn på morgonen.' },
      copies: [
        {
          number: 1,
          edition: { longTermGoal: 'Jag vill orka hela dagen.', meeting: { place: 'Påhittade huset, rum 1' } },
        },
      ],
    });

    await s.database.owner.query(`update plans.plan set state = 'meeting' where id = $1`, [plan.id]);
    expect((await publish(plan, await s.employee('anna-provberg'))).status).toBe(200);
    expect((await sofia.get(`${plan.path}/kept`)).body.copies).toHaveLength(1);
  });

  it('is read by the family as it was handed to them, and by nobody else', async () => {
    const plan = await given(s).plan({ state: 'active' });
    const readsCopy = async (person: Person) =>
      (
        await person.sql((tx) =>
          tx.selectFrom('sharing.delivery').select('id').where('subjectId', '=', plan.id).execute(),
        )
      ).length;
    expect(await readsCopy(await s.guardian(numbers.maria))).toBe(1);
    expect(await readsCopy(await s.child(numbers.alva))).toBe(1);
    expect(await readsCopy(await s.guardian(numbers.karin))).toBe(0);
    expect(await readsCopy(await s.employee('sara-provsten'))).toBe(0);
  });
});
