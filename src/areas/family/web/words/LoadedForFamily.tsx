import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../../../../web/lib/problem.ts';
import { EmptyState } from '../../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../../web/ui/states/Loaded.tsx';
import { noPlan } from './texts.sv.ts';

interface LoadedForFamilyProps<Data> {
  readonly query: UseQueryResult<Data, Error>;
  readonly skeleton: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** As Loaded. One who is not to know whether there is anything gets the same kind words in both cases. */
export const LoadedForFamily = <Data,>({ query, ...rest }: LoadedForFamilyProps<Data>) =>
  isNotThere(query) ? (
    <EmptyState heading={noPlan.heading}>{noPlan.next}</EmptyState>
  ) : (
    <Loaded query={query} {...rest} />
  );

/** The server has answered that there is nothing there for the reader. */
export const isNotThere = (query: Pick<UseQueryResult, 'isError' | 'error'>): boolean =>
  query.isError && asProblem(query.error).status === 404;
