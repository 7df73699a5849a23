import { Section } from '../../../../web/layout/Section.tsx';
import { fieldId } from '../../../../web/ui/forms/form-problems.ts';
import type { PlanView } from '../../domain/contract.ts';
import { Handover } from '../handover/Handover.tsx';
import { Stack } from '../pieces/Card.tsx';
import { RefusalForm } from '../steps/call/Refusal.tsx';
import { CloseForm } from '../steps/close/CloseForm.tsx';
import { KeepPlan } from '../steps/follow-up/KeepPlan.tsx';
import { words } from '../texts.sv.ts';

/** Ways aside from the plan's next step: handing over the coordination, the family's no, dropping changes, closing. */
export function MoreWays({ plan }: { plan: PlanView }) {
  const may = (action: string) => plan.permittedActions.includes(action);
  // A closed plan has one way on, which is its next step.
  if (plan.state === 'closed') return null;
  if (!may('plan.lead') && !may('plan.offerHandover') && !may('plan.appointCoordinator')) return null;
  return (
    <div id={fieldId('coordinator')} tabIndex={-1}>
      <Section heading={words.aside}>
        <Stack>
          <Handover plan={plan} />
          <RefusalForm plan={plan} />
          <KeepPlan plan={plan} />
          <CloseForm plan={plan} />
        </Stack>
      </Section>
    </div>
  );
}
