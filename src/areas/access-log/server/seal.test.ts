import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { worksWith } from '../../../../test/harness/arrange.ts';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { asWorker, settled } from '../testing.ts';
import { sealEveryMinute } from './jobs.ts';
import { verifyAccessLog } from './verify.ts';

const alva = '201203142383';
let s: Samsyn;
let owner: pg.Pool;
const seal = () => asWorker(s, sealEveryMinute);
const sealAll = () => settled(owner).then(seal);

/** Three batches of readings of Alva, three minutes apart. */
beforeAll(async () => {
  s = await samsyn();
  owner = new pg.Pool({ connectionString: s.database.ownerUrl, max: 1 });
  const childId = await worksWith(s, 'anna-provberg', alva);
  const anna = await s.employee('anna-provberg');
  for (const minute of ['08:01', '08:02', '08:03']) {
    s.clock.moveTo(`2026-11-23T${minute}:00Z`);
    for (let reading = 0; reading < 3; reading += 1) await anna.get(`/api/children/${childId}`);
    await sealAll();
  }
});
afterAll(async () => {
  await owner.end();
  await s.close();
});

/** What verification finds after the owner of the database has done this. Everything is undone afterwards. */
async function foundAfter(...tampering: string[]) {
  await owner.query('begin');
  try {
    for (const statement of tampering) expect((await owner.query(statement)).rowCount, statement).toBeGreaterThan(0);
    return (await verifyAccessLog(owner)).faults.map(({ batch, kind }) => ({ batch, kind }));
  } finally {
    await owner.query('rollback');
  }
}

const copy = (what: Record<string, string>) => {
  const columns =
    'county_id, at, transaction_id, actor_kind, actor_id, unit_id, event, action, outcome, ground, child_id, correlation_id';
  const values = columns.split(', ').map((column) => what[column] ?? column);
  return `insert into access_log.event (${columns}) select ${values.join(', ')} from access_log.event order by id limit 1`;
};

