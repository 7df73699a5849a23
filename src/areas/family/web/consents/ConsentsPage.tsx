import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Page } from '../../../../web/layout/Page.tsx';
import { SkeletonCards } from '../../../../web/ui/states/Skeleton.tsx';
import { Saying } from '../../../plans/web/pieces/Say.tsx';
import { consentsQuery } from '../api.ts';
import { isNotThere, LoadedForFamily } from '../words/LoadedForFamily.tsx';
import { toHome } from '../words/texts.sv.ts';
import { useVoice } from '../words/use-voice.ts';
import { withAsked } from './asked.ts';
import { ConsentLists } from './ConsentLists.tsx';
import { ForumConsents } from './ForumConsents.tsx';
import { consentWords as words } from './texts.sv.ts';
import { useAskingPlans } from './use-asking-plans.ts';

const route = getRouteApi('/familj/barn/$childId/samtycken');

/** Per unit: whether it may see the plan, until when, and the reader's own yes. */
export function ConsentsPage() {
  const { childId } = route.useParams();
  const voice = useVoice(childId);
  const query = useQuery(consentsQuery(childId));
  const plans = useAskingPlans(childId);
  return (
    <Page
      heading={voice && !isNotThere(query) ? words.heading(voice) : words.tab}
      tab={words.tab}
      lead={voice && !isNotThere(query) && words.lead(voice)}
      back={toHome}
    >
      <Saying>
        <LoadedForFamily query={query} skeleton={<SkeletonCards />}>
          {(page) =>
            plans && voice ? (
              <>
                <ConsentLists childId={childId} page={page} answers={withAsked(page.answers, plans)} voice={voice} />
                <ForumConsents page={page} voice={voice} />
              </>
            ) : (
              <SkeletonCards />
            )
          }
        </LoadedForFamily>
      </Saying>
    </Page>
  );
}
