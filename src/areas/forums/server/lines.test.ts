import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { worksWith } from '../../../../test/harness/arrange.ts';
import { testMorning } from '../../../../test/harness/database.ts';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { given as plans } from '../../plans/testing-given.ts';
import { forumOf } from '../testing.ts';
import { alva, done, given } from '../testing-given.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
beforeEach(() => s.clock.moveTo(testMorning));
afterAll(() => s.close());

const anna = () => s.employee('anna-provberg');
const jonas = () => s.employee('jonas-testman');
const [social, school] = ['falun-socialtjanst-barn-unga', 'falun-skola'];
const question = 'En elev kommer sällan till skolan. Vad kan vi göra tillsammans?';
const anonymous = { mode: 'anonymous', ageBand: '13-15', municipality: '2080', question, sure: false };

const raise = async (person: Person, body: object = anonymous): Promise<string> =>
  done(await person.post(`/api/forums/${await given(s).team()}/lines`, body)).body.id;
const write = {
  notes: '',
  ledTo: null,
  ledToWords: '',
  followUpOn: null,
  followUpWords: '',
  closed: false,
  sure: false,
};

describe('a line without a name', () => {
  it('is read by those who sit there and by nobody else, not even their manager', async () => {
    const id = await raise(await anna());
    expect(done(await (await jonas()).get(`/api/forum-lines/${id}`)).body).toMatchObject({
      question,
      child: null,
      about: { mode: 'anonymous', ageBand: '13-15', municipality: '2080' },
      room: [],
    });
    for (const code of [
      'karin-pahittstrom',
      'erik-testlund',
      'sofia-provstrom',
      'lovisa-fiktivlund',
      'birgitta-lansprov',
    ])
      expect((await (await s.employee(code)).get(`/api/forum-lines/${id}`)).status, code).toBe(404);
    expect((await (await s.guardian('198205172383')).get(`/api/forum-lines/${id}`)).status).toBe(404);
  });

  it('closes for one who sits there no more, at once', async () => {
    const id = await raise(await anna());
    const helena = await s.employee('helena-provdahl');
    const team = await given(s).team();
    done(await helena.delete(`/api/forums/${team}/members/${await s.id('employee', 'jonas-testman')}`));
    expect((await (await jonas()).get(`/api/forum-lines/${id}`)).status).toBe(404);
    done(
      await helena.post(`/api/forums/${team}/members`, {
        personId: await s.id('employee', 'jonas-testman'),
        convenes: false,
      }),
    );
    expect((await (await jonas()).get(`/api/forum-lines/${id}`)).status).toBe(200);
  });

  it('is warned of where so few share age and municipality, and where the words name somebody', async () => {
    const team = await given(s).team();
    const send = async (more: object) => (await anna()).post(`/api/forums/${team}/lines`, { ...anonymous, ...more });
    const small = await send({ ageBand: '16-17', municipality: '2021' });
    expect(small).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'sure', message: expect.stringContaining('liten') }] },
    });
    const both = await send({ ageBand: '16-17', municipality: '2021', question: 'Hur går det för Alva?' });
    expect(both.body.errors).toHaveLength(2);
    expect(JSON.stringify(both.body)).not.toContain('Alva');
    const kept = done(await send({ ageBand: '16-17', municipality: '2021', sure: true }));
    expect(done(await (await anna()).get(`/api/forum-lines/${kept.body.id}`)).body.warned).toEqual(['small_group']);
    expect(await send({ question: 'Om 120314-2383', sure: true })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'question' }] },
    });
  });

  it('keeps what was agreed, by whom and until when; the unit itself says when it is done', async () => {
    const id = await raise(await anna());
    const action = {
      what: 'Ringer hem varje måndag.',
      unitId: await s.id('unit', school),
      untilDay: '2026-12-15',
      sure: false,
    };
    const add = async (more: object) => (await anna()).post(`/api/forum-lines/${id}/actions`, { ...action, ...more });
    for (const [wrong, path] of [
      [{ unitId: await s.id('unit', 'falun-bup') }, 'unitId'],
      [{ untilDay: '2026-11-20' }, 'untilDay'],
      [{ what: '' }, 'what'],
    ] as const)
      expect(await add(wrong)).toMatchObject({ status: 400, body: { errors: [{ path }] } });
    expect((await add({ what: 'Ringer Alvas mamma.' })).status).toBe(422);
    const { body } = done(await add({}));
    const doneAt = `/api/forum-lines/${id}/actions/${body.id}/done`;
    expect((await (await anna()).post(doneAt, { words: '', sure: false })).status).toBe(403);
    done(await (await jonas()).post(doneAt, { words: 'Det hjälpte.', sure: false }));
    expect((await (await jonas()).post(doneAt, { words: '', sure: false })).status).toBe(409);
    expect(done(await (await anna()).get(`/api/forum-lines/${id}`)).body.actions).toMatchObject([
      { what: action.what, unit: expect.stringContaining('Skola'), untilDay: '2026-12-15', doneWords: 'Det hjälpte.' },
    ]);
  });

  it('says where it led before it is closed, and is followed up', async () => {
    const id = await raise(await anna());
    const put = async (more: object) => (await anna()).put(`/api/forum-lines/${id}`, { ...write, version: 1, ...more });
    expect(await put({ closed: true })).toMatchObject({ status: 400, body: { errors: [{ path: 'ledTo' }] } });
    expect(await put({ ledTo: 'other_way' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'ledToWords' }] },
    });
    expect((await put({ notes: 'Vi ringer Alva.' })).status).toBe(422);
    done(await put({ notes: 'Skolan gör en kartläggning.', ledTo: 'school_support', followUpOn: '2027-01-20' }));
    expect((await put({ notes: 'En annan skrev.' })).body.code).toBe('stale');
    done(await put({ version: 2, ledTo: 'school_support', followUpWords: 'Kommer nu varje dag.', closed: true }));
    const list = done(await (await jonas()).get(`/api/forums/${await given(s).team()}/lines?open=yes`)).body.lines;
    expect(list.map((line: { id: string }) => line.id)).not.toContain(id);
  });

  it('becomes a plan for a child that its own unit chooses, with the question and not the notes, and stays without a name', async () => {
    const id = await raise(await anna());
    done(await (await anna()).put(`/api/forum-lines/${id}`, { ...write, notes: 'Svårt hemma.', version: 1 }));
    const childId = await worksWith(s, 'anna-provberg', alva);
    expect((await (await anna()).post(`/api/forum-lines/${id}/plan`, { childId: null })).status).toBe(400);
    expect((await (await jonas()).post(`/api/forum-lines/${id}/plan`, { childId })).status).toBe(409);
    const { planId } = done(await (await anna()).post(`/api/forum-lines/${id}/plan`, { childId })).body;
    const plan = done(await (await anna()).get(`/api/plans/${planId}`)).body;
    expect(plan).toMatchObject({ state: 'draft', question, need: '' });
    expect(JSON.stringify(plan)).not.toContain('Svårt hemma');
    const { rows } = await s.database.owner.query('select child_id, led_to from forums.line where id = $1', [id]);
    expect(rows).toEqual([{ child_id: null, led_to: 'sip' }]);
    const log = await s.database.owner.query(
      `select child_id, object_id from access_log.event where event = 'forum.line_to_plan' and outcome = 'allowed'`,
    );
    expect(log.rows).toEqual([{ child_id: childId, object_id: null }]);
  });
});

