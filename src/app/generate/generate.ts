import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { readConfig } from '../../platform/config/config.ts';
import { startEmbedded } from '../../platform/db/embedded.ts';
import { migrate } from '../../platform/db/migrate.ts';
import { openPool } from '../../platform/db/pool.ts';
import { systemClock } from '../../platform/time/time.ts';
import { compose } from '../composition.ts';
import { dbTypes } from './db-types.ts';
import { documents } from './documents.ts';
import { kindDocuments } from './kinds.ts';

/** Everything that is made from something else: file → its text. Needs a database of its own for half a second. */
async function generated(): Promise<Map<string, string>> {
  const directory = await mkdtemp(join(tmpdir(), 'samsyn-generate-'));
  const cluster = await startEmbedded(directory, ['-c', 'fsync=off']);
  try {
    const { appUrl } = await migrate(cluster.url, 'x'.repeat(32));
    const client = new pg.Client(cluster.url);
    await client.connect();
    const files = new Map([['src/platform/db/types.gen.ts', await dbTypes(client)]]);
    await client.end();
    files.set('docs/openapi.gen.json', await openApi(appUrl));
    for (const [file, text] of [...(await documents()), ...(await kindDocuments())]) files.set(file, text);
    return files;
  } finally {
    await cluster.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

async function openApi(appUrl: string): Promise<string> {
  const pool = openPool(appUrl, 1, () => undefined);
  const app = await compose({
    config: readConfig({ NODE_ENV: 'test', PUBLIC_URL: 'http://localhost:3000' }),
    pool,
    clock: systemClock,
    logger: pino({ level: 'silent' }),
  });
  await app.ready();
  const text = JSON.stringify(app.swagger(), null, 2);
  await app.close();
  await pool.end();
  return `${text}\n`;
}

/** Without arguments: writes what differs. With `--check`: names what differs and exits 1. */
const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [file, text] of await generated()) {
  if ((await readFile(file, 'utf8').catch(() => '')) === text) continue;
  stale.push(file);
  if (!check) await writeFile(file, text);
}
process.stdout.write(
  stale.length === 0
    ? 'everything generated is up to date\n'
    : `${check ? 'out of date, run `npm run generate`' : 'written'}: ${stale.join(', ')}\n`,
);
process.exit(check && stale.length > 0 ? 1 : 0);
