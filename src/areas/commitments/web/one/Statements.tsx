import { useState } from 'react';
import { Section } from '../../../../web/layout/Section.tsx';
import { dayOf } from '../../../../web/lib/dates.ts';
import { useCommand } from '../../../../web/lib/use-command.ts';
import { classes } from '../../../../web/ui/classes.ts';
import { DateField } from '../../../../web/ui/forms/DateField.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import { KeptMark } from '../../../../web/ui/KeptMark.tsx';
import { fullDate } from '../../../agreements/web/full-date.ts';
import type { Statement, WholeCommitment } from '../../domain/contract.ts';
import { afterWriting, stateByHand } from '../api.ts';
import css from '../Commitments.module.css';
import { numberIn } from '../form/numbers.ts';
import { periodName } from '../period-words.ts';
import { stateWords, words } from '../texts.sv.ts';

const c = classes(css);
const { one: texts, state: asks } = words;

/** What has been stated by hand, with what it builds on, and the form to state a period. */
export function Statements({ commitment }: { commitment: WholeCommitment }) {
  const { statements, terms, permittedActions } = commitment;
  return (
    <Section heading={texts.statements}>
      {statements.length === 0 && <p>{texts.noStatements}</p>}
      <ul className={c('statements')}>
        {statements.map((statement, n) => (
          <li key={`${statement.start} ${statement.number}`} className={c('statement')}>
            <strong>{periodName(terms.period, statement.start)}</strong>
            {statements[n - 1]?.start === statement.start && <p className={c('small')}>{texts.earlier}</p>}
            <p>
              <StatedMark statement={statement} />
            </p>
            <p>
              {texts.evidence}: {statement.evidence}
            </p>
            <p className={c('small')}>{texts.statedBy(statement.by, statement.unit, fullDate(dayOf(statement.at)))}</p>
          </li>
        ))}
      </ul>
      {permittedActions.includes('commitment.state') && (
        <InPlace label={texts.state_}>{(close) => <StateForm commitmentId={commitment.id} close={close} />}</InPlace>
      )}
    </Section>
  );
}

const StatedMark = ({ statement: { state, kept, of } }: { statement: Statement }) => (
  <KeptMark state={state} kept={kept ?? 0} of={of ?? 0} {...(of === null && { instead: words.withoutNumbers })} />
);

const answers = (['kept', 'atRisk', 'broken'] as const).map((value) => ({ value, label: stateWords[value] }));

function StateForm({ commitmentId, close }: { commitmentId: string; close: () => void }) {
  const { values, field } = useFields({ on: dayOf(), kept: '', of: '', evidence: '' });
  const [state, setState] = useState<'kept' | 'atRisk' | 'broken' | ''>('');
  const send = useCommand({ run: stateByHand(commitmentId), refresh: afterWriting, onDone: () => close() });
  return (
    <Form
      label={texts.state_}
      problem={send.error}
      onSubmit={() =>
        send.mutate({
          on: values.on,
          // The server says that something has to be chosen.
          state: state as 'kept',
          kept: numberIn(values.kept),
          of: numberIn(values.of),
          evidence: values.evidence,
        })
      }
    >
      <DateField {...field('on')} label={asks.on} description={asks.onAbout} max={dayOf()} />
      <RadioGroup name="state" label={asks.how} options={answers} value={state} onChange={setState} />
      <div className={c('pair')}>
        <TextField {...field('kept')} label={asks.kept} description={asks.numbersAbout} inputMode="numeric" optional />
        <TextField {...field('of')} label={asks.of} inputMode="numeric" optional />
      </div>
      <TextArea {...field('evidence')} label={asks.evidence} description={asks.evidenceAbout} max={1000} />
      <InPlaceActions label={asks.save} busy={send.isPending} close={close} />
    </Form>
  );
}
