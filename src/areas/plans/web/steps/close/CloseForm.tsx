import { useState } from 'react';
import type { FieldProblem } from '../../../../../web/lib/problem.ts';
import { Form } from '../../../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../../../web/ui/forms/InPlace.tsx';
import { RadioGroup } from '../../../../../web/ui/forms/RadioGroup.tsx';
import { TextArea } from '../../../../../web/ui/forms/TextArea.tsx';
import { reasonsIn } from '../../../domain/closing.ts';
import type { ClosingReason } from '../../../domain/codes.ts';
import type { PlanView } from '../../../domain/contract.ts';
import { closingWords } from '../../../domain/texts.sv.ts';
import { isPossible } from '../../../domain/transitions.ts';
import { useStep } from '../../page/use-step.ts';
import { useScopedFields } from '../../pieces/use-scoped-fields.ts';
import { words } from './texts.sv.ts';

/**
 * Closes the plan: the reason that fits with where it stands, what happens next, whom to turn to. A draft that the family
 * has not heard of is thrown away with the reason alone.
 */
export const CloseForm = ({ plan }: { plan: PlanView }) =>
  isPossible('close', plan) && plan.permittedActions.includes('plan.lead') ? (
    <InPlace label={labelFor(plan)} kind="quiet">
      {(close) => <Fields plan={plan} close={close} />}
    </InPlace>
  ) : null;

const isUnknown = ({ askedAt }: PlanView): boolean => askedAt === null;

const labelFor = (plan: PlanView): string => (isUnknown(plan) ? words.discard : words.open);

function Fields({ plan, close }: { plan: PlanView; close: () => void }) {
  const { values, field, errors } = useScopedFields<{
    reason: ClosingReason | '';
    words: string;
    whatNext: string;
    turnTo: string;
  }>('close', { reason: '', words: '', whatNext: '', turnTo: '' });
  const [found, setFound] = useState<readonly FieldProblem[]>([]);
  const step = useStep<typeof values>(plan, 'close');
  const submit = () => {
    setFound(values.reason === '' ? [{ path: 'reason', message: words.choose }] : []);
    if (values.reason !== '') step.mutate(values);
  };
  return (
    <Form onSubmit={submit} errors={errors(step.error, found)} problem={step.error} label={labelFor(plan)}>
      <p>{isUnknown(plan) ? words.discardAbout : words.about}</p>
      <RadioGroup
        {...field('reason')}
        label={words.reason}
        options={reasonsIn(plan).map((value) => ({ value, label: closingWords[value] }))}
      />
      <TextArea {...field('words')} label={words.words} max={4000} isShort />
      {!isUnknown(plan) && (
        <>
          <TextArea
            {...field('whatNext')}
            label={words.whatNext}
            description={words.whatNextAbout}
            max={4000}
            isShort
          />
          <TextArea {...field('turnTo')} label={words.turnTo} description={words.turnToAbout} max={1000} isShort />
        </>
      )}
      <InPlaceActions label={labelFor(plan)} busy={step.isPending} close={close} />
    </Form>
  );
}
