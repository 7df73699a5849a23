import type { Tx } from '../db/transaction.ts';
import type { Ctx } from '../http/context.ts';
import type { ColumnKind } from './column-kinds.ts';

/** One column of a list that is imported and exported. */
export interface SheetColumn<Key extends string = string> {
  readonly key: Key;
  /** The heading, in files and on the page. */
  readonly header: string;
  readonly kind: ColumnKind;
  /** Has to hold something. */
  readonly required?: boolean;
  /** For the reader of the file: checked when it is filled in, and never written. */
  readonly forReaders?: boolean;
  /** A file may leave the column out: what stands is kept, and what is new gets nothing there. */
  readonly optional?: boolean;
}

/** A row as it is kept: every column’s value in its one way, nothing as an empty text. */
export type SheetRow<Key extends string = string> = Readonly<Record<Key, string>>;

/** Something wrong with a row: in a column, or with the row as a whole. */
export interface RowFault<Key extends string = string> {
  readonly column: Key | null;
  readonly says: string;
}

/** What a rule may look at: how everything would stand if the file were imported, and the world around it. */
export interface Given<Key extends string, World> {
  readonly after: ReadonlyMap<string, SheetRow<Key>>;
  readonly world: World;
}

/** A row that is to be written. `before` is missing for a new one. */
export interface SheetChange<Key extends string = string> {
  readonly before: SheetRow<Key> | undefined;
  readonly after: SheetRow<Key>;
}

/**
 * A list that can be imported and exported, as the area that owns it describes it. The rules are the area's; how files
 * are read, rows are compared and all is shown is the same for every list.
 */
export interface SheetSpec<Key extends string, World> {
  readonly code: string;
  readonly columns: readonly SheetColumn<Key>[];
  /** The columns that together tell which thing a row is about. */
  readonly identity: readonly Key[];
  /** What stands in the county of the transaction, in the order of an exported file. */
  readonly read: (tx: Tx) => Promise<readonly SheetRow<Key>[]>;
  /** What the rules need to know besides the list itself. */
  readonly world: (tx: Tx) => Promise<World>;
  /** Looks over a row that is new or changed. Made once for a file, so that it can prepare. */
  readonly rule: (
    given: Given<Key, World>,
  ) => (row: SheetRow<Key>, before: SheetRow<Key> | undefined) => readonly RowFault<Key>[];
  /** Keeps others from changing what stands until the transaction ends. */
  readonly hold: (tx: Tx) => Promise<void>;
  /** Writes every change, or throws. */
  readonly write: (ctx: Ctx, changes: readonly SheetChange<Key>[]) => Promise<void>;
}

/** A sheet with its types folded away. */
export type Sheet = SheetSpec<string, unknown>;

/** Folds the types of an area's sheet away, as routes do. */
export const sheet = <Key extends string, World>(spec: SheetSpec<Key, World>): Sheet => spec as unknown as Sheet;

/** Which thing a row is about, as one text. */
export const identityOf = (spec: Pick<Sheet, 'identity'>, row: SheetRow): string =>
  spec.identity.map((key) => row[key] ?? '').join(' / ');

/** The list as rows of text with the headings first, as it is written in a file. */
export const asFile = (spec: Pick<Sheet, 'columns'>, rows: readonly SheetRow[]): string[][] => [
  spec.columns.map(({ header }) => header),
  ...rows.map((row) => spec.columns.map(({ key, kind }) => kind.show?.(row[key] ?? '') ?? row[key] ?? '')),
];
