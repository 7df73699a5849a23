import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderMatrix, withMatrix } from './matrix.ts';
import { planStates } from './model.ts';
import { isPossible, planCommands } from './transitions.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('the matrix of states and commands', () => {
  it('stands in the README as it is in the code', () => {
    expect(withMatrix(readme)).toBe(readme);
  });

  it.each(planStates.flatMap((state) => planCommands.map((command) => ({ state, command }))))(
    'says whether $command is possible from $state',
    ({ state, command }) => {
      const line = renderMatrix()
        .split('\n')
        .find((one) => one.startsWith(`| \`${command}\``));
      const cell = line?.split('|')[3 + planStates.indexOf(state)]?.trim();
      expect(cell !== '').toBe(isPossible(command, state));
    },
  );

  it('does not pretend when the README has lost its marks', () => {
    expect(() => withMatrix('# plans')).toThrow('marks');
  });
});
