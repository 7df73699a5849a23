import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/harness/database.ts';
import { unread } from './connection.ts';
import { openPool } from './pool.ts';

let database: TestDatabase;
let pool: pg.Pool;
let client: pg.PoolClient;
beforeAll(async () => {
  database = await testDatabase();
  pool = openPool(database.ownerUrl, 2, () => undefined);
  await pool.query('create table note (word text primary key)');
});
beforeEach(async () => {
  await database.owner.query('delete from note');
  client = await pool.connect();
  return () => client.release(true);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const write = (word: string, mark = '') => client.query(`${mark} insert into note values ($1)`, [word]);
const kept = async (): Promise<string[]> =>
  (await database.owner.query('select word from note order by 1')).rows.map(({ word }) => word);

it('what is unread is sent before whatever comes next, and kept with it', async () => {
  await client.query('begin');
  await write('one', unread);
  expect((await client.query('select word from note')).rows).toEqual([{ word: 'one' }]);
  await write('two', unread);
  await client.query('commit');
  expect(await kept()).toEqual(['one', 'two']);
});

it('a commit that what is unread travels with fails when that does, and nothing is kept', async () => {
  await client.query('begin');
  await write('one');
  await write('one', unread);
  await expect(client.query('commit')).rejects.toMatchObject({ code: '23505' });
  expect(await kept()).toEqual([]);
  // And the connection is as good as new.
  await client.query('begin');
  await write('one', unread);
  await client.query('commit');
  expect(await kept()).toEqual(['one']);
});

it('a question that what is unread travels with fails when that does', async () => {
  await write('one');
  await client.query('begin');
  await write('one', unread);
  await expect(client.query('select $1::int', [1])).rejects.toMatchObject({ code: '23505' });
  await client.query('rollback');
});

it('what is rolled back takes with it what was never sent', async () => {
  await client.query('begin');
  await write('one', unread);
  await client.query('rollback');
  expect(await kept()).toEqual([]);
});

it('nothing is done outside the transaction whose beginning was lost with the connection', async () => {
  const { rows } = await client.query('select pg_backend_pid() as pid');
  await client.query('begin');
  await database.owner.query('select pg_terminate_backend($1)', [rows[0].pid]);
  await expect(write('one')).rejects.toThrow();
  expect(await kept()).toEqual([]);
});
