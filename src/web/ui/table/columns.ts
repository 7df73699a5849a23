import type { ReactNode } from 'react';
import { shield } from '../../../platform/sheets/formula.ts';

/** One column of a DataTable. */
export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  /** What the cell says in plain text: what is sorted by, searched in and exported. */
  readonly text: (row: Row) => string;
  /** How the cell looks, when it is more than its text. */
  readonly cell?: (row: Row) => ReactNode;
  /** What to sort by, when the text sorts wrongly (dates in words, numbers). */
  readonly sortBy?: (row: Row) => string | number;
  readonly align?: 'start' | 'end';
  /** Names the row: read out with each cell, heads the card on a narrow screen. One per table. */
  readonly isRowHeader?: boolean;
}

export interface Sorting {
  readonly key: string;
  readonly descending: boolean;
}

const swedish = new Intl.Collator('sv', { numeric: true });

/** Rows that contain `search` in any column, in the order of `sorting`. Equal rows keep their order. */
export function arrange<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  search: string,
  sorting: Sorting | undefined,
): Row[] {
  const wanted = search.trim().toLocaleLowerCase('sv');
  const found = rows.filter((row) => columns.some((col) => col.text(row).toLocaleLowerCase('sv').includes(wanted)));
  const column = columns.find((col) => col.key === sorting?.key);
  if (!column || !sorting) return found;
  const value = column.sortBy ?? column.text;
  const sign = sorting.descending ? -1 : 1;
  return found.sort((a, b) => sign * compare(value(a), value(b)));
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : swedish.compare(String(a), String(b));

/** The rows as a file for a Swedish spreadsheet: semicolons, UTF-8 with its mark, formulas made harmless. */
export function toCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const line = (cells: readonly string[]) => cells.map(quoted).join(';');
  return `\uFEFF${[line(columns.map((col) => col.header)), ...rows.map((row) => line(columns.map((col) => col.text(row))))].join('\r\n')}\r\n`;
}

const quoted = (text: string): string => `"${shield(text).replaceAll('"', '""')}"`;
