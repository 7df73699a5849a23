import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { jobNames } from '../../src/app/jobs.ts';
import { readSeed, seedDatabase } from '../../src/app/seed/seed.ts';
import { type Cluster, startEmbedded } from '../../src/platform/db/embedded.ts';
import { migrate } from '../../src/platform/db/migrate.ts';
import { installJobs } from '../../src/platform/jobs/jobs.ts';

declare module 'vitest' {
  interface ProvidedContext {
    clusterUrl: string;
  }
}

export const testSecret = 'a-secret-that-only-tests-use-0123456789';

/** One real PostgreSQL for the whole run, with a migrated and seeded template that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = join(tmpdir(), `samsyn-test-${process.pid}-${project.name}`);
  // What a test writes need not survive a power cut; the test of SIGKILL starts a server of its own.
  const cluster: Cluster = await startEmbedded(directory, ['-c', 'fsync=off', '-c', 'max_connections=200']);
  const admin = new pg.Client(cluster.url);
  await admin.connect();
  await admin.query('create database template_samsyn');
  const url = cluster.url.replace(/\/postgres$/, '/template_samsyn');
  await migrate(url, testSecret);
  await installJobs(url, jobNames, ['samsyn_app', 'samsyn_worker']);
  await seedDatabase(url, await readSeed('data/dalarna', 'data/demo/people.json'));
  await admin.end();
  project.provide('clusterUrl', cluster.url);
  return async () => {
    await cluster.stop();
    await rm(directory, { recursive: true, force: true });
  };
}
