import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isDay } from '../../../../web/lib/dates.ts';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import { Button } from '../../../../web/ui/Button.tsx';
import { DateField } from '../../../../web/ui/forms/DateField.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import { Hidden } from '../../../../web/ui/Hidden.tsx';
import { unitsQuery } from '../../../directory/web/api.ts';
import type { Decide } from '../../domain/contract-cascade.ts';
import type { ForumMeetingView } from '../../domain/contract-meeting.ts';
import { useForumCommand } from '../api.ts';
import css from '../Forums.module.css';
import { UnitChoice } from '../pieces/UnitChoice.tsx';
import { meetingWords as words } from './texts.sv.ts';

interface DecideFormProps {
  readonly meeting: ForumMeetingView;
  readonly close: (said?: string) => void;
}

/** What was decided, by when, and which units it concerns: those of the parties, or any other. */
export function DecideForm({ meeting, close }: DecideFormProps) {
  const { values, setValues, field } = useFields({ text: '', dueOn: '', unitIds: [] as string[] });
  const [errors, setErrors] = useState<readonly FieldProblem[]>([]);
  const { data: units = [] } = useQuery(unitsQuery);
  const nameOf = new Map(units.map(({ id, name }) => [id as string, name]));
  const decide = useForumCommand<Decide>(
    (body) => ({ method: 'POST', path: `/api/forums/${meeting.forum.id}/meetings/${meeting.id}/decisions`, body }),
    () => close(words.decisionSaved),
  );
  const put = (unitIds: readonly string[]) => setValues({ ...values, unitIds: [...new Set(unitIds)] });
  const submit = () => {
    const wrong = [
      ...(isDay(values.dueOn) ? [] : [{ path: 'dueOn', message: words.noDay }]),
      ...(values.unitIds.length > 0 ? [] : [{ path: 'unitIds', message: words.noUnits }]),
    ];
    setErrors(wrong);
    if (wrong.length === 0) decide.mutate({ ...values, unitIds: values.unitIds as Decide['unitIds'] });
  };
  return (
    <Form onSubmit={submit} errors={errors} problem={decide.error} label={words.decide}>
      <TextArea {...field('text')} label={words.decision} max={2000} isShort />
      <DateField {...field('dueOn')} label={words.due} />
      <UnitChoice
        key={values.unitIds.join()}
        name="unitIds"
        label={words.addUnit}
        description={words.unitsAbout}
        value=""
        onChange={(unitId) => unitId && put([...values.unitIds, unitId])}
      />
      <div>
        <Button
          kind="quiet"
          onClick={() => put([...values.unitIds, ...meeting.attendance.flatMap(({ unitId }) => unitId ?? [])])}
        >
          {words.allParties}
        </Button>
      </div>
      <ul className={css['list']} aria-label={words.units}>
        {values.unitIds.map((unitId) => (
          <li key={unitId} className={css['row']}>
            {nameOf.get(unitId)}
            <Button kind="quiet" onClick={() => put(values.unitIds.filter((other) => other !== unitId))}>
              {words.removeUnit}
              <Hidden> {nameOf.get(unitId)}</Hidden>
            </Button>
          </li>
        ))}
      </ul>
      <InPlaceActions label={words.saveDecision} busy={decide.isPending} close={close} />
    </Form>
  );
}
