import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWeb } from '../src/app/web.ts';
import { freePort } from '../src/platform/db/embedded.ts';
import { pageWeights } from '../src/web/weights.ts';
import { openCell } from './cell.ts';
import { type Figures, load } from './load.ts';
import { mondayTable, spendMonday } from './monday.ts';
import { asTable, type Report, type Row, writeIntoReadme } from './report.ts';
import { sameCounty, sameDay } from './same.ts';
import { type Scenario, scenarios } from './scenarios.ts';
import { residentMb, type Served, serve } from './serve.ts';

const { values } = parseArgs({
  options: {
    plans: { type: 'string', default: '60000' },
    staff: { type: 'string', default: '8000' },
    forums: { type: 'string', default: '300' },
    seconds: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '5' },
    /** A bad Monday instead: reports come for so many minutes, and people sign in during the first half of them. */
    monday: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '10' },
    json: { type: 'string' },
    readme: { type: 'boolean', default: false },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** JavaScript, gzipped, in kB, that must come before a page of an entry shows. */
async function weightOf(entry: string, page: string): Promise<number> {
  const weight = (await pageWeights('dist/web', entry)).find((each) => each.page.includes(page));
  if (weight === undefined) throw new Error(`${page} is not among the built pages`);
  return weight.kB;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const middle = (runs: readonly Figures[]): Figures => ({
  requestsPerSecond: median(runs.map((r) => r.requestsPerSecond)),
  p50: median(runs.map((r) => r.p50)),
  p99: median(runs.map((r) => r.p99)),
  failed: runs.reduce((sum, r) => sum + r.failed, 0),
});

await buildWeb();
say(`filling a cell: ${values.plans} plans, ${values.staff} staff, ${values.forums} forums …`);
const size = { plans: Number(values.plans), staff: Number(values.staff), forums: Number(values.forums) };
const cell = await openCell(size);
// As many as two cores and a disk keep busy, when the database is on the same machine: https://wiki.postgresql.org/wiki/Number_Of_Database_Connections
const connections = String(2 * cpus().length + 1);
const environment = {
  DATABASE_URL: cell.ownerUrl,
  SAMSYN_SECRET: cell.secret,
  DATA_DIR: join(cell.directory, 'data'),
  LOG_LEVEL: 'error',
  WORKER: 'none',
  DATABASE_POOL: connections,
  ACCOUNT_REQUESTS_PER_MINUTE: '1000000',
};
const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
const servers: Served[] = [];

interface Addresses {
  readonly samsyn: Served;
  readonly floor: Served;
}

/** Samsyn as `npm start` starts it, memory limits included; a county's login provider; and the floor. */
async function open(): Promise<Addresses> {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: { start: string } };
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const redirect = { REDIRECT: `${publicUrl}/auth/callback` };
  const login = await serve(['bench/login.ts'], redirect, '/.well-known/openid-configuration');
  servers.push(login);
  const oidc = { OIDC_ISSUER: login.url, OIDC_CLIENT_ID: 'bench', OIDC_CLIENT_SECRET: 'bench-secret' };
  const start = scripts.start.split(' ').slice(1);
  const samsyn = await serve(start, { ...environment, ...oidc, PUBLIC_URL: publicUrl }, '/ready', port);
  servers.push(samsyn);
  const floor = await serve(['bench/floor.ts'], { DATABASE_URL: cell.ownerUrl, DATABASE_POOL: connections }, '/');
  servers.push(floor);
  await cell.onlyMeasured();
  return { samsyn, floor };
}

/** Tells what was measured: here, in a file and in the README, as was asked for. */
async function tell(what: 'bench' | 'monday', table: string, figures: object): Promise<void> {
  say(`\n${table}`);
  if (values.json) await writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  if (values.readme) await writeIntoReadme(what, table);
}

async function monday({ samsyn, floor }: Addresses): Promise<void> {
  const day = await spendMonday({ cell, samsyn: samsyn.url, floor: floor.url, minutes: Number(values.minutes) });
  await tell('monday', `${machine}. ${mondayTable(day)}`, day);
  if (day.lost > 0 || day.deeds.some(({ failed }) => failed > 0)) process.exitCode = 1;
}

const seconds = Number(values.seconds);
const rounds = Number(values.rounds);

/** One thing beside the floor. In turn, so that a machine that slows down slows both; the first round warms up. */
async function measure(scenario: Scenario, { samsyn, floor }: Addresses): Promise<Row> {
  const runs: { samsyn: Figures; floor: Figures }[] = [];
  const length = scenario.length ?? { seconds };
  for (let round = 0; round <= rounds; round += 1) {
    const run = {
      floor: await load(floor.url, scenario.floor, length),
      samsyn: await load(samsyn.url, scenario.samsyn, length),
    };
    if (round > 0) runs.push(run);
  }
  const ratio = median(runs.map((r) => r.samsyn.requestsPerSecond / r.floor.requestsPerSecond));
  return {
    scenario: scenario.name,
    samsyn: middle(runs.map((r) => r.samsyn)),
    floor: middle(runs.map((r) => r.floor)),
    ratio: Math.round(ratio * 100) / 100,
  };
}

async function besideTheFloor(addresses: Addresses): Promise<void> {
  const { samsyn, floor } = addresses;
  await sameDay(cell, samsyn.url, floor.url);
  await sameCounty(cell, samsyn.url, floor.url);
  // Each plan is published once and each report is sent once: the rounds of both sides share those that are ready for it.
  const once = Math.min(320, Math.floor(Math.min(cell.publishers.length, cell.reporters.length) / (2 * (rounds + 1))));
  const rows: Row[] = [];
  for (const scenario of scenarios(cell, once)) rows.push(await measure(scenario, addresses));
  const report: Report = {
    machine,
    cell: size,
    connections: 32,
    rows,
    residentMb: residentMb(samsyn.pid),
    gzippedKb: {
      staffFirstView: await weightOf('index.html', 'MyDayPage'),
      familyPage: await weightOf('family.html', 'FamilyPlanPage'),
    },
  };
  await tell('bench', asTable(report), report);
}

try {
  const addresses = await open();
  await (values.monday ? monday : besideTheFloor)(addresses);
} finally {
  for (const server of servers) await server.stop();
  await cell.close();
}
process.exit();
