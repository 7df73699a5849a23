import { StepLine } from '../../../../web/ui/StepLine.tsx';
import { steps } from '../../domain/codes.ts';
import type { PlanView } from '../../domain/contract.ts';
import { commandWords } from '../../domain/texts.sv.ts';
import { mainCommand } from '../main-command.ts';
import { Missing } from '../pieces/Missing.tsx';
import { before, calm, stepLineWords, words } from '../texts.sv.ts';
import css from './PlanStepLine.module.css';

/** Where the sentences about what is missing stand: the main action leads here until nothing is. */
export const missingId = 'det-som-fattas';

/** The seven steps, where the plan stands, and as sentences what is missing before the next. */
export function PlanStepLine({ plan }: { plan: PlanView }) {
  const next = mainCommand(plan);
  const mayLead = plan.permittedActions.includes('plan.lead');
  return (
    <StepLine label={words.steps} steps={steps.map((key) => ({ key, word: stepLineWords[key] }))} current={plan.step}>
      {next && (
        <div id={missingId} tabIndex={-1}>
          {next.missing.length > 0 ? (
            <>
              <b>{before[next.command]}</b>
              <Missing missing={next.missing} />
            </>
          ) : (
            <p>{calm[plan.state] ?? words.allThere(commandWords[next.command])}</p>
          )}
          {!mayLead && <p className={css['who']}>{words.onlyCoordinator(coordinatorOf(plan))}</p>}
        </div>
      )}
    </StepLine>
  );
}

/** The coordinator's name; undefined when nobody coordinates. */
export const coordinatorOf = (plan: PlanView): string | undefined => {
  const person = plan.parties.flatMap(({ members }) => members).find(({ coordinator }) => coordinator);
  return person && `${person.given} ${person.family}`;
};
