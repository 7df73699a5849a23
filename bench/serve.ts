import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { freePort } from '../src/platform/db/embedded.ts';

export interface Served {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<unknown>;
}

/** Starts Node with these arguments as a server of its own and waits until it answers. */
export async function serve(
  args: readonly string[],
  env: Record<string, string>,
  ready: string,
  port?: number,
): Promise<Served> {
  port ??= await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', process.stderr, 'inherit'],
    env: { ...process.env, ...env, PORT: String(port) },
  });
  for (let waited = 0; waited < 60_000; waited += 200) {
    const answer = await fetch(url + ready).catch(() => undefined);
    if (child.exitCode !== null) break;
    if (answer)
      return {
        url,
        pid: child.pid ?? 0,
        stop: () => {
          const ended = once(child, 'exit');
          child.kill('SIGTERM');
          return ended;
        },
      };
    await new Promise((r) => setTimeout(r, 200));
  }
  throw new Error(`${args.join(' ')} did not start`);
}

/** Resident memory of a process in MB, as Linux tells it. */
export const residentMb = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