describe('a line with a name', () => {
  it('takes consent for the own unit, and is read only by the units that consent lets in', async () => {
    const childId = await worksWith(s, 'anna-provberg', alva);
    const body = { mode: 'named', childId, question };
    const refused = await (await anna()).post(`/api/forums/${await given(s).team()}/lines`, body);
    expect(refused).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining('omfattar inte din enhet') },
    });

    await given(s).consent(social, school);
    const room = done(await (await anna()).get(`/api/forums/${await given(s).team()}/room/${childId}`)).body.units;
    const open = room.filter(({ until }: { until: string | null }) => until !== null);
    expect(open.map(({ name }: { name: string }) => name)).toEqual([
      'Skola, Falu kommun',
      'Socialtjänst barn och unga, Falu kommun',
    ]);

    const id = await raise(await anna(), body);
    expect(done(await (await jonas()).get(`/api/forum-lines/${id}`)).body).toMatchObject({
      child: { id: childId, name: 'Alva Exempelsson' },
      question,
    });
    const asa = await s.employee('asa-exempelros');
    expect((await asa.get(`/api/forum-lines/${id}`)).status).toBe(404);
    const seen = done(await asa.get(`/api/forums/${await given(s).team()}/lines`)).body.lines;
    expect(seen.map((line: { id: string }) => line.id)).not.toContain(id);
    const listed = done(await (await jonas()).get(`/api/forums/${await given(s).team()}/lines`)).body.lines;
    expect(listed.find((line: { id: string }) => line.id === id)).toMatchObject({
      about: { mode: 'named', initials: 'AE', bornYear: 2012 },
      question: null,
    });
  });

  it('closes for a unit the moment that its consent is withdrawn', async () => {
    const childId = await given(s).consent(social, school);
    const id = await raise(await anna(), { mode: 'named', childId, question });
    expect((await (await jonas()).get(`/api/forum-lines/${id}`)).status).toBe(200);
    const page = done(await (await anna()).get(`/api/children/${childId}/consents?purpose=forum`)).body;
    const answer = page.answers.find((a: { unit: { name: string } }) => a.unit.name.startsWith('Skola'));
    done(await (await anna()).post(`/api/consents/${answer.consents[0].id}/withdraw`, {}));
    expect((await (await jonas()).get(`/api/forum-lines/${id}`)).status).toBe(404);
    expect((await (await anna()).get(`/api/forum-lines/${id}`)).status).toBe(200);
    const action = { what: 'Samtal', unitId: await s.id('unit', school), untilDay: '2026-12-15', sure: false };
    expect(await (await anna()).post(`/api/forum-lines/${id}/actions`, action)).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'unitId', message: 'Samtycket omfattar inte den enheten.' }] },
    });
  });

  it('is not raised under a consent to a plan, for a protected child, for somebody else’s child, or where names are not used', async () => {
    const viggo = '201612052397';
    const childId = await worksWith(s, 'anna-provberg', viggo);
    await s.database.owner.query(
      `insert into sharing.consent (county_id, child_id, unit_id, purpose, giver_kind, giver_id, basis, form, given_on, valid_to, recorded_by, recorded_kind)
       select '20', $1, u.id, 'sip', 'guardian', c.guardian_id, 'consent', 'oral', '2026-11-01', '2027-01-01', c.guardian_id, 'guardian'
         from children.custody c, directory.unit u where c.child_id = $1 and u.code = $2`,
      [childId, social],
    );
    const team = await given(s).team();
    const send = async (id: string) =>
      (await anna()).post(`/api/forums/${team}/lines`, { mode: 'named', childId: id, question });
    expect((await send(childId)).status).toBe(422);
    const tuva = await worksWith(s, 'anna-provberg', '201708232382');
    expect(await send(tuva)).toMatchObject({ status: 422, body: { detail: expect.stringContaining('skyddade') } });
    expect((await send(await s.id('child', '201501182396'))).status).toBe(422);
    const ingrid = await s.employee('ingrid-exempelby');
    await s.database.owner.query(
      `update forums.forum set identity = 'anonymous' where code = 'konsultationsteam-rattvik'`,
    );
    const rattvik = await forumOf(s, 'konsultationsteam-rattvik');
    expect((await ingrid.post(`/api/forums/${rattvik}/lines`, { mode: 'named', childId, question })).status).toBe(409);
  });

  it('becomes a plan for that child with one click, by one who works with it', async () => {
    const childId = await given(s).consent(social, school);
    const id = await raise(await anna(), { mode: 'named', childId, question });
    expect((await (await jonas()).post(`/api/forum-lines/${id}/plan`, { childId: null })).status).toBe(409);
    const { planId } = done(await (await anna()).post(`/api/forum-lines/${id}/plan`, { childId: null })).body;
    expect(done(await (await anna()).get(`/api/plans/${planId}`)).body).toMatchObject({ question });
    const { rows } = await s.database.owner.query('select child_id from plans.plan where id = $1', [planId]);
    expect(rows).toEqual([{ child_id: childId }]);
  });

  it('is in the log that the family reads', async () => {
    const childId = await given(s).consent(social, school);
    const id = await raise(await anna(), { mode: 'named', childId, question });
    await (await jonas()).get(`/api/forum-lines/${id}`);
    const maria = await s.guardian('198205172383');
    const log = JSON.stringify((await maria.get(`/api/family/children/${childId}/access-log`)).body);
    expect(log).toContain('läste det som ett forum har skrivit om barnet');
  });

  it('leaves the family to see who may hear of the child in a forum, and to take its own yes back', async () => {
    const childId = await given(s).consent(social, school);
    const maria = await s.guardian('198205172383');
    const page = async () => done(await maria.get(`/api/family/children/${childId}/consents`)).body;
    const own = (await page()).forums.find((a: { unit: { name: string } }) => a.unit.name.startsWith('Skola'));
    expect(own).toMatchObject({ covered: true, until: '2027-05-01' });
    const live = own.mine.find((yes: { live: boolean }) => yes.live);
    done(await maria.post(`/api/family/consents/${live.id}/withdraw`, {}));
    const after = (await page()).forums.find((a: { unit: { name: string } }) => a.unit.name.startsWith('Skola'));
    expect(after.covered).toBe(false);
    // Nobody at work says yes over that no: it is given again the way that it was taken back.
    await expect(given(s).consent(school)).rejects.toThrow('inloggad');
    const again = { unitIds: [after.unit.id], purpose: 'forum', exclusions: '', validTo: '2027-05-01' };
    done(await maria.post(`/api/family/children/${childId}/consents`, again));
    expect((await page()).forums.find((a: { unit: { name: string } }) => a.unit.name.startsWith('Skola')).covered).toBe(
      true,
    );
  });

  it('opens no plan, and a plan’s consent that ends does not close it', async () => {
    const childId = await given(s).consent(social, school);
    const { rows } = await s.database.owner.query(
      `select purpose from sharing.opening where child_id = $1 and unit_id = $2`,
      [childId, await s.id('unit', school)],
    );
    expect(rows).toEqual([{ purpose: 'forum' }]);
    expect((await (await jonas()).get(`/api/children/${childId}`)).status).toBe(404);
  });

  it('that is taken back leaves the plan as it was', async () => {
    const plan = await plans(s).plan({ state: 'called' });
    await given(s).consent(social, 'falun-bup');
    const openUntil = async () =>
      (
        await s.database.owner.query(
          `select y.open_until from plans.party y join directory.unit u on u.id = y.unit_id where y.plan_id = $1 and u.code = 'falun-bup'`,
          [plan.id],
        )
      ).rows[0].open_until;
    const before = await openUntil();
    expect(before).not.toBeNull();
    const page = done(await (await anna()).get(`/api/children/${plan.childId}/consents?purpose=forum`)).body;
    const bup = page.answers.find((a: { unit: { name: string } }) => a.unit.name === 'Bup Falun');
    done(await (await anna()).post(`/api/consents/${bup.consents[0].id}/withdraw`, {}));
    expect(await openUntil()).toEqual(before);
  });

  it('takes the child’s own yes where it has been judged to decide alone in the plan', async () => {
    const childId = await given(s).consent(social, school);
    const judged = { purpose: 'sip', weight: 'alone', reason: 'Alva är 14 år och vet vad det gäller.' };
    done(await (await anna()).post(`/api/children/${childId}/say`, judged));
    const refused = await (await anna()).post(`/api/forums/${await given(s).team()}/lines`, {
      mode: 'named',
      childId,
      question,
    });
    expect(refused).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining('omfattar inte din enhet') },
    });
  });
});
