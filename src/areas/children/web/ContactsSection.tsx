import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Section } from '../../../web/layout/Section.tsx';
import { dateInWords, dayOf } from '../../../web/lib/dates.ts';
import { meQuery } from '../../../web/lib/me.ts';
import { useCommand } from '../../../web/lib/use-command.ts';
import { ConfirmButton } from '../../../web/ui/ConfirmButton.tsx';
import { classes } from '../../../web/ui/classes.ts';
import { Form } from '../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../web/ui/forms/InPlace.tsx';
import { Select } from '../../../web/ui/forms/Select.tsx';
import { TextArea } from '../../../web/ui/forms/TextArea.tsx';
import { useFields } from '../../../web/ui/forms/use-fields.ts';
import { ProblemState } from '../../../web/ui/states/ProblemState.tsx';
import { holdersQuery } from '../../directory/web/api.ts';
import { type ChildView, childrenKey, ofChild } from './api.ts';
import css from './Children.module.css';
import { permits } from './permitted.ts';
import { words } from './texts-family.sv.ts';

const c = classes(css);
const { contacts: texts } = words;

/** Who at the own unit works with the child and why; letting a colleague in, and ending one's own work. */
export function ContactsSection({ child }: { child: ChildView }) {
  const { data: me } = useQuery(meQuery);
  const navigate = useNavigate();
  const end = useCommand({
    run: ofChild(child.id).endOwnContact,
    refresh: [[...childrenKey, 'list']],
    onDone: () => void navigate({ to: '/barn' }),
  });
  const isMine = child.contacts.some(({ employeeId }) => employeeId === me?.id);
  return (
    <Section heading={texts.heading}>
      {child.contacts.length === 0 ? <p>{texts.none}</p> : <Colleagues child={child} />}
      {end.error && <ProblemState problem={end.error} />}
      <div className={c('buttons')}>
        {permits(child, 'child.addColleague') && me?.assignment && (
          <InPlace label={texts.add}>
            {(close) => <ColleagueForm child={child} unitId={me.assignment?.unitId ?? ''} close={close} />}
          </InPlace>
        )}
        {isMine && permits(child, 'child.endOwnContact') && (
          <ConfirmButton
            kind="danger"
            label={texts.end}
            heading={texts.endHeading}
            says={texts.endFact}
            busy={end.isPending}
            onConfirm={() => end.mutate(undefined)}
          />
        )}
      </div>
    </Section>
  );
}

const Colleagues = ({ child }: { child: ChildView }) => (
  <ul className={c('people')}>
    {child.contacts.map(({ employeeId, name, title, reason, since }) => (
      <li key={employeeId}>
        <strong>{name}</strong>, {title.toLocaleLowerCase('sv')}, {texts.since(dateInWords(dayOf(since)))}
        {reason && <p className={c('small')}>{reason}</p>}
      </li>
    ))}
  </ul>
);

function ColleagueForm({ child, unitId, close }: { child: ChildView; unitId: string; close: (said?: string) => void }) {
  const { data: holders = [] } = useQuery(holdersQuery(unitId));
  const { values, field } = useFields({ employeeId: '', reason: '' });
  const [isUnchosen, setUnchosen] = useState(false);
  const add = useCommand({
    run: ofChild(child.id).addColleague,
    refresh: [childrenKey],
    onDone: () => close(texts.addSaid),
  });
  const there = new Set(child.contacts.map(({ employeeId }) => employeeId));
  const others = new Map(
    holders.filter(({ id }) => !there.has(id)).map(({ id, name, title }) => [id, `${name}, ${title}`]),
  );
  const send = () => {
    setUnchosen(values.employeeId === '');
    if (values.employeeId !== '') add.mutate(values);
  };
  return (
    <Form
      onSubmit={send}
      problem={add.error}
      errors={isUnchosen ? [{ path: 'employeeId', message: texts.chooseColleague }] : []}
      label={texts.add}
    >
      <Select
        {...field('employeeId')}
        label={texts.colleague}
        options={[...others].map(([value, label]) => ({ value, label }))}
      />
      <TextArea {...field('reason')} label={texts.reason} description={texts.reasonAbout} optional max={500} isShort />
      <InPlaceActions label={texts.add} busy={add.isPending} close={close} />
    </Form>
  );
}
