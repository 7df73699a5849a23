import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { worksWith } from '../../../../test/harness/arrange.ts';
import { testMorning } from '../../../../test/harness/database.ts';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { forumOf } from '../testing.ts';
import { done, given } from '../testing-given.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
beforeEach(() => s.clock.moveTo(testMorning));
afterAll(() => s.close());

const [social, school] = ['falun-socialtjanst-barn-unga', 'falun-skola'];
const anna = () => s.employee('anna-provberg');
const jonas = () => s.employee('jonas-testman');
const asa = () => s.employee('asa-exempelros');
const question = 'Hur hjälper vi?';

/** How many rows a statement changes as the person; a refusal by the database's rules is none. */
const changes = async (person: Person, statement: ReturnType<typeof sql>): Promise<number> => {
  try {
    return await person.sql(async (tx) => Number((await statement.execute(tx)).numAffectedRows ?? 0));
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === '42501' || code?.startsWith('SM')) return 0;
    throw error;
  }
};
const named = async (): Promise<{ childId: string; id: string; team: string }> => {
  const childId = await given(s).consent(social, school);
  const team = await given(s).team();
  const { id } = done(
    await (await anna()).post(`/api/forums/${team}/lines`, { mode: 'named', childId, question }),
  ).body;
  return { childId, id, team };
};

describe('a child who is protected after the forum has spoken of it', () => {
  it('is not named there any more, to anybody, and nobody is told where consent would have let in', async () => {
    const { childId, id, team } = await named();
    expect((await (await jonas()).get(`/api/forum-lines/${id}`)).status).toBe(200);
    const protect = (protection: string) =>
      s.database.owner.query('update children.child set protection = $2 where id = $1', [childId, protection]);
    await protect('confidential_marking');
    try {
      for (const person of [await anna(), await jonas()]) {
        expect((await person.get(`/api/forum-lines/${id}`)).status).toBe(404);
        expect(JSON.stringify((await person.get(`/api/forums/${team}/lines`)).body)).not.toContain(id);
        const { rows } = await person.sql((tx) =>
          sql`select unit_id from forums.in_the_room(${team}, ${childId})`.execute(tx),
        );
        expect(rows).toEqual([]);
      }
      const room = await (await anna()).get(`/api/forums/${team}/room/${childId}`);
      expect(room).toMatchObject({ status: 422, body: { detail: expect.stringContaining('skyddade') } });
    } finally {
      await protect('none');
    }
  });
});

describe('one who sits there for a unit that consent does not let in', () => {
  it('learns by registering the number of a child nothing of whom it lets in', async () => {
    const { childId, team } = await named();
    const nils = await s.employee('nils-provgard');
    await worksWith(s, 'nils-provgard', '201203142383');
    const units = (await nils.get(`/api/forums/${team}/room/${childId}`)).body.units ?? [];
    expect(units.filter(({ until }: { until: string | null }) => until !== null)).toEqual([]);
  });
});

describe('what the family has asked not to be shared', () => {
  it('stands with the line and before it is raised, for the unit that it was said to', async () => {
    const { childId, id, team } = await named();
    const maria = await s.guardian('198205172383');
    const not = { purpose: 'forum', exclusions: 'Inget om pappas jobb.', validTo: '2027-05-01' };
    const unitIds = [await s.id('unit', school), await s.id('unit', social)];
    done(await maria.post(`/api/family/children/${childId}/consents`, { ...not, unitIds }));
    for (const person of [await anna(), await jonas()])
      expect(done(await person.get(`/api/forum-lines/${id}`)).body.exclusions).toEqual(['Inget om pappas jobb.']);
    const room = done(await (await anna()).get(`/api/forums/${team}/room/${childId}`)).body;
    expect(room.exclusions).toEqual(['Inget om pappas jobb.']);
    // One who sits there for a unit without consent reads neither the line nor what it must not hear.
    const nils = await s.employee('nils-provgard');
    const { rows } = await nils.sql((tx) => sql`select forums.not_to_be_shared(${childId}) as told`.execute(tx));
    expect(rows).not.toContainEqual({ told: expect.arrayContaining(['Inget om pappas jobb.']) });
  });
});

describe('who has sat there', () => {
  it('conducts no more when the calling has been given to another unit', async () => {
    const team = await given(s).team();
    const elsewhere = await s.id('unit', school);
    const own = await s.id('unit', 'falun-elevhalsa-medicinsk');
    const give = (unit: string) =>
      s.database.owner.query('update forums.forum set convening_unit_id = $2 where id = $1', [team, unit]);
    await give(elsewhere);
    try {
      const { permittedActions } = done(await (await asa()).get(`/api/forums/${team}`)).body;
      expect(permittedActions).not.toContain('forum.conduct');
      expect(await changes(await asa(), sql`update forums.forum set note = 'x' where id = ${team}`)).toBe(0);
    } finally {
      await give(own);
    }
  });

  it('reads no lines when the unit is a party no more', async () => {
    const { id, team } = await named();
    const unit = await s.id('unit', school);
    await s.database.owner.query(
      `update forums.party set ended_on = '2026-11-01' where forum_id = $1 and unit_id = $2`,
      [team, unit],
    );
    expect((await (await jonas()).get(`/api/forum-lines/${id}`)).status).toBe(404);
    expect((await (await jonas()).get(`/api/forums/${team}/lines`)).status).toBe(403);
    await s.database.owner.query('update forums.party set ended_on = null where forum_id = $1 and unit_id = $2', [
      team,
      unit,
    ]);
  });
});

