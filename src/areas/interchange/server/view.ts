import { permittedActions } from '../../../platform/access/rules.ts';
import type { Tx } from '../../../platform/db/transaction.ts';
import { notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { differing, type Fate, type JudgedRow } from '../../../platform/sheets/judge.ts';
import type { Sheet, SheetRow } from '../../../platform/sheets/sheet.ts';
import { type InterchangeFacts, interchangeActions } from '../domain/access.ts';
import type { ImportLine, ImportRow, ImportRows, ImportView, Lists } from '../domain/contract.ts';
import { rowsPerPage, sheetCodes } from '../domain/model.ts';
import { sheets } from './sheets.ts';

/** Imports with the name of who sent each, newest first. */
const imports = (tx: Tx) =>
  tx
    .selectFrom('interchange.import as i')
    .innerJoin('directory.employee as e', 'e.id', 'i.startedBy')
    .select([
      'i.id',
      'i.sheet',
      'i.fileName',
      'i.state',
      'i.refusal',
      'i.done',
      'i.total',
      'i.startedAt',
      'i.settledAt',
    ])
    .select(['i.wrong', 'i.added', 'i.changed', 'i.unchanged', 'e.given', 'e.family'])
    .orderBy('i.startedAt', 'desc');

type Row = Awaited<ReturnType<ReturnType<typeof imports>['execute']>>[number];

const lineOf = ({ wrong, added, changed, unchanged, given, family, ...row }: Row): ImportLine => ({
  ...row,
  counts: { error: wrong, changed, new: added, unchanged },
  by: `${given} ${family}`,
});

/** Every list with its columns, and the latest imports. */
export async function lists({ tx }: Ctx): Promise<Lists> {
  const rows = await imports(tx).where('i.state', '<>', 'discarded').limit(20).execute();
  return {
    lists: sheetCodes.map((sheet) => ({
      sheet,
      columns: sheets[sheet].columns.map(({ header, kind, required }) => ({
        header,
        says: kind.says,
        required: required === true,
      })),
    })),
    imports: rows.map(lineOf),
  };
}

/** One import: how far it has come, how its rows came out, and what may be done with it. */
export async function viewImport(ctx: Ctx<InterchangeFacts>, importId: string): Promise<ImportView> {
  const row = await imports(ctx.tx).where('i.id', '=', importId).executeTakeFirst();
  if (row === undefined) throw notFound();
  return { ...lineOf(row), permittedActions: permittedActions(interchangeActions, ctx.actor, ctx.facts) };
}

/** The rows that came out in one way, a page at a time. */
export async function viewRows(ctx: Ctx, importId: string, fate: Fate, after = 0): Promise<ImportRows> {
  const { sheet } = await ctx.tx
    .selectFrom('interchange.import')
    .select('sheet')
    .where('id', '=', importId)
    .executeTakeFirstOrThrow();
  const rows = await ctx.tx
    .selectFrom('interchange.importRow')
    .select(['line', 'fate', 'identity', 'before', 'after', 'faults'])
    .where('importId', '=', importId)
    .where('fate', '=', fate)
    .where('line', '>', after)
    .orderBy('line')
    .limit(rowsPerPage + 1)
    .execute();
  const shown = rows.slice(0, rowsPerPage);
  return {
    rows: shown.map((row) => rowOf(sheets[sheet], row as unknown as JudgedRow)),
    next: rows.length > rowsPerPage ? (shown.at(-1)?.line ?? null) : null,
  };
}

function rowOf(sheet: Sheet, { line, fate, identity, before, after, faults }: JudgedRow): ImportRow {
  const headerOf = (key: string): string => sheet.columns.find((column) => column.key === key)?.header ?? key;
  const shown = (row: SheetRow | null, key: string): string => {
    const value = row?.[key] ?? '';
    return sheet.columns.find((column) => column.key === key)?.kind.show?.(value) ?? value;
  };
  const keys = before
    ? differing(sheet, before, after)
    : sheet.columns.map(({ key }) => key).filter((key) => after[key] !== '');
  return {
    line,
    fate,
    identity,
    faults: faults.map(({ column, says }) => ({ column: column && headerOf(column), says })),
    changes:
      fate === 'unchanged'
        ? []
        : keys.map((key) => ({ column: headerOf(key), before: shown(before, key), after: shown(after, key) })),
  };
}
