import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/platform/db/embedded.ts';

/** A folder for a server of the test's own, gone when it is closed. */
export function ownFolder(): { readonly path: string; remove(): Promise<void> } {
  const path = join(tmpdir(), `samsyn-own-${randomUUID()}`);
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

export interface SamsynProcess {
  readonly url: string;
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Resolves to the exit code, or to the signal's name. */
  readonly ended: Promise<number | string>;
}

/** Runs `samsyn <args>` as a process of its own. */
export function command(args: readonly string[], env: Record<string, string>): Omit<SamsynProcess, 'url'> {
  const child = spawn('node', ['src/app/cli.ts', ...args], {
    env: { ...process.env, NODE_ENV: 'development', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const ended = new Promise<number | string>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'gone')),
  );
  return { child, output: () => output, ended };
}

/** Starts Samsyn in `folder` and waits until it says where it is. Throws with its last words when it ends first. */
export async function startProcess(folder: string, env: Record<string, string> = {}): Promise<SamsynProcess> {
  const port = env['PORT'] ?? String(await freePort());
  const url = `http://localhost:${port}`;
  const running = command(['start'], { DATA_DIR: folder, PORT: port, PUBLIC_URL: url, ...env });
  for (let waited = 0; waited < 60_000; waited += 100) {
    if (running.output().includes('Samsyn is running')) return { ...running, url };
    if (running.child.exitCode !== null) break;
    await new Promise((r) => setTimeout(r, 100));
  }
  throw new Error(`Samsyn did not start: ${running.output()}`);
}

/** The owner's address of the database in `folder`, while its server runs. */
export async function databaseIn(folder: string): Promise<string> {
  const port = (await readFile(join(folder, 'pg/cluster/postmaster.pid'), 'utf8')).split('\n')[3];
  const password = (await readFile(join(folder, 'pg/password'), 'utf8')).trim();
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
}
