import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Page } from '../../../web/layout/Page.tsx';
import { Problem } from '../../../web/lib/problem.ts';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonCards } from '../../../web/ui/states/Skeleton.tsx';
import { planQuery } from './api.ts';
import { Farewell } from './kept/farewell.ts';
import { KeptPlan } from './kept/KeptPlan.tsx';
import { PlanSheet } from './page/PlanSheet.tsx';
import { words } from './texts.sv.ts';

/** A plan: where it stands, what is missing, who is on it, and its seven steps. */
export function PlanPage() {
  const { planId } = useParams({ from: '/staff/planer/$planId' });
  const query = useQuery(planQuery(planId));
  const [farewell, setFarewell] = useState({ of: '', says: '' });
  const status = query.error instanceof Problem ? query.error.status : undefined;
  // A plan that one no longer may read is gone at once, whatever was read before; what the unit keeps is still there.
  if (status === 404 || status === 403)
    return <KeptPlan planId={planId} problem={query.error} farewell={farewell.of === planId ? farewell.says : ''} />;
  if (query.data)
    return (
      <Farewell value={(says) => setFarewell({ of: planId, says })}>
        <PlanSheet key={planId} plan={query.data} />
      </Farewell>
    );
  return (
    <Page heading={words.heading} tab={words.tab} back={{ link: { to: '/planer' }, word: words.back }}>
      <Loaded query={query} skeleton={<SkeletonCards />}>
        {() => null}
      </Loaded>
    </Page>
  );
}
