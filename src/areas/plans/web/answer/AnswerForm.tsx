import { useState } from 'react';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import { Button } from '../../../../web/ui/Button.tsx';
import { Form, FormActions } from '../../../../web/ui/forms/Form.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import type { PlanView } from '../../domain/contract.ts';
import { usePlanCommand } from '../api.ts';
import { useFarewell } from '../kept/farewell.ts';
import { TimesChoice } from '../meetings/TimesChoice.tsx';
import { useTimesThatFit } from '../meetings/times-that-fit.ts';
import { type AnswerValues, answerOf, emptyAnswer } from './answer-values.ts';
import { PersonChoice } from './PersonChoice.tsx';
import { words } from './texts.sv.ts';

type Party = PlanView['parties'][number];
const options = (['comes', 'sends_other', 'cannot'] as const).map((value) => ({ value, ...words.options[value] }));

/** The called unit's answer: comes and who, sends another, or cannot and why. */
export function AnswerForm({ plan, own, close }: { plan: PlanView; own: Party; close?: (said?: string) => void }) {
  const { values, field } = useFields<AnswerValues>(emptyAnswer(own));
  const times = useTimesThatFit(
    plan.meetings,
    ({ fits }) => fits.find(({ whoId }) => whoId === own.unitId)?.fits ?? null,
  );
  const farewell = useFarewell();
  const [errors, setErrors] = useState<readonly FieldProblem[]>([]);
  const answer = usePlanCommand<object>(
    plan.id,
    (body) => ({ method: 'POST', path: '/answer', body }),
    () => {
      farewell(words.sent);
      close?.(words.sent);
    },
  );
  const submit = () => {
    const { body, wrong } = answerOf(values, times.answered, own.version);
    setErrors(wrong);
    if (body) answer.mutate(body);
  };
  const comesSomeone = values.answer === 'comes' || values.answer === 'sends_other';
  return (
    <Form onSubmit={submit} errors={errors} problem={answer.error} label={words.heading}>
      <RadioGroup {...field('answer')} label={words.answer} options={options} />
      {values.answer === 'comes' && (
        <PersonChoice {...field('personId')} unitId={own.unitId} label={words.person} description={words.personAbout} />
      )}
      {values.answer === 'sends_other' && (
        <>
          <TextField {...field('attendee')} label={words.attendee} description={words.attendeeAbout} />
          <PersonChoice
            {...field('personId')}
            unitId={own.unitId}
            label={words.contact}
            description={words.contactAbout}
          />
        </>
      )}
      {comesSomeone && (
        <>
          <TextField {...field('competence')} label={words.competence} description={words.competenceAbout} />
          <RadioGroup
            {...field('mayDecide')}
            label={words.mayDecide}
            options={[
              { value: 'yes', label: words.decides.yes },
              { value: 'no', label: words.decides.no },
            ]}
          />
          {times.choices.length > 0 && (
            <>
              <h3>{words.times}</h3>
              <TimesChoice choices={times.choices} />
            </>
          )}
        </>
      )}
      {values.answer === 'cannot' && <TextArea {...field('reason')} label={words.reason} max={1000} isShort />}
      <FormActions>
        <Button kind={own.answer === 'pending' ? 'main' : 'other'} type="submit" busy={answer.isPending}>
          {words.send}
        </Button>
      </FormActions>
    </Form>
  );
}
