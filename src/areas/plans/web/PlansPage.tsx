import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Page } from '../../../web/layout/Page.tsx';
import { asProblem } from '../../../web/lib/problem.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { ButtonLink } from '../../../web/ui/ButtonLink.tsx';
import { Select } from '../../../web/ui/forms/Select.tsx';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { ProblemState } from '../../../web/ui/states/ProblemState.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import { DataTable } from '../../../web/ui/table/DataTable.tsx';
import { stateWords } from '../domain/texts.sv.ts';
import { plansQuery } from './api.ts';
import { columns } from './list/columns.tsx';
import { words } from './list/texts.sv.ts';
import css from './PlansPage.module.css';

const any = 'any';
const states = [
  { value: any, label: words.anyState },
  ...Object.entries(stateWords).map(([value, label]) => ({ value, label })),
];

/** The plans that one is on, or that the unit is. */
export function PlansPage() {
  const [state, setState] = useState(any);
  const query = useInfiniteQuery(plansQuery(state === any ? {} : { state }));
  const start = (
    <ButtonLink kind="main" to="/barn">
      {words.start}
    </ButtonLink>
  );
  return (
    <Page heading={words.heading} tab={words.tab} lead={words.lead} action={start} wide>
      <div className={css['filter']}>
        <Select label={words.state} options={states} value={state} onChange={setState} />
        <ButtonLink kind="quiet" to="/barn">
          {words.children}
        </ButtonLink>
        <ButtonLink kind="quiet" to="/enhet/leveranser">
          {words.received}
        </ButtonLink>
      </div>
      {query.isPending && <SkeletonRows />}
      {query.isError && !query.data && (
        <ProblemState problem={asProblem(query.error)} retry={() => void query.refetch()} />
      )}
      {query.data && (
        <>
          <DataTable
            caption={words.caption}
            columns={columns}
            rows={query.data.plans}
            rowKey={({ id }) => id}
            fileName="planer"
            empty={
              <EmptyState heading={state === any ? words.empty : words.emptyState} icon="people">
                {state === any ? words.emptyAbout : words.emptyStateAbout}
              </EmptyState>
            }
          />
          {query.hasNextPage && (
            <div className={css['more']}>
              <p>{words.shown(query.data.plans.length, query.data.total)}</p>
              <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {words.older}
              </Button>
            </div>
          )}
        </>
      )}
    </Page>
  );
}
