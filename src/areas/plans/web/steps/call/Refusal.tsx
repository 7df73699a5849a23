import { dayInWords } from '../../../../../web/lib/dates.ts';
import { DateField } from '../../../../../web/ui/forms/DateField.tsx';
import { Form } from '../../../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../../../web/ui/forms/InPlace.tsx';
import { TextArea } from '../../../../../web/ui/forms/TextArea.tsx';
import type { PlanView } from '../../../domain/contract.ts';
import { isPossible } from '../../../domain/transitions.ts';
import { useStep } from '../../page/use-step.ts';
import { Card } from '../../pieces/Card.tsx';
import { useScopedFields } from '../../pieces/use-scoped-fields.ts';
import { refusalWords as words } from './texts.sv.ts';

/** The family's no: why, and when to ask again. */
export const RefusedFamily = ({ plan: { refusal } }: { plan: PlanView }) =>
  refusal && (
    <Card>
      <h3>{words.heading}</h3>
      <p>{refusal.reason}</p>
      <p>
        {words.says} {words.offerAgainOn(dayInWords(refusal.offerAgain))}
      </p>
    </Card>
  );

/** Writes down that the family says no. */
export const RefusalForm = ({ plan }: { plan: PlanView }) =>
  isPossible('recordRefusal', plan) && plan.permittedActions.includes('plan.lead') ? (
    <InPlace label={words.open} kind="quiet">
      {(close) => <Fields plan={plan} close={close} />}
    </InPlace>
  ) : null;

function Fields({ plan, close }: { plan: PlanView; close: () => void }) {
  const { values, field, errors } = useScopedFields('refusal', { reason: '', offerAgain: '' });
  const refuse = useStep<typeof values>(plan, 'recordRefusal');
  return (
    <Form
      onSubmit={() => refuse.mutate(values)}
      errors={errors(refuse.error)}
      problem={refuse.error}
      label={words.open}
    >
      <p>{words.about}</p>
      <TextArea {...field('reason')} label={words.reason} max={2000} isShort />
      <DateField {...field('offerAgain')} label={words.offerAgain} />
      <InPlaceActions label={words.save} busy={refuse.isPending} close={close} />
    </Form>
  );
}
