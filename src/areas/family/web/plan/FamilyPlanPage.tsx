import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Page } from '../../../../web/layout/Page.tsx';
import { SkeletonCards } from '../../../../web/ui/states/Skeleton.tsx';
import { Saying } from '../../../plans/web/pieces/Say.tsx';
import { planQuery } from '../api.ts';
import { LoadedForFamily } from '../words/LoadedForFamily.tsx';
import { toHome } from '../words/texts.sv.ts';
import { voiceTo } from '../words/voice.ts';
import { PlanBody } from './PlanBody.tsx';
import { planWords as words } from './texts.sv.ts';

const route = getRouteApi('/familj/planer/$planId');

/** The plan as the child or a guardian reads it: four questions, and before them what is urgent. */
export function FamilyPlanPage() {
  const { planId } = route.useParams();
  const query = useQuery(planQuery(planId));
  const child = query.data?.child;
  const voice = child && voiceTo(child.isMe ? 'child' : 'guardian', child.given);
  return (
    <Page heading={voice ? words.heading(voice) : words.tab} tab={words.tab} back={toHome}>
      <Saying>
        <LoadedForFamily query={query} skeleton={<SkeletonCards />}>
          {(plan) => voice && <PlanBody key={plan.id} plan={plan} voice={voice} />}
        </LoadedForFamily>
      </Saying>
    </Page>
  );
}
