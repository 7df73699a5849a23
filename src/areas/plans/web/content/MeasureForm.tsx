import { useState } from 'react';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import type { Sending } from '../../../../web/lib/use-sending.ts';
import { DateField } from '../../../../web/ui/forms/DateField.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { Select } from '../../../../web/ui/forms/Select.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import type { PlanView } from '../../domain/contract.ts';
import { usePlanCommand } from '../api.ts';
import { useScopedFields } from '../pieces/use-scoped-fields.ts';
import { type MeasureValues, measureOf, newMeasure, noGoal, valuesOf } from './measure-values.ts';
import { words as planWords, measureWords as words } from './texts.sv.ts';
import { WhichUnit } from './WhichUnit.tsx';

interface FormProps {
  readonly plan: PlanView;
  readonly close: (said?: string) => void;
}

export const AddMeasure = ({ goalId, ...form }: FormProps & { goalId: string | null }) => (
  <MeasureForm
    {...form}
    scope={`measure-for-${goalId ?? noGoal}`}
    initial={newMeasure(goalId)}
    done={words.added}
    send={(body) => ({ method: 'POST', path: '/measures', body })}
  />
);

export const ChangeMeasure = ({ measure, ...form }: FormProps & { measure: PlanView['measures'][number] }) => (
  <MeasureForm
    {...form}
    scope={`measure-${measure.id}`}
    initial={valuesOf(measure)}
    done={words.saved}
    send={(body) => ({ method: 'PUT', path: `/measures/${measure.id}`, body: { ...body, version: measure.version } })}
  />
);

interface MeasureFormProps extends FormProps {
  readonly scope: string;
  readonly initial: MeasureValues;
  readonly done: string;
  readonly send: (body: object) => Sending;
}

/** What is to be done, by whom, for which goal, and from when to when. */
function MeasureForm({ plan, scope, initial, done, send, close }: MeasureFormProps) {
  const { values, field, errors } = useScopedFields(scope, initial);
  const [found, setFound] = useState<readonly FieldProblem[]>([]);
  const save = usePlanCommand<object>(plan.id, send, () => close(done));
  const submit = () => {
    const { body, wrong } = measureOf(values);
    setFound(wrong);
    if (body) save.mutate(body);
  };
  const goals = plan.goals.map(({ id, text }, index) => ({
    value: id,
    label: `${planWords.goal(index + 1)}: ${text}`,
  }));
  return (
    <Form onSubmit={submit} errors={errors(save.error, found)} problem={save.error} label={words.add}>
      <TextArea {...field('what')} label={words.what} max={4000} isShort />
      {goals.length > 0 && (
        <Select {...field('goalId')} label={words.goal} options={[...goals, { value: noGoal, label: words.noGoal }]} />
      )}
      <RadioGroup
        {...field('byKind')}
        label={words.byKind}
        options={[
          { value: 'unit', label: words.unit },
          { value: 'other', label: words.other, description: words.otherAbout },
        ]}
      />
      {values.byKind === 'unit' && (
        <WhichUnit plan={plan} unitId={values.unitId} unit={field('unitId')} person={field('personId')} />
      )}
      {values.byKind === 'other' && <TextField {...field('other')} label={words.who} />}
      <DateField {...field('startsOn')} label={words.starts} />
      <DateField {...field('endsOn')} label={words.ends} />
      <InPlaceActions label={words.save} busy={save.isPending} close={close} />
    </Form>
  );
}
