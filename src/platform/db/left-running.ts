import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';

export interface LeftRunning {
  readonly pid: number;
  readonly port: number;
}

const file = (directory: string): string => join(directory, 'cluster', 'postmaster.pid');

/**
 * The server that an earlier process left running in `directory`, when there is one that answers.
 * A file left by a server that is gone is removed: PostgreSQL does so itself only when no process has that number,
 * and the number of a killed server may stand for a while (not yet collected by its parent) or belong to somebody else.
 * PostgreSQL guards the data once more by its shared memory, so that two servers can never write to them.
 */
export async function leftRunning(directory: string): Promise<LeftRunning | undefined> {
  let silent = 0;
  for (;;) {
    const told = await readPidFile(directory);
    if (told === undefined) return undefined;
    const heard = isAlive(told.pid) && (await answers(told.port));
    if (heard && told.ready) return told;
    // One that is starting or stopping may be silent for a while.
    if (!heard && (told.ready || !isAlive(told.pid) || ++silent > 50)) break;
    await new Promise((r) => setTimeout(r, 100));
  }
  await rm(file(directory), { force: true });
  return undefined;
}

/** Asks the server to stop and waits until it has, at most ten seconds. */
export async function stopServer({ pid }: LeftRunning): Promise<void> {
  if (isAlive(pid)) process.kill(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid) && waited < 10_000; waited += 50) await new Promise((r) => setTimeout(r, 50));
}

/** PostgreSQL writes its process id on line 1, its port on line 4 and how far it has come on line 8. */
async function readPidFile(directory: string): Promise<(LeftRunning & { readonly ready: boolean }) | undefined> {
  if (!existsSync(file(directory))) return undefined;
  const lines = (await readFile(file(directory), 'utf8')).split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2000, () => done(false));
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
