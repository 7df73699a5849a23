import { Link } from '@tanstack/react-router';
import { Facts } from '../../../../web/ui/Facts.tsx';
import type { AgreementView, WholeVersion } from '../../domain/contract-whole.ts';
import { kindWords } from '../../domain/texts.sv.ts';
import { words } from '../texts.sv.ts';

const { agreement: texts } = words;

/** Whom a version is for, in words. */
function targetInWords({ ages, unborn, targetNote }: WholeVersion): string {
  const who = [...(ages ? [texts.ages(ages.from, ages.to)] : []), ...(unborn ? [texts.unborn] : [])].join(' och ');
  return [who, targetNote].filter(Boolean).join('. ');
}

const toAgreement = ({ id, title }: { id: string; title: string }) => (
  <Link key={id} to="/overenskommelser/$agreementId" params={{ agreementId: id }}>
    {title}
  </Link>
);

/** What kind it is, where and for whom it holds, who leads and owns it. */
export const AboutAgreement = ({
  agreement,
  version,
}: {
  agreement: AgreementView;
  version: WholeVersion | undefined;
}) => (
  <Facts
    facts={[
      { label: words.kindOf, value: kindWords[agreement.kind] },
      { label: texts.municipality, value: agreement.municipalityName ?? words.table.wholeCounty },
      { label: texts.target, value: version && targetInWords(version) },
      { label: texts.ledBy, value: agreement.ledBy },
      {
        label: texts.owner,
        value: agreement.owner
          ? `${agreement.owner.name}, ${agreement.owner.title}, ${agreement.owner.unit}`
          : texts.noOwner,
      },
      { label: texts.steering, value: agreement.steering.map(({ name, title }) => `${name}, ${title}`).join(' · ') },
      { label: texts.parent, value: agreement.parent && toAgreement(agreement.parent) },
      { label: texts.note, value: agreement.note },
    ]}
  />
);

/** The agreements that belong to this one. */
export const Belonging = ({ agreements }: { agreements: AgreementView['children'] }) => (
  <section>
    <h2>{texts.children}</h2>
    <ul>
      {agreements.map((child) => (
        <li key={child.id}>{toAgreement(child)}</li>
      ))}
    </ul>
  </section>
);
