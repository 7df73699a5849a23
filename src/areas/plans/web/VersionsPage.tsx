import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Page } from '../../../web/layout/Page.tsx';
import { Section } from '../../../web/layout/Section.tsx';
import { dateInWords, dayOf } from '../../../web/lib/dates.ts';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonCards, SkeletonLines } from '../../../web/ui/states/Skeleton.tsx';
import type { PlanView } from '../domain/contract.ts';
import { planQuery } from './api.ts';
import { Opener } from './pieces/Opener.tsx';
import { differencesQuery, editionQuery } from './versions/api.ts';
import { DifferencesView } from './versions/DifferencesView.tsx';
import { EditionView } from './versions/EditionView.tsx';
import { words } from './versions/texts.sv.ts';

/** The plan's published versions, newest first, each with what has changed since the one before. */
export function VersionsPage() {
  const { planId } = useParams({ from: '/staff/planer/$planId/versioner' });
  const query = useQuery(planQuery(planId));
  return (
    <Page
      heading={words.heading}
      tab={words.tab}
      lead={words.lead}
      back={{ link: { to: '/planer/$planId', params: { planId } }, word: words.back }}
      protection={query.data?.child?.protection}
    >
      <Loaded query={query} skeleton={<SkeletonCards />}>
        {({ editions }) =>
          editions.length === 0 ? (
            <EmptyState heading={words.none} icon="document">
              {words.noneAbout}
            </EmptyState>
          ) : (
            [...editions].reverse().map((edition) => <Version key={edition.number} planId={planId} edition={edition} />)
          )
        }
      </Loaded>
    </Page>
  );
}

function Version({ planId, edition }: { planId: string; edition: PlanView['editions'][number] }) {
  const { number, publishedAt } = edition;
  return (
    <Section
      heading={words.version(number)}
      note={<time dateTime={publishedAt}>{words.published(dateInWords(dayOf(publishedAt)))}</time>}
    >
      {number === 1 ? <p>{words.first}</p> : <Changes planId={planId} number={number} />}
      <Opener label={words.read} about={words.version(number)} kind="quiet">
        {() => <Whole planId={planId} number={number} />}
      </Opener>
    </Section>
  );
}

const Changes = ({ planId, number }: { planId: string; number: number }) => (
  <>
    <h3>{words.comparedTo(number - 1)}</h3>
    <Loaded query={useQuery(differencesQuery(planId, number - 1, number))} skeleton={<SkeletonLines />}>
      {(differences) => <DifferencesView differences={differences} />}
    </Loaded>
  </>
);

const Whole = ({ planId, number }: { planId: string; number: number }) => (
  <Loaded query={useQuery(editionQuery(planId, number))} skeleton={<SkeletonLines lines={8} />}>
    {(edition) => <EditionView edition={edition} />}
  </Loaded>
);
