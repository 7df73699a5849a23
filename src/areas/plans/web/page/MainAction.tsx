import type { ReactNode } from 'react';
import { Button } from '../../../../web/ui/Button.tsx';
import { ConfirmButton } from '../../../../web/ui/ConfirmButton.tsx';
import type { Step } from '../../domain/codes.ts';
import type { PlanView } from '../../domain/contract.ts';
import { commandWords } from '../../domain/texts.sv.ts';
import type { PlanCommand } from '../../domain/transitions.ts';
import { mainCommand, ownTask } from '../main-command.ts';
import { CommandProblem } from '../pieces/CommandProblem.tsx';
import { focusSoon } from '../pieces/focus.ts';
import { words } from '../texts.sv.ts';
import { confirmations } from './confirmations.tsx';
import css from './MainAction.module.css';
import { missingId } from './PlanStepLine.tsx';
import { useStep } from './use-step.ts';

/** The page's one main action: the plan's next step for who leads it, otherwise what the plan waits for from one's unit. */
export function MainAction({ plan, open }: { plan: PlanView; open: (step: Step) => void }) {
  const task = ownTask(plan);
  const next = mainCommand(plan);
  if (plan.permittedActions.includes('plan.lead') && next) {
    if (next.missing.length > 0) return <NotYet command={next.command} />;
    if (next.command === 'continue') return <ToForm id="uppgift-continue">{commandWords.continue}</ToForm>;
    return <StepButton key={next.command} plan={plan} command={next.command} />;
  }
  return task ? (
    <ToForm id={`uppgift-${task}`} before={() => open(taskSteps[task])}>
      {words.tasks[task]}
    </ToForm>
  ) : null;
}

/** Something is missing: the button leads to the sentences about it instead of being dead. */
const NotYet = ({ command }: { command: PlanCommand }) => (
  <Button kind="main" aria-describedby={missingId} onClick={() => document.getElementById(missingId)?.focus()}>
    {commandWords[command]}
  </Button>
);

function StepButton({ plan, command }: { plan: PlanView; command: PlanCommand }) {
  const step = useStep(plan, command);
  const ask = confirmations[command]?.(plan);
  const run = () => step.mutate({});
  const button: ReactNode = ask ? (
    <ConfirmButton kind="main" label={commandWords[command]} {...ask} busy={step.isPending} onConfirm={run} />
  ) : (
    <Button kind="main" busy={step.isPending} onClick={run}>
      {commandWords[command]}
    </Button>
  );
  return (
    <div className={css['main']}>
      {button}
      <CommandProblem problem={step.error} />
    </div>
  );
}

/** The step that a task is in: it may be folded. */
const taskSteps = { handover: 'call', answer: 'call', part: 'mapping', report: 'activities' } as const;

/** What is asked for is a form further down: the button leads there. */
const ToForm = ({ id, before, children }: { id: string; before?: () => void; children: ReactNode }) => (
  <Button
    kind="main"
    onClick={() => {
      before?.();
      focusSoon(id, 'start');
    }}
  >
    {children}
  </Button>
);
