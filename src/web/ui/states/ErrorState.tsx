import type { Problem } from '../../lib/problem.ts';
import { Button } from '../Button.tsx';
import { words } from '../texts.sv.ts';
import { SmallPrint, StateBlock } from './StateBlock.tsx';

interface ErrorStateProps {
  readonly problem: Problem;
  readonly retry?: (() => void) | undefined;
}

/** Our fault: says so, with the number that lets support find what happened. */
export const ErrorState = ({ problem, retry }: ErrorStateProps) => (
  <StateBlock
    icon="alert"
    isSerious
    heading={words.states.error}
    actions={retry && <Button onClick={retry}>{words.states.retry}</Button>}
  >
    <p>{problem.detail || words.states.errorText}</p>
    {problem.correlationId && (
      <SmallPrint>
        {words.states.correlation} <code>{problem.correlationId}</code>
      </SmallPrint>
    )}
  </StateBlock>
);
