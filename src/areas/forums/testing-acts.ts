import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Samsyn } from '../../../test/harness/samsyn.ts';
import type { Act } from '../../../test/harness/scenarios.ts';
import type { ForumAction } from './domain/access.ts';

const changed = async (query: Promise<{ numAffectedRows?: bigint | undefined }>): Promise<boolean> =>
  ((await query).numAffectedRows ?? 0n) > 0n;

/** Each action over HTTP, and past every route as the statement that it comes down to. */
export const acts = (s: Samsyn) => {
  const version = async (forum: string): Promise<number> =>
    (await s.database.owner.query('select version from forums.forum where id = $1', [forum])).rows[0]?.version ?? 1;
  const partyOf = async (forum: string): Promise<string> =>
    (await s.database.owner.query('select id from forums.party where forum_id = $1 limit 1', [forum])).rows[0]?.id ??
    randomUUID();
  /** A line that somebody raised before, so that there is one to read. */
  const raised = (forum: string) =>
    s.database.owner.query(
      `insert into forums.line (county_id, forum_id, mode, age_band, municipality_code, question, raised_by, raised_unit)
       select '20', $1, 'anonymous', '13-17', '2080', 'x', gen_random_uuid(), u.id from directory.unit u where u.code = 'falun-skola'`,
      [forum],
    );
  /** A manager of the unit, who sits in no team; put out again, so that the next sentence meets the forum as it was. */
  const managerAt = async (unitId: string | undefined): Promise<string> => {
    const { rows } = await s.database.owner.query(
      `select employee_id from directory.holder where unit_id = $1 and role = 'manager'`,
      [unitId],
    );
    return rows[0]?.employee_id ?? randomUUID();
  };
  return {
    'forum.read': {
      http: (person, forum) => person.get(`/api/forums/${forum}`),
      sql: async (tx, forum) =>
        (await tx.selectFrom('forums.forum').select('id').where('id', '=', forum).execute()).length > 0,
    },
    'forum.create': {
      http: (person) => person.post('/api/forums', newForum),
      sql: (tx) =>
        changed(
          sql`insert into forums.forum (code, name, level, mandate, identity, source)
              values (${randomUUID()}, 'x', 'operational', 'advises', 'none', 'x')`.execute(tx),
        ),
    },
    'forum.edit': {
      http: async (person, forum) =>
        person.post(`/api/forums/${forum}/state`, { state: 'active', reason: '', version: await version(forum) }),
      sql: (tx, forum) => changed(sql`update forums.forum set note = 'x' where id = ${forum}`.execute(tx)),
    },
    'forum.nameMember': {
      http: async (person, forum) => {
        const personId = await managerAt(person.unitId);
        const answer = await person.post(`/api/forums/${forum}/members`, { personId, convenes: false });
        await s.database.owner.query('delete from forums.member where forum_id = $1 and person_id = $2', [
          forum,
          personId,
        ]);
        return answer;
      },
      sql: async (tx, forum, { unitId }) =>
        changed(
          sql`insert into forums.member (forum_id, person_id, unit_id)
              values (${forum}, ${await managerAt(unitId)}, ${unitId ?? null})`.execute(tx),
        ),
    },
    'forum.conduct': {
      http: async (person, forum) =>
        person.post(`/api/forums/${forum}/meetings`, { ...call, partyIds: [await partyOf(forum)] }),
      sql: (tx, forum) =>
        changed(
          sql`insert into forums.meeting (forum_id, starts_at, ends_at) values (${forum}, app.now(), app.now() + interval '1 hour')`.execute(
            tx,
          ),
        ),
    },
    'forum.ask': {
      http: (person, forum) => person.post(`/api/forums/${forum}/questions`, { text: 'Hur gör vi?', sure: false }),
      sql: (tx, forum, { personId, unitId }) =>
        changed(
          sql`insert into forums.question (from_forum_id, at_forum_id, text, asked_by, asked_unit)
              select id, parent_id, 'x', ${personId}, ${unitId ?? null} from forums.forum where id = ${forum}`.execute(
            tx,
          ),
        ),
    },
    'forum.raiseLine': {
      http: (person, forum) =>
        person.post(`/api/forums/${forum}/lines`, {
          mode: 'anonymous',
          ageBand: '13-17',
          municipality: '2080',
          question: 'Hur hjälper vi?',
          sure: false,
        }),
      sql: (tx, forum, { personId, unitId }) =>
        changed(
          sql`insert into forums.line (forum_id, mode, age_band, municipality_code, question, raised_by, raised_unit)
              values (${forum}, 'anonymous', '13-17', '2080', 'x', ${personId}, ${unitId ?? null})`.execute(tx),
        ),
    },
    'forum.readLines': {
      http: (person, forum) => person.get(`/api/forums/${forum}/lines`),
      sql: async (tx, forum) => {
        await raised(forum);
        return (await tx.selectFrom('forums.line').select('id').where('forumId', '=', forum).execute()).length > 0;
      },
    },
    'forum.delete': {
      http: 'no route',
      sql: (tx, forum) => changed(sql`delete from forums.forum where id = ${forum}`.execute(tx)),
    },
  } as const satisfies Partial<Record<ForumAction, Act>>;
};
export type TestedAction = keyof ReturnType<typeof acts>;

const call = {
  startsAt: '2026-12-08T12:00:00Z',
  endsAt: '2026-12-08T13:00:00Z',
  place: '',
  link: '',
  agenda: [],
};

/** A forum that the county's coordinator may lay up. */
export const newForum = {
  name: 'Provforum',
  level: 'operational',
  municipalities: ['2080'],
  mandate: 'advises',
  mandateWords: '',
  identity: 'anonymous',
  rhythm: { times: 1, per: 'month' },
  parentId: null,
  conveningUnitId: null,
  note: '',
  source: 'Beslut i styrgruppen den 1 november 2026',
} as const;
