import { Section } from '../../../../web/layout/Section.tsx';
import { Button } from '../../../../web/ui/Button.tsx';
import { Form, FormActions } from '../../../../web/ui/forms/Form.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import type { PlanView } from '../../domain/contract.ts';
import { usePlanCommand } from '../api.ts';
import { useFarewell } from '../kept/farewell.ts';
import { hereId } from '../page/use-step.ts';
import { focusSoon } from '../pieces/focus.ts';
import { useSay } from '../pieces/Say.tsx';
import { useScopedFields } from '../pieces/use-scoped-fields.ts';
import { words } from './texts.sv.ts';

/** For the one who has been asked to coordinate: yes or no. */
export function HandoverQuestion({ plan }: { plan: PlanView }) {
  const say = useSay();
  const farewell = useFarewell();
  const { values, field, errors } = useScopedFields('handover-answer', { word: '' });
  const answer = usePlanCommand<{ accept: boolean; word: string }>(
    plan.id,
    (body) => ({ method: 'POST', path: '/handover/answer', body }),
    (_, { accept }) => {
      farewell(accept ? words.accepted : words.declined);
      say(accept ? words.accepted : words.declined);
      focusSoon(hereId);
    },
  );
  if (!plan.handover || !plan.permittedActions.includes('plan.answerHandover')) return null;
  const send = (accept: boolean) => answer.mutate({ accept, word: values.word });
  return (
    <div id="uppgift-handover" tabIndex={-1}>
      <Section heading={words.question}>
        <Form onSubmit={() => send(true)} errors={errors(answer.error)} problem={answer.error} label={words.question}>
          <p>
            {words.questionAbout} {plan.handover.word && `”${plan.handover.word}”`}
          </p>
          <TextArea {...field('word')} label={words.answerWord} optional max={1000} isShort />
          <FormActions>
            <Button type="submit" busy={answer.isPending && answer.variables.accept}>
              {words.yes}
            </Button>
            <Button kind="quiet" busy={answer.isPending && !answer.variables.accept} onClick={() => send(false)}>
              {words.no}
            </Button>
          </FormActions>
        </Form>
      </Section>
    </div>
  );
}
