import { ConfirmButton } from '../../../../../web/ui/ConfirmButton.tsx';
import type { PlanView } from '../../../domain/contract.ts';
import { commandWords } from '../../../domain/texts.sv.ts';
import { isPossible } from '../../../domain/transitions.ts';
import { useStep } from '../../page/use-step.ts';
import { CommandProblem } from '../../pieces/CommandProblem.tsx';
import { words } from './texts.sv.ts';

/** Lets go of the changes of a plan that is being changed: the latest version holds as before. */
export function KeepPlan({ plan }: { plan: PlanView }) {
  const step = useStep(plan, 'keep');
  if (!isPossible('keep', plan) || !plan.permittedActions.includes('plan.conduct')) return null;
  return (
    <div>
      <ConfirmButton
        kind="quiet"
        label={commandWords.keep}
        heading={words.keepHeading}
        says={words.keepAbout}
        busy={step.isPending}
        onConfirm={() => step.mutate({})}
      />
      <CommandProblem problem={step.error} />
    </div>
  );
}
