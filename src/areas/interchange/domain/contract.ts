import { z } from 'zod';
import { text } from '../../../platform/http/fields.ts';
import { fates } from '../../../platform/sheets/judge.ts';
import { formats, ImportId, importStates, SheetCode } from './model.ts';

/** What goes over the wire about imports and exports. The web uses the inferred types only. */
export const ByImport = z.object({ importId: ImportId });
export const ByList = z.object({ sheet: SheetCode, format: z.enum(formats) });
export const SendFile = z.object({ sheet: SheetCode, name: text(120, 'Filen behöver ett namn.') });
export const AskRows = z.object({
  fate: z.enum(fates),
  /** The last line that has been seen; those after it are given. */
  after: z
    .string()
    .regex(/^\d{1,9}$/, 'Radens nummer är ett heltal.')
    .transform(Number)
    .optional(),
});

export const ImportLine = z.object({
  id: ImportId,
  sheet: SheetCode,
  fileName: z.string(),
  state: z.enum(importStates),
  /** Why the file was refused; empty when it was not. */
  refusal: z.string(),
  /** Rows that have been judged. */
  done: z.int(),
  /** Null until the file has been opened. */
  total: z.int().nullable(),
  counts: z.record(z.enum(fates), z.int()),
  startedAt: z.string(),
  settledAt: z.string().nullable(),
  by: z.string(),
});
export type ImportLine = z.input<typeof ImportLine>;

const ListColumn = z.object({ header: z.string(), says: z.string(), required: z.boolean() });

export const Lists = z.object({
  lists: z.array(z.object({ sheet: SheetCode, columns: z.array(ListColumn) })),
  /** Newest first. */
  imports: z.array(ImportLine),
});
export type Lists = z.input<typeof Lists>;

export const ImportView = ImportLine.extend({ permittedActions: z.array(z.string()) });
export type ImportView = z.input<typeof ImportView>;

export const ImportRow = z.object({
  /** As the spreadsheet numbers it. */
  line: z.int(),
  fate: z.enum(fates),
  identity: z.string(),
  /** What there is to say of the row, each with its column’s heading; null for the row as a whole. */
  faults: z.array(z.object({ column: z.string().nullable(), says: z.string() })),
  /** What would be otherwise; for a new row what it would hold. */
  changes: z.array(z.object({ column: z.string(), before: z.string(), after: z.string() })),
});
export type ImportRow = z.input<typeof ImportRow>;
export const ImportRows = z.object({
  rows: z.array(ImportRow),
  /** The line to ask on from; null at the end. */
  next: z.int().nullable(),
});
export type ImportRows = z.input<typeof ImportRows>;

export const Started = z.object({ id: ImportId });
export const Settled = z.object({ state: z.enum(importStates) });
