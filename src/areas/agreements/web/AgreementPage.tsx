import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../../../web/layout/Page.tsx';
import { Section } from '../../../web/layout/Section.tsx';
import { dayOf } from '../../../web/lib/dates.ts';
import { InPlace } from '../../../web/ui/forms/InPlace.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import type { FollowUp } from '../domain/contract-follow.ts';
import type { AgreementView, WholeVersion } from '../domain/contract-whole.ts';
import { agreementQuery } from './api.ts';
import { Years } from './county/Years.tsx';
import { Confirm } from './follow/Confirm.tsx';
import { FollowUpSection } from './follow/FollowUpSection.tsx';
import { KnownSection } from './follow/KnownSection.tsx';
import { StatusMark } from './StatusMark.tsx';
import { words } from './texts.sv.ts';
import { AboutAgreement, Belonging } from './whole/AboutAgreement.tsx';
import { Claims } from './whole/Claims.tsx';
import { Content } from './whole/Content.tsx';
import { JudgeContent } from './whole/JudgeContent.tsx';
import { Parties } from './whole/Parties.tsx';
import { NewVersion, VersionSection } from './whole/VersionSection.tsx';
import { AddClaimForm, ChooseClaimForm } from './write/ClaimForms.tsx';
import { DescribeForm } from './write/DescribeForm.tsx';
import { words as writing } from './write/texts.sv.ts';
import { VersionForm } from './write/VersionForm.tsx';

const { agreement: texts } = words;

/** What comes from those who know how the agreement's promises are kept. */
interface PromisesShown {
  readonly promises?: ReactNode;
  /** How they stand, or stood, in a follow-up. */
  readonly inRound?: (round: FollowUp['rounds'][number]) => ReactNode;
}

/** One agreement: how it stands, what it says, who has agreed, its promises, how it is followed up and who knows it. */
export function AgreementPage(shown: PromisesShown) {
  const { agreementId } = useParams({ from: '/staff/overenskommelser/$agreementId' });
  const query = useQuery(agreementQuery(agreementId));
  return (
    <Loaded query={query} skeleton={<SkeletonRows rows={10} />}>
      {(agreement) => <Shown agreement={agreement} {...shown} />}
    </Loaded>
  );
}

function Shown({ agreement, promises, inRound }: { agreement: AgreementView } & PromisesShown) {
  const mayWrite = agreement.permittedActions.includes('agreement.write');
  const shown = agreement.versions.find(({ id }) => id === agreement.currentVersionId) ?? agreement.versions[0];
  return (
    <Page
      heading={agreement.title}
      tab={texts.tab}
      lead={<StatusMark status={agreement.status} />}
      back={{ link: { to: '/overenskommelser' }, word: words.back }}
      side={agreement.children.length > 0 && <Belonging agreements={agreement.children} />}
    >
      <Confirm agreementId={agreement.id} />
      <div>
        <AboutAgreement agreement={agreement} version={shown} />
        {mayWrite && (
          <InPlace label={writing.describe.label} about={writing.describe.about} kind="quiet">
            {(close) => <DescribeForm agreement={agreement} close={close} />}
          </InPlace>
        )}
      </div>
      <Section heading={texts.versions}>
        <Years rows={agreement.versions.map(rowOf).reverse()} on={dayOf()} />
        {agreement.versions.map((version) => (
          <VersionSection key={version.id} agreement={agreement} version={version} mayWrite={mayWrite} />
        ))}
        {mayWrite && <NewVersion agreement={agreement} />}
      </Section>
      {agreement.versions
        .filter((version) => version.id === shown?.id || (mayWrite && version.state === 'draft'))
        .map((version) => (
          <AboutVersion
            key={version.id}
            agreement={agreement}
            version={version}
            mayWrite={mayWrite}
            isShown={version.id === shown?.id}
          />
        ))}
      {promises}
      <FollowUpSection agreement={agreement} mayWrite={mayWrite} {...(inRound && { inRound })} />
      <KnownSection agreementId={agreement.id} />
    </Page>
  );
}

/** A version as a line of its own in the picture of the years. */
const rowOf = ({ id, number, state, from, to, lastDay, openEnded }: WholeVersion) => ({
  key: id,
  name: texts.versionNumber(number),
  versions: [
    {
      id,
      number,
      state,
      from,
      to: lastDay,
      openEnded: openEnded && lastDay === null,
      firstTo: lastDay === to ? null : to,
    },
  ],
});

interface AboutVersionProps {
  readonly agreement: AgreementView;
  readonly version: WholeVersion;
  readonly mayWrite: boolean;
  /** The version that the page is about; a draft beside it is told apart in the headings. */
  readonly isShown: boolean;
}

function AboutVersion({ agreement, version, mayWrite, isShown }: AboutVersionProps) {
  const heading = (text: string) => (isShown ? text : texts.inDraft(text, version.number));
  const props = { agreement, version };
  return (
    <>
      <Section heading={heading(texts.summary)}>
        <p>{version.summary || texts.noSummary}</p>
        {mayWrite && (
          <InPlace label={writing.version.label} about={heading(writing.version.about)} kind="quiet">
            {(close) => <VersionForm {...props} close={close} />}
          </InPlace>
        )}
      </Section>
      <Section heading={heading(texts.parties)}>
        <Parties {...props} mayWrite={mayWrite} />
      </Section>
      <Section heading={heading(texts.claims)}>
        {agreement.disputed && isShown && <p>{texts.disputed}</p>}
        <Claims version={version} />
        {mayWrite && (
          <>
            <InPlace label={writing.claim.add} about={heading(writing.claim.addAbout)} kind="quiet">
              {(close) => <AddClaimForm {...props} close={close} />}
            </InPlace>
            {version.claims.length > 0 && (
              <InPlace label={writing.claim.choose} about={heading(writing.claim.chooseAbout)} kind="quiet">
                {(close) => <ChooseClaimForm {...props} close={close} />}
              </InPlace>
            )}
          </>
        )}
      </Section>
      <Section heading={heading(texts.content)}>
        <Content version={version} />
        {mayWrite && <JudgeContent {...props} />}
      </Section>
    </>
  );
}
