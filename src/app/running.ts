import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import type { Config } from '../platform/config/config.ts';
import { localDirectory } from './secret.ts';

/**
 * One running Samsyn per data folder. The running one answers on a port of its own with a mark that it also keeps in
 * the folder, beside its process id: an id alone may by now belong to any other program.
 */
const file = (config: Config): string => join(localDirectory(config), 'server.pid');

/** Takes the data folder for this process until `release`. Throws one sentence when a living Samsyn has it. */
export async function takeFolder(config: Config): Promise<{ release(): Promise<void> }> {
  const pid = await runningPid(config);
  if (pid !== undefined) {
    throw new Error(`already running as process ${pid} in ${config.dataDir}; stop it first with: npm run stop`);
  }
  const mark = randomUUID();
  const voice = createServer((socket) => socket.on('error', () => undefined).end(mark));
  await new Promise<void>((resolve, reject) => voice.once('error', reject).listen(0, '127.0.0.1', resolve));
  voice.unref();
  await mkdir(localDirectory(config), { recursive: true });
  await writeFile(file(config), [process.pid, (voice.address() as AddressInfo).port, mark].join('\n'));
  return {
    release: async () => {
      await rm(file(config), { force: true });
      await new Promise((resolve) => voice.close(resolve));
    },
  };
}

/** The process id of the living Samsyn that has the data folder; undefined when there is none. */
export async function runningPid(config: Config): Promise<number | undefined> {
  if (!existsSync(file(config))) return undefined;
  const [pid, port, mark] = (await readFile(file(config), 'utf8')).split('\n');
  return mark !== undefined && (await heardAt(Number(port))) === mark ? Number(pid) : undefined;
}

const heardAt = (port: number): Promise<string> =>
  new Promise((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1');
    socket.setTimeout(2000, () => socket.destroy());
    socket.on('data', (chunk) => (heard += String(chunk)));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
  });
