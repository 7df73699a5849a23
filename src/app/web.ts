import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { glob, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

const built = join(import.meta.dirname, '../../dist/web');

/** Builds the pages when they are missing or older than their sources. Some seconds the first time, nothing after. */
export async function buildWeb(): Promise<void> {
  const mark = join(built, 'index.html');
  if (existsSync(mark)) {
    const at = (await stat(mark)).mtimeMs;
    let newest = 0;
    for await (const file of glob(['src/**/*.{ts,tsx,css,html}', 'vite.config.ts', 'package-lock.json'])) {
      newest = Math.max(newest, (await stat(file)).mtimeMs);
    }
    if (newest <= at) return;
  }
  // In a process of its own: what a bundler needs of memory is given back, and NODE_ENV is its own.
  const vite = join(import.meta.dirname, '../../node_modules/vite/bin/vite.js');
  const building = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: join(import.meta.dirname, '../..'),
    stdio: ['ignore', 2, 2],
  });
  const [code] = (await once(building, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The pages could not be built; what is wrong stands above.');
}

/** Serves the built pages. Files with a hash in their name never change; the pages themselves are always asked for. */
export async function serveWeb(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(built, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
  });
  const page = (file: string) => readFile(join(built, file), 'utf8');
  const [staff, family] = await Promise.all([page('index.html'), page('family.html')]);
  const send = (html: string) => (_: unknown, reply: FastifyReply) =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);
  app.get('/familj', { schema: { hide: true } }, send(family));
  app.get('/familj/*', { schema: { hide: true } }, send(family));
  for (const path of ['/', ...staffPaths]) app.get(path, { schema: { hide: true } }, send(staff));
}

/** First parts of the addresses that the staff pages answer to; everything else unknown stays a 404. */
const staffPaths = [
  'min-dag',
  'planer',
  'barn',
  'logg',
  'enhet',
  'orosanmalningar',
  'overenskommelser',
  'forum',
  'vart',
  'laget',
  'utbyte',
  'hjalp',
].flatMap((name) => [`/${name}`, `/${name}/*`]);
