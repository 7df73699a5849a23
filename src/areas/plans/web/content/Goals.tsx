import { useState } from 'react';
import { fieldId } from '../../../../web/ui/forms/form-problems.ts';
import { InPlace } from '../../../../web/ui/forms/InPlace.tsx';
import type { PlanView } from '../../domain/contract.ts';
import { Card, Part, Row, SmallHeading, Stack } from '../pieces/Card.tsx';
import { AddGoal, EditGoal } from './GoalForm.tsx';
import { AddMeasure } from './MeasureForm.tsx';
import { MeasureLine } from './MeasureLine.tsx';
import { goalWords, measureWords, words } from './texts.sv.ts';

/** Sub-goals with their measures, and measures without a goal. */
export function Goals({ plan }: { plan: PlanView }) {
  // Stays when the first goal comes: somebody may be writing there.
  const [beganWithout] = useState(plan.goals.length === 0);
  const without = plan.measures.filter((measure) => measure.goalId === null);
  return (
    <Part heading={words.goals} about={words.goalsAbout} id={fieldId('goals')}>
      <Stack id={fieldId('measures')}>
        {plan.goals.length === 0 && <p>{words.none}</p>}
        {plan.goals.map((goal, index) => (
          <Card key={goal.id}>
            <EditGoal plan={plan} goal={goal} heading={words.goal(index + 1)} />
            {plan.measures
              .filter((measure) => measure.goalId === goal.id)
              .map((measure) => (
                <MeasureLine key={measure.id} plan={plan} measure={measure} isWritable />
              ))}
            <InPlace label={measureWords.add} about={words.goal(index + 1)} kind="quiet">
              {(close) => <AddMeasure plan={plan} goalId={goal.id} close={close} />}
            </InPlace>
          </Card>
        ))}
        {without.length > 0 && (
          <Card>
            <SmallHeading>{words.withoutGoal}</SmallHeading>
            {without.map((measure) => (
              <MeasureLine key={measure.id} plan={plan} measure={measure} isWritable />
            ))}
          </Card>
        )}
      </Stack>
      <Row>
        <InPlace label={goalWords.add}>{(close) => <AddGoal plan={plan} close={close} />}</InPlace>
        {beganWithout && (
          <InPlace label={measureWords.add} kind={plan.goals.length === 0 ? 'other' : 'quiet'}>
            {(close) => <AddMeasure plan={plan} goalId={null} close={close} />}
          </InPlace>
        )}
      </Row>
    </Part>
  );
}