describe('a sealed log', () => {
  it('holds when nobody has touched it', async () => {
    const found = await verifyAccessLog(s.database.ownerUrl);
    expect(found).toMatchObject({ batches: 3, events: 9, unsealed: 0, faults: [] });
    expect(found.heads).toEqual([{ county: '20', batch: 3, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  it('shows an event that was changed', async () => {
    expect(await foundAfter(`update access_log.event set actor_id = gen_random_uuid() where id = 4`)).toEqual([
      { batch: 2, kind: 'changed' },
    ]);
  });

  it('shows an event whose time was moved by a millisecond', async () => {
    expect(await foundAfter(`update access_log.event set at = at + interval '1 millisecond' where id = 1`)).toEqual([
      { batch: 1, kind: 'changed' },
    ]);
  });

  it('shows an event that was taken away', async () => {
    expect(await foundAfter('delete from access_log.event where id = 9')).toEqual([{ batch: 3, kind: 'missing' }]);
  });

  it('shows an event that was put in under a seal', async () => {
    expect(await foundAfter(copy({}))).toEqual([{ batch: 1, kind: 'added' }]);
  });

  it('shows an event that is written now and says that it happened the week before', async () => {
    const late = copy({ transaction_id: 'pg_current_xact_id()', at: `timestamptz '2026-11-16 09:00+01'` });
    expect(await foundAfter(late)).toEqual([{ batch: 4, kind: 'added' }]);
  });

  it('shows that one event was put in the place of another', async () => {
    expect(await foundAfter('delete from access_log.event where id = 2', copy({}))).toEqual([
      { batch: 1, kind: 'changed' },
    ]);
  });

  it('shows an event that was moved to another county', async () => {
    expect(await foundAfter(`update access_log.event set county_id = '21' where id = 5`)).toContainEqual({
      batch: 2,
      kind: 'missing',
    });
  });

  it('shows a batch whose time, count or hash was changed', async () => {
    expect(
      await foundAfter(`update access_log.batch set sealed_at = sealed_at - interval '1 second' where number = 2`),
    ).toEqual([{ batch: 2, kind: 'changed' }]);
    expect(await foundAfter('update access_log.batch set events = 2 where number = 2')).toEqual([
      { batch: 2, kind: 'added' },
    ]);
    expect(await foundAfter(`update access_log.batch set hash = sha256('x') where number = 2`)).toEqual([
      { batch: 2, kind: 'changed' },
      { batch: 3, kind: 'chain' },
    ]);
  });

  it('shows that a batch is gone from the middle or the beginning', async () => {
    expect(await foundAfter('delete from access_log.batch where number = 2')).toEqual([{ batch: 3, kind: 'chain' }]);
    expect(await foundAfter('delete from access_log.batch where number = 1')).toEqual([{ batch: 2, kind: 'chain' }]);
  });

  it('has another last hash when a batch is gone from the end', async () => {
    const [head] = (await verifyAccessLog(owner)).heads;
    await owner.query('begin');
    await owner.query('delete from access_log.batch where number = 3');
    const found = await verifyAccessLog(owner);
    await owner.query('rollback');
    expect(found).toMatchObject({ batches: 2, unsealed: 3 });
    expect(found.heads[0]?.hash).not.toBe(head?.hash);
  });
});

describe('nobody who logs in to the database for Samsyn', () => {
  const attempts = [
    `update access_log.event set ground = 'x'`,
    'delete from access_log.event',
    `insert into access_log.event (county_id, at, transaction_id, actor_kind, event, action, outcome, ground, correlation_id)
     values ('20', now(), '1', 'job', 'x', 'x', 'allowed', 'x', gen_random_uuid())`,
    'update access_log.batch set events = 0',
    'delete from access_log.batch',
    'truncate access_log.event',
  ];

  it.each(['appUrl', 'workerUrl'] as const)('can change what has been written (%s)', async (role) => {
    const client = new pg.Client(s.database[role]);
    await client.connect();
    try {
      for (const attempt of attempts)
        await expect(client.query(attempt), attempt).rejects.toMatchObject({ code: '42501' });
    } finally {
      await client.end();
    }
  });

  it('can date an event otherwise than by the request’s own clock, or write it as another, elsewhere or in another role', async () => {
    const anna = await s.employee('anna-provberg');
    const own = { at: s.clock.now().toString(), actorKind: 'employee', actorId: anna.personId, role: 'professional' };
    const write = (other: object) =>
      anna.sql(async (tx) => {
        await tx
          .insertInto('accessLog.event')
          .values({
            ...{ countyId: '20', event: 'child.read', action: 'child.read', outcome: 'allowed', ground: 'x' },
            ...own,
            unitId: anna.unitId ?? null,
            correlationId: crypto.randomUUID(),
            ...other,
          })
          .execute();
        throw new Error('undone');
      });
    await expect(write({})).rejects.toThrow('undone');
    for (const other of [
      { at: '2026-11-01T08:00:00Z' },
      { actorId: crypto.randomUUID() },
      { actorId: null },
      { actorKind: 'job' },
      { actorKind: 'guardian' },
      { role: 'manager' },
      { role: null },
      { unitId: await s.id('unit', 'falun-bup') },
      { unitId: null },
      { countyId: '21' },
    ])
      await expect(write(other), JSON.stringify(other)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('sealing', () => {
  it('makes no batch when nothing is new, and one when two workers seal at once', async () => {
    await seal();
    expect((await verifyAccessLog(owner)).batches).toBe(3);
    const anna = await s.employee('anna-provberg');
    await anna.get('/api/children');
    await settled(owner);
    await Promise.all([seal(), seal(), seal()]);
    expect(await verifyAccessLog(owner)).toMatchObject({ batches: 4, unsealed: 0, faults: [] });
  });

  it('waits for a transaction that is still running, and covers its event in a later batch', async () => {
    const late = new pg.Client(s.database.ownerUrl);
    await late.connect();
    try {
      await late.query('begin');
      await late.query(copy({ transaction_id: 'pg_current_xact_id()', at: `timestamptz '2026-11-23 09:03+01'` }));
      await (await s.employee('anna-provberg')).get('/api/children');
      await seal();
      await late.query('commit');
      await sealAll();
      expect(await verifyAccessLog(owner)).toMatchObject({ unsealed: 0, faults: [] });
    } finally {
      await late.end();
    }
  });
});
