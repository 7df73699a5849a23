import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { act, decided, intakeOf, received, reportedChild, sent, started, toldContent } from '../testing.ts';

let s: Samsyn;
let asa: Person;
let lena: Person;
let anna: Person;
let karin: Person;
let ahmed: Person;
beforeAll(async () => {
  s = await samsyn();
  [asa, lena, anna, karin, ahmed] = (await Promise.all(
    ['asa-exempelros', 'lena-exempelman', 'anna-provberg', 'karin-pahittstrom', 'ahmed-testberg'].map((who) =>
      s.employee(who),
    ),
  )) as [Person, Person, Person, Person, Person];
});
afterAll(() => s.close());

let born = 0;
/** A child of its own for each test: days of birth that no other test has. */
const child = () => ({
  children: [reportedChild({ number: '', given: `Eget${born}`, bornOn: `2015-01-${String(++born).padStart(2, '0')}` })],
});
const read = async (person: Person, intakeId: string) => (await person.get(`/api/intakes/${intakeId}`)).status;
const block = (by: Person, intakeId: string, who: Person) =>
  by.post(`/api/intakes/${intakeId}/blocks`, { employeeId: who.personId, reason: 'Granne till familjen.' });
const forward = async (by: Person, intakeId: string, unit: string) =>
  act(by, intakeId, 'post', 'forward', { unitId: await s.id('unit', unit), words: 'Barnet bor där.' });

