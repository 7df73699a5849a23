import { Page } from '../layout/Page.tsx';
import { Section } from '../layout/Section.tsx';
import { Facts } from '../ui/Facts.tsx';
import { how, more, steps, terms, words } from './help.sv.ts';

/** How Samsyn works, on one page, and what its words mean. */
export const HelpPage = () => (
  <Page heading={words.heading} tab={words.tab} lead={words.lead} side={<p>{words.acute}</p>}>
    <Section heading={words.how}>
      <Facts facts={how} />
    </Section>
    <Section heading={words.steps}>
      <Facts facts={steps.map(({ label, value }, index) => ({ label: `${index + 1}. ${label}`, value }))} />
    </Section>
    <Section heading={words.more}>
      <ul>
        {more.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </Section>
    <Section heading={words.terms}>
      <Facts facts={terms} />
    </Section>
  </Page>
);
