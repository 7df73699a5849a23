/** A line of a file: where it stands there, as a spreadsheet numbers it, and its cells. */
export interface Line {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** What a cell says. `runs`: it is a formula, or would be taken for one. */
export interface Cell {
  readonly text: string;
  readonly runs: boolean;
}

/** A file as rows of text, however it was saved. Empty lines are left out. */
export interface Table {
  readonly header: readonly string[];
  readonly lines: readonly Line[];
}
