import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { openDatabase, openPool } from '../../../platform/db/pool.ts';
import { clearOldSessions } from './clear.ts';

let s: Samsyn;
let pool: pg.Pool;
beforeAll(async () => {
  s = await samsyn();
  pool = openPool(s.database.workerUrl, 1, () => undefined);
});
afterAll(async () => {
  await pool.end();
  await s.close();
});

const left = async (query: string) => (await s.database.owner.query(query)).rows.map((row) => row.what);

it('takes away what is old every night and leaves the rest, with no more rights than the worker has', async () => {
  await s.database.owner.query(`
    insert into identity.session (token_hash, county_id, account_id, csrf_token, created_at, seen_at, ended_at)
      select sha256(v.what::bytea), '20', a.id, v.what, v.seen::timestamptz, v.seen::timestamptz, v.ended::timestamptz
        from (select id from identity.account limit 1) a,
             (values ('in use', '2026-11-23T07:59Z', null), ('ended yesterday', '2026-11-22T08:00Z', '2026-11-22T08:30Z'),
                     ('ended long ago', '2026-10-23T08:00Z', '2026-10-24T07:59Z'), ('left long ago', '2026-10-24T07:59Z', null),
                     ('left not so long ago', '2026-10-24T08:01Z', null)) v (what, seen, ended);
    insert into identity.login (state_hash, way, nonce, verifier, return_to, created_at)
      values ('a', 'staff', 'old', '', '/', '2026-11-22T07:59Z'), ('b', 'staff', 'new', '', '/', '2026-11-22T08:01Z');
    insert into app.command (county_id, person_id, key, action, request, created_at)
      values ('20', gen_random_uuid(), gen_random_uuid(), 'old', '', '2026-11-22T07:59Z'),
             ('20', gen_random_uuid(), gen_random_uuid(), 'new', '', '2026-11-22T08:01Z')`);
  const job = clearOldSessions(openDatabase(pool), s.clock);
  expect(job.name).toBe('identity.clear');
  await job.handler({});
  expect(await left('select csrf_token as what from identity.session order by seen_at')).toEqual([
    'left not so long ago',
    'ended yesterday',
    'in use',
  ]);
  expect(await left('select nonce as what from identity.login')).toEqual(['new']);
  expect(await left('select action as what from app.command')).toEqual(['new']);
});
