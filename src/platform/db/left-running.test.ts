import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from './embedded.ts';
import { leftRunning } from './left-running.ts';

let directory: string;
let pidFile: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'samsyn-left-'));
  pidFile = join(directory, 'cluster', 'postmaster.pid');
  await mkdir(join(directory, 'cluster'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const tell = (pid: number, port: number, status = 'ready') =>
  writeFile(pidFile, [pid, '/data', 1, port, '', '127.0.0.1', '1 1', status, ''].join('\n'));

describe('a server left running by a process that was killed', () => {
  it('is taken over when it answers', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((r) => server.once('listening', r));
    const { port } = server.address() as { port: number };
    await tell(process.pid, port);
    expect(await leftRunning(directory)).toMatchObject({ pid: process.pid, port });
    server.close();
  });

  it('is not believed when its number stands but nobody answers: it may be another program', async () => {
    await tell(process.pid, await freePort());
    expect(await leftRunning(directory)).toBeUndefined();
    expect(existsSync(pidFile)).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('is not believed when it was killed and not yet collected', async () => {
    // The shell starts a process and then becomes another program, which never asks how the process ended.
    const parent = spawn('sh', ['-c', 'true & echo $!; exec sleep 30']);
    const pid = Number(await new Promise((r) => parent.stdout.once('data', r)));
    await tell(pid, await freePort());
    expect(await leftRunning(directory)).toBeUndefined();
    expect(existsSync(pidFile)).toBe(false);
    parent.kill('SIGKILL');
  });

  it('is gone when there is no file, or no such process', async () => {
    expect(await leftRunning(directory)).toBeUndefined();
    await tell(2 ** 22 + 1, 5432);
    expect(await leftRunning(directory)).toBeUndefined();
  });
});
