import type { ErrorComponentProps } from '@tanstack/react-router';
import { Page } from '../layout/Page.tsx';
import { asProblem } from '../lib/problem.ts';
import { ProblemState } from '../ui/states/ProblemState.tsx';
import { words } from '../ui/texts.sv.ts';

/** A page that could not be shown at all: its code did not come, or it broke. */
export const FailedPage = ({ error, reset }: ErrorComponentProps) => (
  <Page heading={words.states.error} tab="Fel">
    <ProblemState problem={asProblem(error)} retry={reset} />
  </Page>
);
