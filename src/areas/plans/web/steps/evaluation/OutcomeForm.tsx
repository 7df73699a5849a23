import { useState } from 'react';
import type { FieldProblem } from '../../../../../web/lib/problem.ts';
import { Form } from '../../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../../web/ui/forms/InPlace.tsx';
import { RadioGroup } from '../../../../../web/ui/forms/RadioGroup.tsx';
import { TextArea } from '../../../../../web/ui/forms/TextArea.tsx';
import { type GoalOutcome, goalOutcomes } from '../../../domain/codes.ts';
import type { PlanView } from '../../../domain/contract.ts';
import { usePlanCommand } from '../../api.ts';
import { useScopedFields } from '../../pieces/use-scoped-fields.ts';
import { words } from './texts.sv.ts';

interface OutcomeFormProps {
  readonly plan: PlanView;
  readonly goal: PlanView['goals'][number];
  readonly close: (said?: string) => void;
}

/** How it went with one goal, and why. */
export function OutcomeForm({ plan, goal, close }: OutcomeFormProps) {
  const { values, field, errors } = useScopedFields<{ outcome: GoalOutcome | ''; word: string }>(`outcome-${goal.id}`, {
    outcome: goal.outcome ?? '',
    word: goal.outcomeWord,
  });
  const [found, setFound] = useState<readonly FieldProblem[]>([]);
  const save = usePlanCommand<typeof values>(
    plan.id,
    (body) => ({ method: 'PUT', path: `/goals/${goal.id}/outcome`, body: { ...body, version: goal.version } }),
    () => close(words.savedOutcome),
  );
  const submit = () => {
    setFound(values.outcome === '' ? [{ path: 'outcome', message: words.chooseOutcome }] : []);
    if (values.outcome !== '') save.mutate(values);
  };
  return (
    <Form onSubmit={submit} errors={errors(save.error, found)} problem={save.error} label={words.outcome}>
      <RadioGroup
        {...field('outcome')}
        label={words.outcome}
        options={goalOutcomes.map((value) => ({ value, label: words.options[value] }))}
      />
      <TextArea {...field('word')} label={words.word} optional max={2000} isShort />
      <InPlaceActions label={words.saveOutcome} busy={save.isPending} close={close} />
    </Form>
  );
}
