import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Page } from '../../../web/layout/Page.tsx';
import { Section } from '../../../web/layout/Section.tsx';
import { InPlace } from '../../../web/ui/forms/InPlace.tsx';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonCards } from '../../../web/ui/states/Skeleton.tsx';
import { childQuery } from '../../children/web/api.ts';
import { nameOf } from '../../children/web/who-words.ts';
import { AskUnit } from './AskUnit.tsx';
import { type ConsentPage, consentsQuery } from './api.ts';
import css from './Consents.module.css';
import { RecordConsentForm } from './RecordConsentForm.tsx';
import { opensWords, words } from './texts.sv.ts';
import { UnitConsent } from './UnitConsent.tsx';

const route = getRouteApi('/staff/barn/$childId/samtycken');

/** May this unit be let in? Per unit yes or no, until when, what is missing; recording and withdrawing. */
export function ConsentsPage() {
  const { childId } = route.useParams();
  const { data: child } = useQuery(childQuery(childId));
  const { avser } = route.useSearch();
  const purpose = avser ?? 'sip';
  const consents = useQuery(consentsQuery(childId, undefined, purpose));
  return (
    <Page
      heading={opensWords[purpose].heading}
      tab={words.tab}
      lead={child && nameOf(child)}
      back={{ link: { to: '/barn/$childId', params: { childId } }, word: words.back }}
      protection={child?.protection}
    >
      <p>
        <Link to="/barn/$childId/samtycken" params={{ childId }} search={purpose === 'sip' ? { avser: 'forum' } : {}}>
          {opensWords[purpose].other}
        </Link>
      </p>
      <Loaded query={consents} skeleton={<SkeletonCards />}>
        {(page) => <Consents childId={childId} page={page} />}
      </Loaded>
    </Page>
  );
}

const Consents = ({ childId, page }: { childId: string; page: ConsentPage }) => (
  <>
    <Section heading={words.answers}>
      {page.permittedActions.includes('consent.record') && (
        <InPlace label={words.record} kind="main">
          {(close) => <RecordConsentForm childId={childId} page={page} unitIds={[]} close={close} />}
        </InPlace>
      )}
      {page.answers.length === 0 ? (
        <EmptyState icon="lock" heading={words.empty}>
          {words.emptyNext}
        </EmptyState>
      ) : (
        <ul className={css['cards']}>
          {page.answers.map((answer) => (
            <li key={answer.unit.id}>
              <UnitConsent childId={childId} page={page} answer={answer} />
            </li>
          ))}
        </ul>
      )}
    </Section>
    <AskUnit childId={childId} purpose={page.purpose} />
  </>
);
