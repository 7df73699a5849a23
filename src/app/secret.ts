import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../platform/config/config.ts';

/** The installation's secret: from the environment, or made once and kept in the data folder. */
export async function secretOf(config: Config): Promise<string> {
  if (config.secret !== undefined) return config.secret;
  const directory = localDirectory(config);
  const file = join(directory, 'secret');
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim();
  await mkdir(directory, { recursive: true });
  const secret = randomBytes(32).toString('hex');
  await writeFile(file, secret, { mode: 0o600 });
  return secret;
}

/** What this machine keeps beside the database: the secret and the running server's process id. */
export const localDirectory = (config: Config): string => join(config.dataDir, 'local');
