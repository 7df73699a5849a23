import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config, readConfig } from '../platform/config/config.ts';
import { stopEmbedded } from '../platform/db/embedded.ts';
import { openServer, prepareDatabase } from './database.ts';
import { runningPid } from './running.ts';
import { localDirectory } from './secret.ts';
import { readSeed, seedDatabase } from './seed/seed.ts';
import { start } from './start.ts';
import { startJobsAlone } from './worker.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Every command of `samsyn <command>`, with what it says of itself. */
const commands: Record<
  string,
  { readonly says: string; readonly run: (config: Config, rest: readonly string[]) => Promise<number> }
> = {
  start: { says: 'start Samsyn and keep it running', run: startAndStay },
  stop: { says: 'stop a running Samsyn; the data stay', run: stopRunning },
  reset: { says: 'stop, and start over with an empty database', run: reset },
  migrate: { says: 'bring the database to the present shape', run: migrateOnly },
  seed: { says: 'seed <folder>: load county, units and people; nothing that exists is changed', run: seed },
  worker: { says: 'run the jobs only, beside a server with WORKER=none', run: workAndStay },
  retention: {
    says: 'retention [remove <unit>]: list received reports whose time has passed; remove one unit’s',
    run: retain,
  },
  'access-log': { says: 'access-log verify: find changed or missing rows in the access log', run: accessLog },
};

async function startAndStay(config: Config): Promise<number> {
  const began = performance.now();
  const running = await start(config);
  say(`\nSamsyn is running at ${running.url}   (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  if (config.oidc === undefined)
    say('Sign in as one of the demonstration people; all of them are made up. Stop with Ctrl+C.');
  await askedToStop();
  await running.stop();
  return 0;
}

const askedToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

async function workAndStay(config: Config): Promise<number> {
  const worker = await startJobsAlone(config);
  say('The jobs run. Stop with Ctrl+C.');
  await askedToStop();
  await worker.stop();
  return 0;
}

async function seed(config: Config, [folder]: readonly string[]): Promise<number> {
  if (folder === undefined)
    throw new Error('usage: samsyn seed <folder>, with county, organisations, units and people as .json');
  const content = await readSeed(folder);
  const database = await prepareDatabase(config);
  try {
    await seedDatabase(database.ownerUrl, content);
  } finally {
    await database.stop();
  }
  say(
    `${content.county.name} is loaded: ${content.units.length} units, ${content.people.employees.length} people at work.`,
  );
  return 0;
}

async function stopRunning(config: Config): Promise<number> {
  const pid = await runningPid(config);
  if (pid !== undefined) {
    process.kill(pid, 'SIGTERM');
    for (let waited = 0; isAlive(pid) && waited < 15_000; waited += 100) await new Promise((r) => setTimeout(r, 100));
    say('Samsyn has stopped. The data are kept.');
  } else {
    say('Samsyn was not running.');
  }
  if (config.database.ownerUrl === undefined) await stopEmbedded(join(config.dataDir, 'pg'));
  return 0;
}

async function reset(config: Config): Promise<number> {
  if (config.database.ownerUrl !== undefined) {
    throw new Error('reset only empties the database that came along; drop and create your own database yourself');
  }
  await stopRunning(config);
  await rm(join(config.dataDir, 'pg'), { recursive: true, force: true });
  await rm(localDirectory(config), { recursive: true, force: true });
  say('Everything is empty. The next start fills it with the county and its made-up people.');
  return 0;
}

async function migrateOnly(config: Config): Promise<number> {
  const database = await prepareDatabase(config);
  await database.stop();
  say('The database has the present shape.');
  return 0;
}

async function retain(config: Config, rest: readonly string[]): Promise<number> {
  const { retention } = await import('./retention.ts');
  const server = await openServer(config);
  try {
    return await retention(server.ownerUrl, rest, say);
  } finally {
    await server.stop();
  }
}

async function accessLog(config: Config, [verb]: readonly string[]): Promise<number> {
  if (verb !== 'verify') throw new Error('usage: samsyn access-log verify');
  const { printVerification } = await import('./verify.ts');
  const server = await openServer(config);
  try {
    return await printVerification(server.ownerUrl, say);
  } finally {
    await server.stop();
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const [name = 'help', ...rest] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) {
  for (const [each, { says }] of Object.entries(commands)) say(`samsyn ${each.padEnd(12)} ${says}`);
  process.exit(name === 'help' ? 0 : 1);
}
try {
  process.exit(await command.run(readConfig(process.env), rest));
} catch (error) {
  console.error(`samsyn: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
