import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../../lib/problem.ts';
import { ProblemState } from './ProblemState.tsx';

interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data, Error>;
  readonly skeleton: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** What a query gives: its skeleton while it is on its way, its problem when it failed, its data when it has come. */
export function Loaded<Data>({ query, skeleton, children }: LoadedProps<Data>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <ProblemState problem={asProblem(query.error)} retry={() => void query.refetch()} />;
  return <>{skeleton}</>;
}
