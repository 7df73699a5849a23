import { fieldId } from '../../../../../web/ui/forms/form-problems.ts';
import { InPlace } from '../../../../../web/ui/forms/InPlace.tsx';
import type { PlanView } from '../../../domain/contract.ts';
import { outcomeWords } from '../../../domain/texts.sv.ts';
import { isWritable } from '../../../domain/transitions.ts';
import { words as contentWords } from '../../content/texts.sv.ts';
import { Card, Part, SmallHeading, Stack } from '../../pieces/Card.tsx';
import { OutcomeForm } from './OutcomeForm.tsx';
import { Scores } from './Scores.tsx';
import { Summary } from './Summary.tsx';
import { words } from './texts.sv.ts';

/** Goals against outcome, the family's own scores and words, and what to take along. */
export const EvaluationStep = ({ plan }: { plan: PlanView }) => (
  <>
    <Part heading={words.goals} about={words.goalsAbout} {...(plan.step === 'evaluation' && { id: fieldId('goals') })}>
      <Stack>
        {plan.goals.map((goal, index) => (
          <Outcome key={goal.id} plan={plan} goal={goal} heading={contentWords.goal(index + 1)} />
        ))}
      </Stack>
    </Part>
    <Scores plan={plan} />
    <Summary plan={plan} />
  </>
);

interface OutcomeProps {
  readonly plan: PlanView;
  readonly goal: PlanView['goals'][number];
  readonly heading: string;
}

function Outcome({ plan, goal, heading }: OutcomeProps) {
  const mayWrite = plan.permittedActions.includes('plan.writeContent') && isWritable('outcome', plan.state);
  return (
    <Card>
      <div>
        <SmallHeading>{heading}</SmallHeading>
        <p>{goal.text}</p>
      </div>
      <p>
        <b>{goal.outcome ? outcomeWords[goal.outcome] : words.notYet}</b>
        {goal.outcomeWord && `. ${goal.outcomeWord}`}
      </p>
      {mayWrite && (
        <InPlace label={words.outcome} about={heading} kind={goal.outcome ? 'quiet' : 'other'}>
          {(close) => <OutcomeForm plan={plan} goal={goal} close={close} />}
        </InPlace>
      )}
    </Card>
  );
}

/** The step folded: how many goals were reached the last time. */
export const evaluationSummary = ({ goals, evaluation }: PlanView): string | null =>
  evaluation?.doneAt ? words.said(goals.length, goals.filter(({ outcome }) => outcome === 'reached').length) : null;