describe('who stands close to the child', () => {
  it('is never everybody: somebody at the unit can take the report', async () => {
    const { people } = (await asa.get('/api/concern-receivers?municipality=2080')).body;
    const draft = await started(asa, { ...child(), close: people.map(({ id }: { id: string }) => id) });
    expect((await asa.post(`/api/concern-drafts/${draft}/send`, { version: 1 })).status).toBe(422);
    expect((await asa.get(`/api/concern-drafts/${draft}`)).status).toBe(200);
  });

  it('is kept out when the report comes back from another municipality', async () => {
    const { reportId, intakeId } = await received(s, child());
    expect((await block(lena, intakeId, anna)).status).toBe(200);
    await forward(lena, intakeId, 'borlange-socialtjanst-barn-unga');
    await forward(ahmed, await intakeOf(s, reportId), 'falun-socialtjanst-barn-unga');
    const { rows } = await s.database.owner.query(
      `select id from concerns.intake where report_id = $1 and state = 'arrived'`,
      [reportId],
    );
    expect((await act(lena, rows[0].id, 'put', 'handler', { handlerId: anna.personId })).status).not.toBe(200);
    expect(await read(anna, rows[0].id)).toBe(404);
  });

  it('is kept out of a new report on the same number, and is not told by mail that it came', async () => {
    const number = { children: [reportedChild({ number: '20140404-2390' })] };
    await received(s, { ...number, close: [lena.personId] });
    const mails = async () =>
      Number(
        (await s.database.owner.query('select count(*) from concerns.message where to_id = $1', [lena.personId]))
          .rows[0].count,
      );
    const before = await mails();
    const { intakeId } = await received(s, number);
    expect(await read(lena, intakeId)).toBe(404);
    expect(await mails()).toBe(before);
    const told = await s.database.owner.query(
      `select to_id from concerns.message order by created_at desc, id limit 1`,
    );
    expect(told.rows).toHaveLength(1);
  });

  it('does not go on handling: by a block, by a block on a report that is joined, or when both come at once', async () => {
    const handlerOf = async (id: string) =>
      (await s.database.owner.query('select handler_id from concerns.intake where id = $1', [id])).rows[0].handler_id;
    const [one, two] = [await received(s, child()), await received(s, child())];
    await act(lena, one.intakeId, 'put', 'handler', { handlerId: anna.personId });
    await block(lena, two.intakeId, anna);
    await act(lena, two.intakeId, 'put', 'same-child', { sameAs: one.intakeId });
    expect(await handlerOf(one.intakeId)).toBeNull();
    expect(await read(anna, one.intakeId)).toBe(404);
    for (let n = 0; n < 5; n++) {
      const { intakeId } = await received(s, child());
      await Promise.all([
        act(lena, intakeId, 'put', 'handler', { handlerId: anna.personId }),
        block(lena, intakeId, anna),
      ]);
      expect(await handlerOf(intakeId)).toBeNull();
    }
  });

  it('is kept out of the brothers and sisters of the same sending, which say the same', async () => {
    const two = [
      reportedChild({ number: '', given: 'Storasyskon' }),
      reportedChild({ number: '', given: 'Lillasyskon' }),
    ];
    const [first = '', second = ''] = await sent(asa, { children: two });
    const [one, other] = [await intakeOf(s, first), await intakeOf(s, second)];
    expect((await lena.get(`/api/intakes/${one}`)).body.siblings).toMatchObject([{ id: other }]);
    await act(lena, other, 'put', 'handler', { handlerId: anna.personId });
    await block(lena, one, anna);
    expect(await read(anna, other)).toBe(404);
    expect((await act(lena, other, 'put', 'handler', { handlerId: anna.personId })).status).not.toBe(200);
  });

  it('is kept out of a brother or sister also when the blocked report is another, on the same number', async () => {
    const number = '20140404-2390';
    await received(s, { children: [reportedChild({ number, given: 'Kalle' })], close: [lena.personId] });
    const both = [reportedChild({ number, given: 'Kalle' }), reportedChild({ number: '', given: 'Syster' })];
    const [, second = ''] = await sent(asa, { children: both });
    const sister = await intakeOf(s, second);
    expect(await read(lena, sister)).toBe(404);
    const { rows } = await s.database.owner.query(`select from concerns.message where to_id = $1 and ref_id = $2`, [
      lena.personId,
      sister,
    ]);
    expect(rows).toEqual([]);
  });

  it('is kept out of a brother or sister of a report that has been joined to the blocked one', async () => {
    const { intakeId: blocked } = await received(s, child());
    const two = [reportedChild({ number: '', given: 'Ettan' }), reportedChild({ number: '', given: 'Tvåan' })];
    const [first = '', second = ''] = await sent(asa, { children: two });
    const [joined, sister] = [await intakeOf(s, first), await intakeOf(s, second)];
    expect((await act(lena, joined, 'put', 'same-child', { sameAs: blocked })).status).toBe(200);
    await block(lena, blocked, anna);
    expect((await act(lena, sister, 'put', 'handler', { handlerId: anna.personId })).status).not.toBe(200);
    expect(await read(anna, sister)).toBe(404);
  });

  it('never leaves a report where nobody sees it, when a later one speaks of children whom different people stand close to', async () => {
    const [a, b, c] = ['20140505-2380', '20140506-2389', '20140507-2388'];
    const of = (...numbers: string[]) => numbers.map((number) => reportedChild({ number, given: `Barn ${number}` }));
    const { intakeId: first } = await received(s, { children: of(a as string) });
    await received(s, { children: of(b as string), close: [lena.personId] });
    await received(s, { children: of(c as string), close: [karin.personId] });
    const sendings = await sent(asa, { children: of(a as string, b as string, c as string) });
    const [la, lb, lc] = await Promise.all(sendings.map((report) => intakeOf(s, report)));
    for (const intake of [first, la, lb, lc]) {
      const { rows } = await s.database.owner.query<{ free: boolean }>(
        `select bool_or(not concerns.stands_close(h.employee_id, $1)) as free from directory.holder h
           join concerns.intake i on i.id = $1 and h.unit_id = i.unit_id and h.role in ('intake', 'manager')`,
        [intake],
      );
      expect(rows).toEqual([{ free: true }]);
    }
    expect(await read(lena, first)).toBe(200);
    expect(await read(lena, lb as string)).toBe(404);
    expect(await read(lena, lc as string)).toBe(200);
  });

  it('is seen and lifted by the manager from the list', async () => {
    const { intakeId } = await received(s, child());
    await block(lena, intakeId, anna);
    const row = async () =>
      (await karin.get('/api/intakes')).body.intakes.find(({ id }: { id: string }) => id === intakeId);
    const [blocked] = (await row()).blocks;
    expect(blocked).toMatchObject({ who: 'Anna Provberg', reason: 'Granne till familjen.' });
    await karin.post(`/api/intakes/${intakeId}/blocks/${blocked.id}/lift`, { reason: 'Fel person.' });
    expect((await row()).blocks).toEqual([]);
  });

  it('learns nothing from the picture, the statistics or the log', async () => {
    const came = async () => (await karin.get('/api/concern-picture?year=2026')).body.all.came;
    const before = await came();
    const { intakeId } = await received(s, { ...child(), close: [karin.personId] });
    await decided(lena, intakeId, 'not_opened');
    expect(await came()).toBe(before);
    const events = await karin.sql((tx) =>
      sql`select from access_log.event where object_id = ${intakeId}`.execute(tx).then(({ rows }) => rows.length),
    );
    expect(events).toBe(0);
  });
});

