import { createHash, createHmac } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

const roles = ['samsyn_app', 'samsyn_worker'] as const;
type LoginRole = (typeof roles)[number];

export interface Migrated {
  readonly appUrl: string;
  readonly workerUrl: string;
  readonly ran: readonly string[];
}

/**
 * Brings a database to the present shape. Numbered files run once, in order; repeatable files (policies, views,
 * functions) run again when their text changes. Safe to run at every start and by many processes at once.
 * `secret` makes the passwords of the two login roles, so that nobody has to keep them anywhere.
 */
export async function migrate(ownerUrl: string, secret: string, directory = 'migrations'): Promise<Migrated> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(20, 7)');
    await client.query(`create schema if not exists app;
      create table if not exists app.migration (name text primary key, hash text not null, ran_at timestamptz not null default now())`);
    await makeRoles(client, secret);
    const ran = [
      ...(await runNumbered(client, directory)),
      ...(await runRepeatable(client, join(directory, 'repeatable'))),
    ];
    return {
      ran,
      appUrl: loginUrl(ownerUrl, 'samsyn_app', secret),
      workerUrl: loginUrl(ownerUrl, 'samsyn_worker', secret),
    };
  } finally {
    await client.end();
  }
}

const passwordOf = (role: LoginRole, secret: string): string =>
  createHmac('sha256', secret).update(`database:${role}`).digest('hex');

/** The address of a login role on the owner's server, with the password that `secret` gives it. */
export function loginUrl(ownerUrl: string, role: LoginRole, secret: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = passwordOf(role, secret);
  return url.href;
}

/**
 * Roles belong to the whole server, so that databases side by side on one server share them. A role is touched only
 * when its password is another than the one that its comment tells the fingerprint of: servers that start together
 * would otherwise change the same row at the same time.
 */
async function makeRoles(client: pg.Client, secret: string): Promise<void> {
  const { rows } = await client.query<{ name: string; mark: string | null }>(
    `select rolname as name, shobj_description(oid, 'pg_authid') as mark from pg_roles where rolname like 'samsyn_%'`,
  );
  const marks = new Map(rows.map((row) => [row.name, row.mark]));
  for (const role of roles) {
    const password = passwordOf(role, secret);
    const mark = `samsyn ${hashOf(password).slice(0, 16)}`;
    if (marks.get(role) === mark) continue;
    if (!marks.has(role)) {
      await client.query(`create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole`);
    }
    await client.query(`alter role ${role} password ${pg.escapeLiteral(password)}`);
    await client.query(`comment on role ${role} is ${pg.escapeLiteral(mark)}`);
  }
  if (!marks.has('samsyn_policy')) {
    await client.query('create role samsyn_policy nologin nosuperuser bypassrls');
  }
  // To hand functions over to a role one has to be able to become it; who creates a role may give oneself that.
  const able = await client.query(
    `select from (select pg_has_role('samsyn_policy', 'SET') and pg_has_role('samsyn_policy', 'USAGE') as able) x where able`,
  );
  if (able.rowCount === 0) await client.query('grant samsyn_policy to current_user with inherit true, set true');
}

async function runNumbered(client: pg.Client, directory: string): Promise<string[]> {
  const done = await hashes(client);
  const ran: string[] = [];
  for (const name of (await readdir(directory)).filter((file) => /^\d{4}_.+\.sql$/.test(file)).sort()) {
    const text = await readFile(join(directory, name), 'utf8');
    const hash = hashOf(text);
    const before = done.get(name);
    if (before === hash) continue;
    if (before !== undefined)
      throw new Error(`migration ${name} was changed after it ran here; write a new one instead`);
    await runOne(client, name, hash, text);
    ran.push(name);
  }
  return ran;
}

/** All repeatable files run again, in name order, as soon as one of them changed: views may build on each other. */
async function runRepeatable(client: pg.Client, directory: string): Promise<string[]> {
  const done = await hashes(client);
  const files = (await readdir(directory)).filter((file) => file.endsWith('.sql')).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(directory, file), 'utf8')));
  const all = hashOf(texts.join('\n'));
  if (done.get('repeatable') === all) return [];
  await runOne(client, 'repeatable', all, texts.join('\n'));
  return files;
}

async function runOne(client: pg.Client, name: string, hash: string, text: string): Promise<void> {
  try {
    await client.query('begin');
    await client.query(text);
    await client.query(
      'insert into app.migration (name, hash) values ($1, $2) on conflict (name) do update set hash = excluded.hash, ran_at = now()',
      [name, hash],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

async function hashes(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from app.migration');
  return new Map(rows.map((row) => [row.name, row.hash]));
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
