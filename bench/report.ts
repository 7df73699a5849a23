import { readFile, writeFile } from 'node:fs/promises';
import type { Figures } from './load.ts';

export interface Row {
  readonly scenario: string;
  readonly samsyn: Figures;
  readonly floor: Figures;
  /** Requests per second, Samsyn's over the floor's, in the same run. */
  readonly ratio: number;
}

export interface Report {
  readonly machine: string;
  readonly cell: { readonly plans: number; readonly staff: number; readonly forums: number };
  readonly connections: number;
  readonly rows: readonly Row[];
  readonly residentMb: number;
  readonly gzippedKb: { readonly staffFirstView: number; readonly familyPage: number };
}

/** The report as Markdown: what was measured on what, a row per scenario, and the sizes. */
export function asTable({ machine, cell, connections, rows, residentMb, gzippedKb }: Report): string {
  return [
    `${machine}; ${cell.plans} plans, ${cell.staff} staff, ${cell.forums} forums with ${cell.forums * 200} meetings over five years, ${connections} connections.`,
    '',
    '| | Samsyn req/s | p50 ms | p99 ms | floor req/s | p50 ms | p99 ms | ratio | failed |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows.map(
      ({ scenario, samsyn, floor, ratio }) =>
        `| ${scenario} | ${samsyn.requestsPerSecond} | ${samsyn.p50} | ${samsyn.p99} | ${floor.requestsPerSecond} | ${floor.p50} | ${floor.p99} | ${ratio} | ${samsyn.failed + floor.failed} |`,
    ),
    '',
    `Resident memory after the load ${residentMb} MB. JavaScript, gzipped: staff's first view ${gzippedKb.staffFirstView} kB, the family's page ${gzippedKb.familyPage} kB.`,
  ].join('\n');
}

const marks = {
  bench: ['<!-- bench: npm run bench -- --readme -->', '<!-- /bench -->'],
  monday: ['<!-- monday: npm run bench -- --monday --readme -->', '<!-- /monday -->'],
} as const;

/** Puts a table between its marks in the README. Throws when the marks are gone. */
export async function writeIntoReadme(what: keyof typeof marks, table: string): Promise<void> {
  const readme = await readFile('README.md', 'utf8');
  const [begin, end] = marks[what];
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has lost the marks of the ${what}`);
  await writeFile('README.md', `${readme.slice(0, from)}${begin}\n${table}\n${readme.slice(to)}`);
}