describe('a report', () => {
  it('is sent once, however many times it is pressed', async () => {
    for (let n = 0; n < 3; n++) {
      const draft = await started(asa, child());
      const send = () => asa.post(`/api/concern-drafts/${draft}/send`, { version: 1 });
      const answers = await Promise.all([send(), send()]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const { rows } = await s.database.owner.query('select from concerns.report where draft_id = $1', [draft]);
      expect(rows).toHaveLength(1);
    }
  });

  it('that has been sent on is not changed by the unit that sent it on', async () => {
    const { intakeId } = await received(s, child());
    await forward(lena, intakeId, 'borlange-socialtjanst-barn-unga');
    expect((await act(lena, intakeId, 'put', 'handler', { handlerId: anna.personId })).status).not.toBe(200);
    const meeting = { who: ['child'], offeredOn: '2026-11-23', startsAt: null };
    expect((await lena.post(`/api/intakes/${intakeId}/meetings`, meeting)).status).not.toBe(200);
    const change = lena.sql((tx) => sql`update concerns.intake set reference = 'x' where id = ${intakeId}`.execute(tx));
    await expect(change).rejects.toThrow();
  });

  it('is not given by a manager to herself', async () => {
    const { intakeId } = await received(s, child());
    const { intakes } = (await karin.get('/api/intakes')).body;
    const { version } = intakes.find(({ id }: { id: string }) => id === intakeId);
    const given = await karin.put(`/api/intakes/${intakeId}/handler`, { handlerId: karin.personId, version });
    expect(given.body.detail).toMatch(/Som chef ger du anmälan till någon annan/);
    expect(await read(karin, intakeId)).toBe(403);
  });

  it('is not asked about anew in SQL, and nobody writes to others by mail but those who work there', async () => {
    const [reportId = ''] = await sent(asa, { ...child(), asks: true });
    const again = asa.sql((tx) => sql`update concerns.report set asked_at = null where id = ${reportId}`.execute(tx));
    await expect(again).rejects.toThrow();
    const mail = (person: Person, kind: string) =>
      person.sql((tx) =>
        sql`insert into concerns.message (id, county_id, unit_id, to_kind, to_id, kind, sender_id, sender_unit)
            values (gen_random_uuid(), '20', null, 'employee', ${anna.personId}, ${kind}, ${person.personId}, ${person.unitId ?? null})`.execute(
          tx,
        ),
      );
    await expect(mail(await s.guardian('198205172383'), 'arrived')).rejects.toThrow();
    await expect(mail(asa, 'what you like')).rejects.toThrow();
  });

  it.each([
    ['an adult', { bornOn: '1990-01-01' }],
    ['somebody who is to be born', { bornOn: '2030-01-01' }],
  ])('is not taken in about %s, so that no number is reckoned from it', async (_, patch) => {
    const answer = await lena.post('/api/intakes', {
      channel: 'letter',
      sender: 'private',
      arrivedAt: '2026-11-22T08:00:00Z',
      content: toldContent({ child: reportedChild({ number: '', ...patch }) }),
    });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].path).toBe('content.child.bornOn');
  });
});

it('a question is answered by those who were asked, and says so to who asked', async () => {
  const asked = await lena.post('/api/consultations', { municipality: '2081', question: 'Hur gör ni?', sure: false });
  expect(asked.status).toBe(200);
  const { rows } = await s.database.owner.query('select id from concerns.consultation where author_id = $1', [
    lena.personId,
  ]);
  expect((await lena.post(`/api/consultations/${rows[0].id}/answer`, { answer: 'Så här.', sure: false })).status).toBe(
    409,
  );
});
