import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Section } from '../../../../web/layout/Section.tsx';
import { dateInWords, dayOf, isDay } from '../../../../web/lib/dates.ts';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import { Deadline } from '../../../../web/ui/Deadline.tsx';
import { Checkbox } from '../../../../web/ui/forms/Checkbox.tsx';
import { DateField } from '../../../../web/ui/forms/DateField.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { Select } from '../../../../web/ui/forms/Select.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import type { LineView } from '../../domain/contract-lines.ts';
import { forumQuery, useForumCommand } from '../api.ts';
import css from '../Forums.module.css';
import { callWords } from '../texts.sv.ts';
import { lineWords as words } from './texts.sv.ts';

type Action = LineView['actions'][number];

/** What was agreed, by whom and until when; the unit that took it on says when it is done. */
export const Actions = ({ line }: { line: LineView }) => (
  <Section heading={words.agreed}>
    {line.actions.length === 0 && <p>{words.nothingAgreed}</p>}
    <ul className={css['list']} aria-label={words.agreed}>
      {line.actions.map((action) => (
        <li key={action.id} className={css['line']}>
          <p className={css['words']}>{action.what}</p>
          <p className={css['small']}>{action.unit}</p>
          {action.doneAt ? (
            <p>
              {words.done(dateInWords(dayOf(action.doneAt)))}
              {action.doneWords && `: ${action.doneWords}`}
            </p>
          ) : (
            <Deadline day={action.untilDay} label={words.until} />
          )}
          {action.doneAt === null && action.unitId === line.ownUnitId && (
            <InPlace label={words.isDone} about={action.what.slice(0, 60)} kind="quiet">
              {(close) => <DoneForm line={line} action={action} close={close} />}
            </InPlace>
          )}
        </li>
      ))}
    </ul>
    {!line.closedAt && <InPlace label={words.agree}>{(close) => <AgreeForm line={line} close={close} />}</InPlace>}
  </Section>
);

interface FormProps {
  readonly line: LineView;
  readonly close: (said?: string) => void;
}

function DoneForm({ line, action, close }: FormProps & { action: Action }) {
  const { values, field } = useFields({ words: '', sure: false });
  const done = useForumCommand<typeof values>(
    (body) => ({ method: 'POST', path: `/api/forum-lines/${line.id}/actions/${action.id}/done`, body }),
    () => close(words.saved2),
  );
  const isWarned = done.error?.errors.some(({ path }) => path === 'sure') ?? false;
  return (
    <Form onSubmit={() => done.mutate(values)} problem={done.error} label={words.isDone}>
      <TextArea {...field('words')} label={words.doneWords} optional max={1000} isShort />
      {(isWarned || values.sure) && <Checkbox {...field('sure')} label={words.sure} />}
      <InPlaceActions label={words.save2} busy={done.isPending} close={close} />
    </Form>
  );
}

function AgreeForm({ line, close }: FormProps) {
  const { data: forum } = useQuery(forumQuery(line.forum.id));
  const { values, field } = useFields({ what: '', unitId: '', untilDay: '', sure: false });
  const [errors, setErrors] = useState<readonly FieldProblem[]>([]);
  const agree = useForumCommand<typeof values>(
    (body) => ({ method: 'POST', path: `/api/forum-lines/${line.id}/actions`, body }),
    () => close(words.saved2),
  );
  const open = new Set(line.room.filter(({ until }) => until !== null).map(({ unitId }) => unitId));
  const units = (forum?.parties ?? []).flatMap(({ unit, endedOn }) => (unit && endedOn === null ? [unit] : []));
  const possible = line.about.mode === 'named' ? units.filter(({ id }) => open.has(id)) : units;
  const isWarned = agree.error?.errors.some(({ path }) => path === 'sure') ?? false;
  const submit = () => {
    const wrong = [
      ...(values.unitId === '' ? [{ path: 'unitId', message: words.unit }] : []),
      ...(isDay(values.untilDay) ? [] : [{ path: 'untilDay', message: callWords.wrong.day }]),
    ];
    setErrors(wrong);
    if (wrong.length === 0) agree.mutate(values);
  };
  return (
    <Form onSubmit={submit} errors={errors} problem={agree.error} label={words.agree}>
      <TextArea {...field('what')} label={words.what} max={1000} isShort />
      <Select
        {...field('unitId')}
        label={words.unit}
        options={possible.map(({ id, name }) => ({ value: id as string, label: name }))}
      />
      <DateField {...field('untilDay')} label={words.until} />
      {(isWarned || values.sure) && <Checkbox {...field('sure')} label={words.sure} />}
      <InPlaceActions label={words.save2} busy={agree.isPending} close={close} />
    </Form>
  );
}
