import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Page } from '../../../../web/layout/Page.tsx';
import { SkeletonCards } from '../../../../web/ui/states/Skeleton.tsx';
import { Saying } from '../../../plans/web/pieces/Say.tsx';
import { consentsQuery, homeQuery } from '../api.ts';
import { ProtectedNoteFor } from '../plan/ProtectedNoteFor.tsx';
import { isNotThere, LoadedForFamily } from '../words/LoadedForFamily.tsx';
import { toHome } from '../words/texts.sv.ts';
import { useVoice } from '../words/use-voice.ts';
import { askingOf, withAsked } from './asked.ts';
import { ConsentLists } from './ConsentLists.tsx';
import { ForumConsents } from './ForumConsents.tsx';
import { ThroughCoordinator } from './ThroughCoordinator.tsx';
import { consentWords as words } from './texts.sv.ts';
import { useAskingPlans } from './use-asking-plans.ts';

const route = getRouteApi('/familj/barn/$childId/samtycken');

/** Per unit: whether it may see the plan, until when, and the reader's own yes. */
export function ConsentsPage() {
  const { childId } = route.useParams();
  const voice = useVoice(childId);
  const home = useQuery(homeQuery);
  // One who does not see the child any more is not in the list, and still takes the own yes back here.
  const decides = home.data?.children.find(({ id }) => id === childId)?.decides ?? true;
  const query = useQuery(consentsQuery(childId));
  const plans = useAskingPlans(childId);
  return (
    <Page
      heading={voice && !isNotThere(query) ? words.heading(voice) : words.tab}
      tab={words.tab}
      lead={voice && !isNotThere(query) && (decides ? words.lead(voice) : words.notDeciding)}
      back={toHome}
    >
      <ProtectedNoteFor childId={childId} />
      <Saying>
        <LoadedForFamily query={query} skeleton={<SkeletonCards />}>
          {(page) =>
            plans && voice ? (
              <>
                <ThroughCoordinator plans={plans} />
                <ConsentLists
                  {...{ childId, page, voice, decides }}
                  asking={askingOf(plans)}
                  answers={withAsked(page.answers, plans)}
                  answersElsewhere={plans.some(({ child, awaitsYes }) => child.hidden && awaitsYes)}
                />
                <ForumConsents {...{ childId, page, voice }} />
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
