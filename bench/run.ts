import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWeb } from '../src/app/web.ts';
import { freePort } from '../src/platform/db/embedded.ts';
import { pageWeights } from '../src/web/weights.ts';
import { type Cell, openCell, type Visitor } from './cell.ts';
import { type Ask, type Figures, type Length, load } from './load.ts';
import { asTable, type Report, type Row, writeIntoReadme } from './report.ts';

const { values } = parseArgs({
  options: {
    plans: { type: 'string', default: '60000' },
    staff: { type: 'string', default: '8000' },
    forums: { type: 'string', default: '300' },
    seconds: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'string' },
    readme: { type: 'boolean', default: false },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Starts Node with these arguments as a server of its own and waits until it answers. */
async function serve(
  args: readonly string[],
  env: Record<string, string>,
  ready: string,
): Promise<{ url: string; pid: number; stop(): Promise<unknown> }> {
  const port = await freePort();
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
const residentMb = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);

const turn = <T>(list: readonly T[], n: number): T => {
  const item = list[n % list.length];
  if (item === undefined) throw new Error('nobody is signed in; the cell is empty');
  return item;
};

const signedIn = (v: Visitor): Record<string, string> => ({ cookie: v.cookie });
const who = (v: Visitor): string => `person=${v.personId}&unit=${v.unitId}`;

/** Five answers to «Vart vänder jag mig?», another age and municipality each time. */
const asked = (n: number): string =>
  `child=${n % 18}&municipality=${turn(['2080', '2061', '2034', '2062'], n)}&role=school&worry=mental_health&urgency=today`;

/** Five years up to today. */
const years = `from=${new Date().getFullYear() - 4}-01-01&until=${new Date().toISOString().slice(0, 10)}`;
/** Another day each time, over three years. */
const someDay = (n: number): string => new Date(Date.UTC(2025, 0, 1 + ((n * 37) % 1095))).toISOString().slice(0, 10);

interface Scenario {
  readonly name: string;
  readonly samsyn: Ask;
  readonly floor: Ask;
  /** What is asked and not for how long, when each can be asked only once or an answer takes longer than a round. */
  readonly length?: Length;
}

function scenarios(cell: Cell, publications: number): Scenario[] {
  const get = (path: string, headers?: Record<string, string>) => ({
    method: 'GET' as const,
    path,
    ...(headers && { headers }),
  });
  let published = 0;
  const next = (): Visitor => turn(cell.publishers, published++);
  return [
    {
      name: 'plan read',
      samsyn: (n) => get(`/api/plans/${turn(cell.visitors, n).planId}`, signedIn(turn(cell.visitors, n))),
      floor: (n) => get(`/plan/${turn(cell.visitors, n).planId}?${who(turn(cell.visitors, n))}`),
    },
    {
      name: 'my day',
      samsyn: (n) => get('/api/my-day', signedIn(turn(cell.visitors, n))),
      floor: (n) => get(`/my-day?${who(turn(cell.visitors, n))}`),
    },
    {
      name: 'where to',
      samsyn: (n) => get(`/api/where-to?${asked(n)}`, signedIn(turn(cell.visitors, n))),
      floor: (n) => get(`/where-to?${asked(n)}&${who(turn(cell.visitors, n))}`),
    },
    {
      name: 'county status',
      samsyn: (n) => get(`/api/agreements/status?on=${someDay(n)}`, signedIn(turn(cell.visitors, n))),
      floor: (n) => get(`/county-status?on=${someDay(n)}&${who(turn(cell.visitors, n))}`),
    },
    {
      name: 'promises, five years',
      samsyn: (n) => get(`/api/commitments?${years}`, signedIn(turn(cell.visitors, n))),
      floor: (n) => get(`/commitments?${years}&${who(turn(cell.visitors, n))}`),
      length: { requests: 12, connections: 2 },
    },
    {
      name: 'publish',
      samsyn: () => {
        const v = next();
        return {
          method: 'POST',
          path: `/api/plans/${v.planId}/publish`,
          headers: {
            ...signedIn(v),
            'x-csrf-token': v.csrf,
            'idempotency-key': randomUUID(),
            'content-type': 'application/json',
          },
          body: JSON.stringify({ version: 3 }),
        };
      },
      floor: () => {
        const v = next();
        return { method: 'POST', path: `/publish/${v.planId}?${who(v)}` };
      },
      length: { requests: publications },
    },
  ];
}

/** JavaScript, gzipped, in kB, that must come before a page of an entry shows. */
async function weightOf(entry: string, page: string): Promise<number> {
  const weight = (await pageWeights('dist/web', entry)).find((each) => each.page.includes(page));
  if (weight === undefined) throw new Error(`${page} is not among the built pages`);
  return weight.kB;
}

/** A floor that answered with fewer rows would flatter nobody: for some people both must show the same day. */
async function sameDay(cell: Cell, samsyn: string, floor: string): Promise<void> {
  const lines = async (url: string, headers: Record<string, string> = {}): Promise<string[]> => {
    const { lines: all } = (await (await fetch(url, { headers })).json()) as {
      lines: { kind: string; part: string }[];
    };
    return all.map(({ kind, part }) => `${kind} ${part}`).sort();
  };
  for (const v of cell.visitors.slice(0, 20)) {
    const [ours, theirs] = [await lines(`${samsyn}/api/my-day`, signedIn(v)), await lines(`${floor}/my-day?${who(v)}`)];
    if (ours.length === 0 || ours.join() !== theirs.join())
      throw new Error(`the floor shows another day: ${ours.join(', ')} beside ${theirs.join(', ')}`);
  }
}

const asJson = async (url: string, headers: Record<string, string> = {}) => (await fetch(url, { headers })).json();

/** Every promise has the same figures each year, and every municipality the same status on some days. */
async function sameCounty(cell: Cell, samsyn: string, floor: string): Promise<void> {
  const visitor = turn(cell.visitors, 0);
  type Line = { id: string; kind: string; results: { start: string; kept: number; of?: number }[] | null };
  const figures = ({ agreements }: { agreements: { lines: Line[] }[] }): string[] =>
    agreements
      .flatMap(({ lines }) => lines)
      .flatMap(({ id, kind, results }) =>
        (results ?? []).map(({ start, kept, of }) => `${id} ${start} ${kept} ${kind === 'forum_meets' ? '' : of}`),
      )
      .sort();
  const ours = figures(await asJson(`${samsyn}/api/commitments?${years}`, signedIn(visitor)));
  const theirs = figures(await asJson(`${floor}/commitments?${years}&${who(visitor)}`));
  if (ours.length === 0 || ours.join() !== theirs.join())
    throw new Error(
      `the floor counts otherwise: ${ours.filter((one) => !theirs.includes(one))} beside ${theirs.filter((one) => !ours.includes(one))}`,
    );
  type Status = { municipalities: { code: string; status: string }[] };
  const standing = ({ municipalities }: Status): string =>
    municipalities
      .map(({ code, status }) => `${code} ${status}`)
      .sort()
      .join();
  for (let n = 0; n < 30; n += 1) {
    const day = standing(await asJson(`${samsyn}/api/agreements/status?on=${someDay(n)}`, signedIn(visitor)));
    const byHand = standing(await asJson(`${floor}/county-status?on=${someDay(n)}&${who(visitor)}`));
    if (day !== byHand) throw new Error(`another county on ${someDay(n)}: ${day} beside ${byHand}`);
  }
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
const environment = {
  DATABASE_URL: cell.ownerUrl,
  SAMSYN_SECRET: cell.secret,
  DATA_DIR: join(cell.directory, 'data'),
  LOG_LEVEL: 'error',
  WORKER: 'none',
  DATABASE_POOL: '16',
  ACCOUNT_REQUESTS_PER_MINUTE: '1000000',
};
const servers: { stop(): Promise<unknown> }[] = [];
const seconds = Number(values.seconds);
const rounds = Number(values.rounds);
// Each plan is published once: the rounds of both sides share the plans that are ready for it.
const publications = Math.min(320, Math.floor(cell.publishers.length / (2 * (rounds + 1))));
const rows: Row[] = [];
try {
  // As `npm start` does, memory limits included.
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: { start: string } };
  const samsyn = await serve(scripts.start.split(' ').slice(1), environment, '/ready');
  const floor = await serve(['bench/floor.ts'], { DATABASE_URL: cell.ownerUrl }, '/');
  servers.push(samsyn, floor);
  await cell.onlyMeasured();
  await sameDay(cell, samsyn.url, floor.url);
  await sameCounty(cell, samsyn.url, floor.url);
  for (const scenario of scenarios(cell, publications)) {
    const runs: { samsyn: Figures; floor: Figures }[] = [];
    const length = scenario.length ?? { seconds };
    // In turn, so that a machine that slows down slows both; the first round warms up and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      const run = {
        floor: await load(floor.url, scenario.floor, length),
        samsyn: await load(samsyn.url, scenario.samsyn, length),
      };
      if (round > 0) runs.push(run);
    }
    const [ours, theirs] = [middle(runs.map((r) => r.samsyn)), middle(runs.map((r) => r.floor))];
    const ratio = median(runs.map((r) => r.samsyn.requestsPerSecond / r.floor.requestsPerSecond));
    rows.push({ scenario: scenario.name, samsyn: ours, floor: theirs, ratio: Math.round(ratio * 100) / 100 });
  }
  const report: Report = {
    machine: `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
    cell: size,
    connections: 32,
    rows,
    residentMb: residentMb(samsyn.pid),
    gzippedKb: {
      staffFirstView: await weightOf('index.html', 'MyDayPage'),
      familyPage: await weightOf('family.html', 'FamilyPlanPage'),
    },
  };
  say(`\n${asTable(report)}`);
  if (values.json) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
  if (values.readme) await writeIntoReadme(report);
} finally {
  for (const server of servers) await server.stop();
  await cell.close();
}
process.exit(0);
