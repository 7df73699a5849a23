import { Page } from '../../../../web/layout/Page.tsx';
import { Section } from '../../../../web/layout/Section.tsx';
import { Law } from '../../../../web/ui/Law.tsx';
import { toHome } from '../words/texts.sv.ts';
import { WithPhones } from '../words/WithPhones.tsx';
import { questions, helpWords as words } from './texts.sv.ts';

/** What a child or guardian wonders about, with whom to call first. */
export const FamilyHelpPage = () => (
  <Page heading={words.tab} tab={words.tab} lead={words.lead} back={toHome}>
    <Section heading={words.urgent}>
      {words.urgentSays.map((says) => (
        <p key={says}>
          <WithPhones text={says} />
        </p>
      ))}
    </Section>
    {questions.map(({ ask, says, laws = [] }) => (
      <Section key={ask} heading={ask}>
        {says.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {laws.map((law) => (
          <p key={law.source}>
            <Law {...law} />
          </p>
        ))}
      </Section>
    ))}
  </Page>
);
