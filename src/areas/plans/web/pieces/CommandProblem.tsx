import type { Problem } from '../../../../web/lib/problem.ts';
import { ProblemState } from '../../../../web/ui/states/ProblemState.tsx';
import { StateBlock } from '../../../../web/ui/states/StateBlock.tsx';
import { Missing } from './Missing.tsx';

/** Why what was asked for was not done: what is missing, with links, or the whole answer. Nothing when nothing failed. */
export const CommandProblem = ({ problem }: { problem: Problem | null }) =>
  problem && (
    <div role="alert">
      {problem.errors.length > 0 ? (
        <StateBlock icon="hand" heading={problem.title}>
          <p>{problem.detail}</p>
          <Missing missing={problem.errors} />
        </StateBlock>
      ) : (
        <ProblemState problem={problem} />
      )}
    </div>
  );
