import { planStates } from './model.ts';
import { commandWords, stateWords } from './texts.sv.ts';
import {
  isWritable,
  planCommands,
  planTransitions,
  type Transition,
  type Writable,
  writableIn,
} from './transitions.ts';

/** A Markdown table with its columns in line, as the formatter wants it. The first row is the heading. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return rows.map(line).toSpliced(1, 0, rule).join('\n');
}

/**
 * Every state against every command, and every part of the plan against the states in which it may be written, as
 * Markdown: made from the tables, never by hand. A command's cell says the state that it leads to.
 */
export function renderMatrix(): string {
  const parts = Object.keys(writableIn) as Writable[];
  return [
    table([
      ['command', 'in Swedish', 'only when', ...planStates],
      ...planCommands.map((command) => {
        const { from, to, only }: Transition = planTransitions[command];
        return [
          `\`${command}\``,
          commandWords[command],
          only ?? '',
          ...planStates.map((state) => (from.includes(state) ? `→ ${to}` : '')),
        ];
      }),
    ]),
    table([
      ['may be written', ...planStates],
      ...parts.map((part) => [`\`${part}\``, ...planStates.map((state) => (isWritable(part, state) ? '✎' : ''))]),
    ]),
    table([['state', 'in Swedish'], ...planStates.map((state) => [`\`${state}\``, stateWords[state]])]),
  ].join('\n\n');
}

const begins = '<!-- matrix: made by renderMatrix() in domain/matrix.ts -->';
const ends = '<!-- /matrix -->';

/** `readme` with the matrix put in its place, between the two marks. Throws when the marks are gone. */
export function withMatrix(readme: string): string {
  const [before, rest] = readme.split(begins);
  const after = rest?.split(ends)[1];
  if (before === undefined || after === undefined) throw new Error('the README has lost the marks around the matrix');
  return `${before}${begins}\n\n${renderMatrix()}\n\n${ends}${after}`;
}
