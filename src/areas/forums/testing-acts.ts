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
  const someoneAt = async (unitId: string | undefined): Promise<string> => {
    const { rows } = await s.database.owner.query(
      'select employee_id from directory.holder where unit_id = $1 order by employee_id limit 1',
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
      http: async (person, forum) =>
        person.post(`/api/forums/${forum}/members`, { personId: await someoneAt(person.unitId), convenes: false }),
      sql: async (tx, forum, { unitId }) =>
        changed(
          sql`insert into forums.member (forum_id, person_id, unit_id)
              values (${forum}, ${await someoneAt(unitId)}, ${unitId ?? null})
              on conflict (forum_id, person_id, unit_id) do update set since = app.now()`.execute(tx),
        ),
    },
    'forum.delete': {
      http: 'no route',
      sql: (tx, forum) => changed(sql`delete from forums.forum where id = ${forum}`.execute(tx)),
    },
  } as const satisfies Partial<Record<ForumAction, Act>>;
};
export type TestedAction = keyof ReturnType<typeof acts>;

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
