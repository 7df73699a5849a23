import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Section } from '../../../../web/layout/Section.tsx';
import { dateInWords, dayOf } from '../../../../web/lib/dates.ts';
import { get } from '../../../../web/lib/http.ts';
import { classes } from '../../../../web/ui/classes.ts';
import { Deadline } from '../../../../web/ui/Deadline.tsx';
import { Loaded } from '../../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../../web/ui/states/Skeleton.tsx';
import type { PlanLine, PlanList } from '../../domain/contract-list.ts';
import { deadlineWords } from '../page/texts.sv.ts';
import { whereInWords } from './columns.tsx';
import css from './PlansOfChild.module.css';
import { words } from './texts.sv.ts';

const c = classes(css);

const plansOfChildQuery = (childId: string) =>
  queryOptions({
    queryKey: ['plans', 'of-child', childId],
    queryFn: ({ signal }) =>
      get<PlanList>(`/api/plans?${new URLSearchParams({ child: childId, limit: '100' })}`, signal),
  });

/** The plans of a child that one may see, on the child's page. */
export const PlansOfChild = ({ childId }: { childId: string }) => (
  <Section heading={words.ofChild}>
    <Loaded query={useQuery(plansOfChildQuery(childId))} skeleton={<SkeletonRows rows={1} />}>
      {({ plans }) =>
        plans.length === 0 ? (
          <p>{words.noneOfChild}</p>
        ) : (
          <ul className={c('plans')}>
            {plans.map((plan) => (
              <li key={plan.id}>
                <Plan plan={plan} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  </Section>
);

/** The child need not be said here: a plan is known by where it stands and when it was begun. */
const Plan = ({ plan }: { plan: PlanLine }) => (
  <>
    <Link to="/planer/$planId" params={{ planId: plan.id }} className={c('where')}>
      {whereInWords(plan)}
    </Link>
    <p className={c('about')}>
      {words.begunOn(dateInWords(dayOf(plan.createdAt)))} · {words.coordinator}: {plan.coordinator ?? words.nobody}
    </p>
    {plan.due && <Deadline day={plan.due.day} label={deadlineWords[plan.due.what] ?? plan.due.what} rule={plan.due} />}
  </>
);
