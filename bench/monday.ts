import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { arrived, Browser } from '../src/areas/identity/testing.ts';
import type { Cell, Reporter, Visitor } from './cell.ts';
import { changing, signedIn, turn, who } from './scenarios.ts';

/** How it went with one thing that people did. Times in milliseconds. */
interface Deed {
  readonly what: string;
  readonly times: number;
  readonly failed: number;
  readonly p50: number;
  readonly p99: number;
  /** The same by the floor, at the same pace; null where the floor has none. */
  readonly floor: { readonly p50: number; readonly p99: number } | null;
}

export interface Monday {
  readonly staff: number;
  readonly minutes: number;
  readonly deeds: readonly Deed[];
  /** Reports that were acknowledged, and those of them that are not there with their receiver afterwards. */
  readonly acknowledged: number;
  readonly lost: number;
}

interface Day {
  readonly cell: Cell;
  /** Addresses. */
  readonly samsyn: string;
  readonly floor: string;
  readonly minutes: number;
}

const staff = 2000;
const reports = 200;
/** How long the floor is asked, at the same pace. */
const floorMinutes = 1;

/** Times of everything that was done, by what it was; a failure is kept with what was answered. */
class Clocked {
  readonly times = new Map<string, number[]>();
  readonly failures = new Map<string, string[]>();

  async take<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
    const began = performance.now();
    try {
      const done = await work();
      this.times.set(what, [...(this.times.get(what) ?? []), performance.now() - began]);
      return done;
    } catch (error) {
      this.failures.set(what, [...(this.failures.get(what) ?? []), String(error)]);
      return undefined;
    }
  }

  percentile(what: string, share: number): number {
    const sorted = (this.times.get(what) ?? []).toSorted((a, b) => a - b);
    return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  }
}

