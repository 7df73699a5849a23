import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Page } from '../../../web/layout/Page.tsx';
import { Section } from '../../../web/layout/Section.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import type { AgreementView } from '../domain/contract-whole.ts';
import { agreementQuery } from './api.ts';
import { StatusMark } from './StatusMark.tsx';
import { words } from './texts.sv.ts';
import { AboutAgreement, Belonging } from './whole/AboutAgreement.tsx';
import { Claims } from './whole/Claims.tsx';
import { Content } from './whole/Content.tsx';
import { Parties } from './whole/Parties.tsx';
import { VersionFacts } from './whole/Versions.tsx';

const { agreement: texts } = words;

/** One agreement: how it stands, what it says, who has agreed, what each place says of its days. */
export function AgreementPage() {
  const { agreementId } = useParams({ from: '/staff/overenskommelser/$agreementId' });
  const query = useQuery(agreementQuery(agreementId));
  return (
    <Loaded query={query} skeleton={<SkeletonRows rows={10} />}>
      {(agreement) => <Shown agreement={agreement} />}
    </Loaded>
  );
}

function Shown({ agreement }: { agreement: AgreementView }) {
  const shown = agreement.versions.find(({ id }) => id === agreement.currentVersionId) ?? agreement.versions[0];
  return (
    <Page
      heading={agreement.title}
      tab={texts.tab}
      lead={<StatusMark status={agreement.status} />}
      back={{ link: { to: '/overenskommelser' }, word: words.back }}
      side={agreement.children.length > 0 && <Belonging agreements={agreement.children} />}
    >
      <AboutAgreement agreement={agreement} version={shown} />
      <Section heading={texts.summary}>
        <p>{shown?.summary || texts.noSummary}</p>
      </Section>
      <Section heading={texts.versions}>
        {agreement.versions.map((version) => (
          <section key={version.id} aria-label={texts.versionNumber(version.number)}>
            <h3>{texts.versionNumber(version.number)}</h3>
            <VersionFacts version={version} />
          </section>
        ))}
      </Section>
      {shown && (
        <>
          <Section heading={texts.claims}>
            {agreement.disputed && <p>{texts.disputed}</p>}
            <Claims version={shown} />
          </Section>
          <Section heading={texts.parties}>
            <Parties parties={shown.parties} />
          </Section>
          <Section heading={texts.content}>
            <Content version={shown} />
          </Section>
        </>
      )}
    </Page>
  );
}
