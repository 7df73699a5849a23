import type { Sending } from '../../../../web/lib/use-sending.ts';
import { ConfirmButton } from '../../../../web/ui/ConfirmButton.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { fieldId } from '../../../../web/ui/forms/form-problems.ts';
import { InPlace, InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import type { PlanView } from '../../domain/contract.ts';
import { usePlanCommand } from '../api.ts';
import { Row, SmallHeading } from '../pieces/Card.tsx';
import { CommandProblem } from '../pieces/CommandProblem.tsx';
import { focusSoon } from '../pieces/focus.ts';
import { useSay } from '../pieces/Say.tsx';
import { useScopedFields } from '../pieces/use-scoped-fields.ts';
import { goalWords as words } from './texts.sv.ts';

type Goal = PlanView['goals'][number];

export const AddGoal = ({ plan, close }: { plan: PlanView; close: (said?: string) => void }) => (
  <GoalForm
    {...{ plan, close }}
    scope="new-goal"
    text=""
    done={words.added}
    send={(text) => ({ method: 'POST', path: '/goals', body: { text } })}
  />
);

/** A sub-goal with its words, which can be changed, and a button that takes it away. */
export function EditGoal({ plan, goal, heading }: { plan: PlanView; goal: Goal; heading: string }) {
  const say = useSay();
  const remove = usePlanCommand<void>(
    plan.id,
    () => ({ method: 'DELETE', path: `/goals/${goal.id}` }),
    () => {
      say(words.removed);
      focusSoon(fieldId('goals'));
    },
  );
  return (
    <>
      <div>
        <SmallHeading>{heading}</SmallHeading>
        <p>{goal.text}</p>
      </div>
      <Row>
        <InPlace label={words.edit} about={heading} kind="quiet">
          {(close) => (
            <GoalForm
              {...{ plan, close }}
              scope={`goal-${goal.id}`}
              text={goal.text}
              done={words.saved}
              send={(text) => ({ method: 'PUT', path: `/goals/${goal.id}`, body: { text, version: goal.version } })}
            />
          )}
        </InPlace>
        <ConfirmButton
          kind="quiet"
          label={words.remove}
          about={heading}
          heading={words.removeHeading}
          says={words.removeSays}
          busy={remove.isPending}
          onConfirm={() => remove.mutate()}
        />
      </Row>
      <CommandProblem problem={remove.error} />
    </>
  );
}

interface GoalFormProps {
  readonly plan: PlanView;
  readonly scope: string;
  readonly text: string;
  readonly done: string;
  readonly send: (text: string) => Sending;
  readonly close: (said?: string) => void;
}

function GoalForm({ plan, scope, text, done, send, close }: GoalFormProps) {
  const { values, field, errors } = useScopedFields(scope, { text });
  const save = usePlanCommand<string>(plan.id, send, () => close(done));
  return (
    <Form onSubmit={() => save.mutate(values.text)} errors={errors(save.error)} problem={save.error} label={words.text}>
      <TextArea {...field('text')} label={words.text} description={words.textAbout} max={2000} isShort />
      <InPlaceActions label={words.save} busy={save.isPending} close={close} />
    </Form>
  );
}