describe('an anonymous line', () => {
  it('becomes a plan only for the unit that raised it: no other knows which child it is', async () => {
    const { childId, team } = await named();
    const body = { mode: 'anonymous', ageBand: '13-17', municipality: '2080', question, sure: false };
    const { id } = done(await (await jonas()).post(`/api/forums/${team}/lines`, body)).body;
    const refused = await (await anna()).post(`/api/forum-lines/${id}/plan`, { childId });
    expect(refused).toMatchObject({ status: 409, body: { detail: expect.stringContaining('bara den enhet') } });
  });

  it('is not reached through another forum, by its id or its action’s', async () => {
    const { id, team } = await named();
    const ingrid = await s.employee('ingrid-exempelby');
    const action = { what: 'Ringer.', unitId: (await anna()).unitId, untilDay: '2026-12-01', sure: false };
    const made = done(await (await anna()).post(`/api/forum-lines/${id}/actions`, action)).body;
    for (const path of [`/api/forum-lines/${id}`, `/api/forum-lines/${id}/actions/${made.id}/done`])
      expect(
        (await (path.endsWith('done') ? ingrid.post(path, { words: '', sure: false }) : ingrid.get(path))).status,
      ).toBe(404);
    expect(await changes(ingrid, sql`update forums.line set notes = 'x' where id = ${id}`)).toBe(0);
    expect(await changes(ingrid, sql`update forums.line_action set done_at = app.now() where line_id = ${id}`)).toBe(0);
    expect((await ingrid.get(`/api/forums/${team}/lines`)).status).toBe(403);
  });
});

describe('past every route, as the database’s user', () => {
  it('nobody writes who came, what was answered or decided in another’s stead', async () => {
    const team = await given(s).team();
    const above = await forumOf(s, 'styrgrupp-falun');
    const { id: meeting } = await given(s).meeting(await asa(), team);
    const { id: asked } = done(
      await (await anna()).post(`/api/forums/${team}/questions`, { text: question, sure: false }),
    ).body;
    const { path, parties } = await given(s).meeting(await s.employee('karin-pahittstrom'), above);
    const karin = await given(s).held(() => s.employee('karin-pahittstrom'), path, parties);
    const due = { text: 'En rutin.', dueOn: '2027-01-31', unitIds: [await s.id('unit', school)] };
    const { id: decision } = done(await karin.post(`${path}/decisions`, due)).body;
    const me = await anna();
    const sofia = await s.employee('sofia-provstrom');
    const tried: [Person, ReturnType<typeof sql>][] = [
      [me, sql`update forums.attendance set came = true, may_decide = true where meeting_id = ${meeting}`],
      [sofia, sql`update forums.attendance set answer = 'comes' where meeting_id = ${meeting}`],
      [sofia, sql`update forums.meeting set state = 'cancelled', cancel_reason = 'x' where id = ${meeting}`],
      [me, sql`delete from forums.agenda_item where meeting_id = ${meeting}`],
      [
        me,
        sql`update forums.decision_unit set state = 'done', received_at = app.now(), settled_at = app.now() where decision_id = ${decision}`,
      ],
      [me, sql`update forums.question set answer = 'x', answered_at = app.now() where id = ${asked}`],
      [
        sofia,
        sql`insert into forums.question_step (question_id, number, forum_id, by_person) values (${asked}, 2, ${above}, ${sofia.personId})`,
      ],
      [
        me,
        sql`insert into forums.question_step (question_id, number, forum_id, by_person) values (${asked}, 2, ${above}, ${me.personId})`,
      ],
      [
        sofia,
        sql`insert into forums.member (forum_id, person_id, unit_id) values (${team}, ${sofia.personId}, ${sofia.unitId ?? null})`,
      ],
      [me, sql`update forums.member set convenes = true where forum_id = ${team} and person_id = ${me.personId}`],
      [
        me,
        sql`insert into forums.decision (forum_id, meeting_id, text, due_on, decided_on, written_by) values (${team}, ${meeting}, 'x', '2027-01-01', '2026-11-24', ${me.personId})`,
      ],
      [
        me,
        sql`insert into forums.line (county_id, forum_id, mode, age_band, municipality_code, question, raised_by, raised_unit) values ('99', ${team}, 'anonymous', '13-17', '2080', 'x', ${me.personId}, ${me.unitId ?? null})`,
      ],
    ];
    for (const [index, [person, statement]] of tried.entries())
      expect(await changes(person, statement), String(index)).toBe(0);
  });

  it('the family reads nothing of forums', async () => {
    await named();
    for (const person of [await s.guardian('198205172383'), await s.child('201203142383')])
      for (const table of [
        'forum',
        'party',
        'member',
        'meeting',
        'attendance',
        'decision',
        'question',
        'line',
        'message',
      ])
        expect(
          await person.sql((tx) => sql`select 1 from ${sql.table(`forums.${table}`)}`.execute(tx)),
          table,
        ).toMatchObject({
          rows: [],
        });
  });
});
