import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderMatrix, withMatrix } from './matrix.ts';
import { planStates } from './model.ts';
import { isPossible, planCommands } from './transitions.ts';

const standings = (state: (typeof planStates)[number]) => [
  { state, editions: [] },
  { state, editions: [1] },
];

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
      const cell = line?.split('|')[4 + planStates.indexOf(state)]?.trim();
      expect(cell !== '').toBe(standings(state).some((plan) => isPossible(command, plan)));
    },
  );

  it('does not pretend when the README has lost its marks', () => {
    expect(() => withMatrix('# plans')).toThrow('marks');
  });
});
