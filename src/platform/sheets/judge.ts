import { placesOf } from './headings.ts';
import { identityOf, type RowFault, type Sheet, type SheetRow } from './sheet.ts';
import type { Cell, Table } from './table.ts';

export const fates = ['error', 'changed', 'new', 'unchanged'] as const;
export type Fate = (typeof fates)[number];

/** A row of a file, and what an import of it would do. */
export interface JudgedRow {
  readonly line: number;
  readonly fate: Fate;
  readonly identity: string;
  readonly before: SheetRow | null;
  readonly after: SheetRow;
  readonly faults: readonly RowFault[];
}

/** A row as the file has it, before anybody has looked at what stands. */
interface ReadRow {
  readonly line: number;
  /** Without the columns that the file leaves out. */
  readonly said: SheetRow;
  readonly faults: readonly RowFault[];
}

const runs = 'Cellen är en formel, eller börjar som en. Skriv värdet i stället, eller sätt en apostrof först.';
const missing = 'Här måste något stå.';

/**
 * What each row of a file would do to what stands. Rows that change nothing are not judged by rules: what stands, stands.
 * @throws FileFault when the headings are wrong
 */
export function judge(spec: Sheet, table: Table, standing: readonly SheetRow[], world: unknown): JudgedRow[] {
  const places = placesOf(spec, table);
  const read = table.lines.map(({ line, cells }) => readRow(spec, places, line, cells));
  return judgeRows(spec, read, standing, world);
}

/** The same for rows that have been judged before, as things stand now. */
export const judgeAgain = (
  spec: Sheet,
  rows: readonly Pick<JudgedRow, 'line' | 'after'>[],
  standing: readonly SheetRow[],
  world: unknown,
): JudgedRow[] =>
  judgeRows(
    spec,
    rows.map(({ line, after }) => ({ line, said: after, faults: [] })),
    standing,
    world,
  );

function readRow(spec: Sheet, places: ReadonlyMap<string, number>, line: number, cells: readonly Cell[]): ReadRow {
  const said: Record<string, string> = {};
  const faults: RowFault[] = [];
  for (const { key, kind } of spec.columns) {
    const at = places.get(key);
    if (at === undefined) continue;
    const cell = cells[at];
    const read = kind.read(cell?.text ?? '');
    said[key] = read.ok ? read.value : '';
    if (cell?.runs) faults.push({ column: key, says: runs });
    else if (!read.ok) faults.push({ column: key, says: read.reason });
  }
  return { line, said, faults };
}

function judgeRows(spec: Sheet, rows: readonly ReadRow[], standing: readonly SheetRow[], world: unknown): JudgedRow[] {
  const stands = new Map(standing.map((row) => [identityOf(spec, row), canonical(spec, row)]));
  const lines = new Map<string, number[]>();
  const full = rows.map(({ line, said, faults }) => {
    const identity = identityOf(spec, said);
    const before = stands.get(identity);
    const alike = lines.get(identity) ?? [];
    if (alike.length < toldAlike) alike.push(line);
    lines.set(identity, alike);
    const after = Object.fromEntries(
      spec.columns.map(({ key, kind }) => [key, said[key] ?? before?.[key] ?? emptyOf(kind)]),
    );
    return { line, identity, before, after, faults };
  });
  const after = new Map(stands);
  for (const row of full) if (row.faults.length === 0) after.set(row.identity, row.after);
  const rule = spec.rule({ after, world });
  return full.map(({ line, identity, before, after: row, faults }) => {
    const twice = lines.get(identity)?.filter((other) => other !== line) ?? [];
    const same = before !== undefined && differing(spec, before, row).length === 0;
    const looked = same && !tellsElse(spec, before, row);
    const all = [
      ...faults,
      ...(twice.length > 0 && faults.length === 0 ? [{ column: null, says: alsoOn(twice) }] : []),
      ...(same ? [] : requiredFaults(spec, row, faults)),
      ...(looked || faults.length > 0 ? [] : rule(row, before)),
    ];
    const fate: Fate = all.length > 0 ? 'error' : same ? 'unchanged' : before ? 'changed' : 'new';
    return { line, fate, identity, before: before ?? null, after: row, faults: all };
  });
}

/** How many rows about the same are kept in mind, to be told of: three of them, and that there are more. */
const toldAlike = 5;

const alsoOn = (lines: readonly number[]): string =>
  `Samma sak står också på rad ${lines.slice(0, 3).join(', ')}${lines.length > 3 ? ' och fler' : ''}. Låt den stå en gång.`;

/** What nothing is in a column: for yes or no it is no. */
const emptyOf = (kind: Sheet['columns'][number]['kind']): string => {
  const read = kind.read('');
  return read.ok ? read.value : '';
};

/** What stands, as it would be read from a file that it is written in. */
const canonical = (spec: Sheet, row: SheetRow): SheetRow =>
  Object.fromEntries(
    spec.columns.map(({ key, kind }) => {
      const read = kind.read(row[key] ?? '');
      return [key, read.ok ? read.value : (row[key] ?? '')];
    }),
  );

function requiredFaults(spec: Sheet, row: SheetRow, faults: readonly RowFault[]): RowFault[] {
  return spec.columns.flatMap(({ key, required }) =>
    required && row[key] === '' && !faults.some(({ column }) => column === key) ? [{ column: key, says: missing }] : [],
  );
}

/** Whether a column that is there for readers says something else than what stands: then the row may be about another thing. */
const tellsElse = (spec: Sheet, before: SheetRow, row: SheetRow): boolean =>
  spec.columns.some(({ key, forReaders }) => forReaders && row[key] !== '' && row[key] !== before[key]);

/** The columns that an import would write, and that hold something else than what stands. */
export const differing = (spec: Sheet, before: SheetRow, after: SheetRow): string[] =>
  spec.columns.flatMap(({ key, forReaders }) => (!forReaders && before[key] !== after[key] ? [key] : []));