async function ask(url: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(url, init);
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${text.slice(0, 300)}`);
  return text === '' ? undefined : JSON.parse(text);
}

const post = (url: string, v: Visitor, content: object) =>
  ask(url, { method: 'POST', headers: changing(v), body: JSON.stringify(content) });

/** Begins `count` things spread evenly over the minutes, whether or not those before are done. */
async function spread(count: number, minutes: number, begin: (n: number) => Promise<unknown>): Promise<void> {
  const gap = (minutes * 60_000) / count;
  const began = performance.now();
  const running: Promise<unknown>[] = [];
  for (let n = 0; n < count; n++) {
    await pause(Math.max(0, began + n * gap - performance.now()));
    running.push(begin(n));
  }
  await Promise.all(running);
}

/** Signs in with the county's provider as a browser does, and opens the day. */
async function signIn(clocked: Clocked, samsyn: string, name: string): Promise<void> {
  const browser = new Browser();
  const isIn = await clocked.take('sign in', async () => {
    const { url } = await browser.open(`${samsyn}/auth/login?as=staff`, {}, (next) =>
      next.pathname.startsWith('/someone/'),
    );
    url.searchParams.set('who', name);
    const page = await browser.open(url, {}, (next) => next.origin === new URL(samsyn).origin && arrived(next));
    const me = await browser.ask(`${samsyn}/api/me`);
    if (me.status !== 200) throw new Error(`not signed in: ${page.url.pathname} ${me.status}`);
    return true;
  });
  if (isIn)
    await clocked.take('my day', async () => {
      const { status } = await browser.ask(`${samsyn}/api/my-day`);
      if (status !== 200) throw new Error(String(status));
    });
}

async function send(clocked: Clocked, samsyn: string, reporter: Reporter): Promise<string[]> {
  const answer = await clocked.take('report sent', () =>
    post(`${samsyn}/api/concern-drafts/${reporter.draftId}/send`, reporter, { version: 1 }),
  );
  return (answer as { reportIds: string[] } | undefined)?.reportIds ?? [];
}

/** Judges protection, one report after the other, each handler those that are its own. */
async function receive(clocked: Clocked, samsyn: string, v: Visitor, nth: number, until: number): Promise<void> {
  while (performance.now() < until) {
    const inbox = await clocked.take('inbox', () => ask(`${samsyn}/api/intakes`, { headers: signedIn(v) }));
    const { intakes = [] } = (inbox ?? {}) as {
      intakes?: { id: string; number: string; state: string; version: number }[];
    };
    const own = intakes.find(({ state, number }) => state === 'arrived' && Number(number) % 4 === nth);
    if (own) {
      await clocked.take('report read', () => ask(`${samsyn}/api/intakes/${own.id}`, { headers: signedIn(v) }));
      const judged = { needsProtection: false, words: 'Inget akut behov.', version: own.version };
      await clocked.take('protection judged', () => post(`${samsyn}/api/intakes/${own.id}/protection`, v, judged));
    }
    await pause(1000);
  }
}

/** A Monday at Samsyn, and then the same pace at the floor. */
export async function spendMonday({ cell, samsyn, floor, minutes }: Day): Promise<Monday> {
  const [ours, theirs] = [new Clocked(), new Clocked()];
  const acknowledged: string[] = [];
  const until = performance.now() + minutes * 60_000;
  await Promise.all([
    spread(staff, minutes / 2, (n) => signIn(ours, samsyn, `bench-${n + 1}`)),
    spread(reports, minutes, async (n) => acknowledged.push(...(await send(ours, samsyn, turn(cell.reporters, n))))),
    ...cell.receivers.map((v, nth) => receive(ours, samsyn, v, nth, until)),
  ]);
  const pace = (count: number) => Math.ceil((count / minutes) * floorMinutes);
  const v = (n: number) => turn(cell.visitors, n);
  const receiver = turn(cell.receivers, 0);
  await Promise.all([
    spread(pace(2 * staff), floorMinutes, (n) => theirs.take('my day', () => ask(`${floor}/my-day?${who(v(n))}`))),
    spread(pace(reports), floorMinutes, (n) => {
      const reporter = turn(cell.reporters, reports + n);
      return theirs.take('report sent', () =>
        ask(`${floor}/report/${reporter.draftId}?${who(reporter)}`, { method: 'POST' }),
      );
    }),
    spread(4 * 60 * floorMinutes, floorMinutes, () =>
      theirs.take('inbox', () => ask(`${floor}/inbox?${who(receiver)}`)),
    ),
  ]);
  for (const [what, failures] of [...ours.failures, ...theirs.failures]) console.error(`${what}: ${failures[0]}`);
  const deed = (what: string): Deed => ({
    what,
    times: ours.times.get(what)?.length ?? 0,
    failed: ours.failures.get(what)?.length ?? 0,
    p50: ours.percentile(what, 0.5),
    p99: ours.percentile(what, 0.99),
    floor: theirs.times.has(what) ? { p50: theirs.percentile(what, 0.5), p99: theirs.percentile(what, 0.99) } : null,
  });
  return {
    staff,
    minutes,
    deeds: ['sign in', 'my day', 'report sent', 'inbox', 'report read', 'protection judged'].map(deed),
    acknowledged: acknowledged.length,
    lost: await lostOf(cell.ownerUrl, acknowledged),
  };
}

/** Of the reports that were acknowledged, how many are not there, with what was written, at their receiver. */
async function lostOf(ownerUrl: string, ids: readonly string[]): Promise<number> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  const { rows } = await client.query<{ there: number }>(
    `select count(*)::int as there from concerns.report r join concerns.intake i on i.report_id = r.id
       join concerns.received c on c.intake_id = i.id and c.content = r.content where r.id = any ($1)`,
    [ids],
  );
  await client.end();
  return ids.length - (rows[0]?.there ?? 0);
}

/** The Monday as Markdown. */
export function mondayTable({ staff: people, minutes, deeds, acknowledged, lost }: Monday): string {
  return [
    `${people} staff signed in within ${minutes / 2} minutes, and ${acknowledged} reports of concern came to one unit in ${minutes}, while four received them. Lost: ${lost}.`,
    '',
    '| | times | failed | p50 ms | p99 ms | floor p50 ms | floor p99 ms |',
    '|---|---|---|---|---|---|---|',
    ...deeds.map(
      ({ what, times, failed, p50, p99, floor }) =>
        `| ${what} | ${times} | ${failed} | ${p50} | ${p99} | ${floor?.p50 ?? ''} | ${floor?.p99 ?? ''} |`,
    ),
  ].join('\n');
}
