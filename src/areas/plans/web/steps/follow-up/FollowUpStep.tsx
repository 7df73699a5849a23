import { useState } from 'react';
import { isDay } from '../../../../../web/lib/dates.ts';
import { Button } from '../../../../../web/ui/Button.tsx';
import { ConfirmButton } from '../../../../../web/ui/ConfirmButton.tsx';
import { DateField } from '../../../../../web/ui/forms/DateField.tsx';
import { Form, FormActions } from '../../../../../web/ui/forms/Form.tsx';
import type { PlanView } from '../../../domain/contract.ts';
import { isPossible } from '../../../domain/transitions.ts';
import { measureWords } from '../../content/texts.sv.ts';
import { HeldMeeting } from '../../meetings/HeldMeeting.tsx';
import { Times } from '../../meetings/Times.tsx';
import { useStep } from '../../page/use-step.ts';
import { Card, Part, Stack } from '../../pieces/Card.tsx';
import { CommandProblem } from '../../pieces/CommandProblem.tsx';
import { useScopedFields } from '../../pieces/use-scoped-fields.ts';
import { words } from './texts.sv.ts';

/** Meetings until they are not needed, and what the plan does next: goes on as it is, or is changed. */
export function FollowUpStep({ plan }: { plan: PlanView }) {
  const mayLead = plan.permittedActions.includes('plan.lead');
  const dated = plan.meetings.filter(
    ({ kind, state }) => kind === 'follow_up' && (state === 'set' || state === 'held'),
  );
  return (
    <>
      <Times plan={plan} kind="follow_up" />
      {dated.length > 0 && (
        <Stack>
          {dated.map((meeting) => (
            <HeldMeeting key={meeting.id} plan={plan} meeting={meeting} />
          ))}
        </Stack>
      )}
      {mayLead && isPossible('continue', plan) && <Continue plan={plan} />}
      {mayLead && isPossible('revise', plan) && <Revise plan={plan} />}
    </>
  );
}

function Continue({ plan }: { plan: PlanView }) {
  const { values, field, errors } = useScopedFields('continue', { nextFollowUp: '' });
  const [isWrong, setWrong] = useState(false);
  const step = useStep<typeof values>(plan, 'continue');
  const found = isWrong ? [{ path: 'nextFollowUp', message: measureWords.choose.day }] : [];
  const submit = () => {
    setWrong(!isDay(values.nextFollowUp));
    if (isDay(values.nextFollowUp)) step.mutate(values);
  };
  return (
    <Part heading={words.continue} about={words.continueAbout} id="uppgift-continue">
      <Card>
        <Form onSubmit={submit} errors={errors(step.error, found)} problem={step.error} label={words.continue}>
          <DateField {...field('nextFollowUp')} label={words.nextFollowUp} />
          <FormActions>
            <Button type="submit" busy={step.isPending}>
              {words.save}
            </Button>
          </FormActions>
        </Form>
      </Card>
    </Part>
  );
}

function Revise({ plan }: { plan: PlanView }) {
  const step = useStep(plan, 'revise');
  return (
    <Part heading={words.revise} about={words.reviseAbout}>
      <div>
        <ConfirmButton
          label={words.revise}
          heading={words.reviseHeading}
          says={words.reviseAbout}
          busy={step.isPending}
          onConfirm={() => step.mutate({})}
        />
      </div>
      <CommandProblem problem={step.error} />
    </Part>
  );
}

/** The step folded: how many meetings there have been. */
export const followUpSummary = ({ meetings }: PlanView): string =>
  words.summary(meetings.filter(({ kind, state }) => kind === 'follow_up' && state === 'held').length);
