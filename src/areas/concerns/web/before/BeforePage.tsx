import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Page } from '../../../../web/layout/Page.tsx';
import { Section } from '../../../../web/layout/Section.tsx';
import { dayOf } from '../../../../web/lib/dates.ts';
import { meQuery } from '../../../../web/lib/me.ts';
import { ButtonLink } from '../../../../web/ui/ButtonLink.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { Law } from '../../../../web/ui/Law.tsx';
import { pointsOf } from '../../../catalogue/domain/duty.ts';
import { roleAt } from '../../../catalogue/web/asked.ts';
import { reporters, reportersFrom } from '../../../law/domain/concern-reporters.ts';
import { type RuleId, rules } from '../../../law/domain/registry.ts';
import { ruleToday } from '../../../law/web/rule-today.ts';
import { WriteButton } from '../WriteButton.tsx';
import { AskForm } from './AskForm.tsx';
import { type What, words } from './texts.sv.ts';

const whats = Object.keys(words.whats) as What[];

/** One question that ends in the duty to report, a question without a name, or another way in. */
export function BeforePage() {
  const [what, setWhat] = useState<What | ''>('');
  return (
    <Page
      heading={words.heading}
      tab={words.tab}
      lead={words.lead}
      back={{ link: { to: '/orosanmalningar' }, word: words.back }}
    >
      <RadioGroup
        label={words.what}
        options={whats.map((value) => ({ value, label: words.whats[value] }))}
        value={what}
        onChange={setWhat}
      />
      <div role="status">
        {what === 'fares_ill' && <Must />}
        {what === 'unborn' && (
          <Section heading={words.mustNot}>
            <Rules ids={['report_unborn_outside_duty', 'unborn_from_health_care']} />
            <p>{words.unbornWrite}</p>
            <WriteButton />
          </Section>
        )}
        {what === 'unsure' && (
          <Section heading={words.askFirst}>
            <Rules ids={['report_duty', 'report_ask_without_name']} />
          </Section>
        )}
        {what === 'support' && (
          <Section heading={words.other}>
            <p>{words.otherAbout}</p>
            <ButtonLink to="/vart">{words.whereTo}</ButtonLink>
          </Section>
        )}
      </div>
      {what === 'unsure' && <AskForm />}
    </Page>
  );
}

const Rules = ({ ids }: { ids: readonly RuleId[] }) => (
  <>
    {ids.map((id) => (
      <p key={id}>
        <Law {...ruleToday(rules[id])} />
      </p>
    ))}
  </>
);

function Must() {
  const { data: me } = useQuery(meQuery);
  const [point] = me?.assignment ? pointsOf[roleAt(me.assignment.unitKind, false)] : [];
  const own = dayOf() >= reportersFrom ? reporters.find((one) => one.point === point) : undefined;
  return (
    <Section heading={words.must}>
      {own && <p>{words.point(own.point, own.who)}</p>}
      <Rules ids={['report_duty', 'report_needs_no_consent', 'report_guardians_not_told_first', 'report_feedback']} />
      <p>
        <strong>{words.danger}</strong>
      </p>
      <WriteButton />
    </Section>
  );
}
