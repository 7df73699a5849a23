import { StepLine } from '../../../../web/ui/StepLine.tsx';
import { steps } from '../../domain/codes.ts';
import type { PlanView } from '../../domain/contract.ts';
import { commandWords } from '../../domain/texts.sv.ts';
import type { PlanCommand } from '../../domain/transitions.ts';
import { mainCommand } from '../main-command.ts';
import { missingToReader } from '../missing-to-reader.ts';
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
              <Missing missing={missingToReader(plan, next.missing)} />
            </>
          ) : (
            <p>{allThere(plan, next.command)}</p>
          )}
          {!mayLead && <p className={css['who']}>{words.onlyCoordinator(coordinatorOf(plan))}</p>}
        </div>
      )}
    </StepLine>
  );
}

/** Nothing hinders the step. To ask a family about a plan with nobody else is allowed, but hardly what was meant. */
export const allThere = ({ state, parties }: Pick<PlanView, 'state' | 'parties'>, command: PlanCommand): string =>
  command === 'askFamily' && parties.length < 2
    ? words.noOtherUnit
    : (calm[state] ?? words.allThere(commandWords[command]));

/** The coordinator's name; undefined when nobody coordinates. */
const coordinatorOf = (plan: PlanView): string | undefined => {
  const person = plan.parties.flatMap(({ members }) => members).find(({ coordinator }) => coordinator);
  return person && `${person.given} ${person.family}`;
};
