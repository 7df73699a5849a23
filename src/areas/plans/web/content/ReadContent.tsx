import { dayInWords } from '../../../../web/lib/dates.ts';
import type { PlanView } from '../../domain/contract.ts';
import { Part, SmallHeading } from '../pieces/Card.tsx';
import { ReadList } from '../pieces/ReadList.tsx';
import { MeasureLine } from './MeasureLine.tsx';
import { words } from './texts.sv.ts';

/** The plan as it stands, to read. */
export const ReadContent = ({ plan }: { plan: PlanView }) => (
  <Part heading={words.plan}>
    <ReadList items={[{ label: words.longTermGoal, text: plan.content?.longTermGoal }]} />
    {plan.goals.map((goal, index) => (
      <ReadGoal
        key={goal.id}
        heading={words.goal(index + 1)}
        text={goal.text}
        plan={plan}
        measures={plan.measures.filter(({ goalId }) => goalId === goal.id)}
      />
    ))}
    <ReadGoal
      heading={words.withoutGoal}
      plan={plan}
      measures={plan.measures.filter(({ goalId }) => goalId === null)}
    />
    <ReadRest content={plan.content} />
  </Part>
);

interface ReadGoalProps {
  readonly heading: string;
  readonly text?: string;
  readonly plan: PlanView;
  readonly measures: PlanView['measures'];
}

const ReadGoal = ({ heading, text, plan, measures }: ReadGoalProps) =>
  text === undefined && measures.length === 0 ? null : (
    <div>
      <SmallHeading>{heading}</SmallHeading>
      {text && <p>{text}</p>}
      {measures.map((measure) => (
        <MeasureLine key={measure.id} plan={plan} measure={measure} />
      ))}
    </div>
  );

const ReadRest = ({ content }: Pick<PlanView, 'content'>) => (
  <ReadList
    items={[
      ...(content?.othersNone ? [{ label: words.othersNone, text: words.othersNoneSaid }] : []),
      { label: words.overall, text: content?.overallOrganisation },
      { label: words.risks, text: content?.risks },
      { label: words.ifWorse, text: content?.ifWorse },
      { label: words.ifWorseCall, text: content?.ifWorseCall },
      { label: words.childView, text: content?.childView },
      { label: words.nextFollowUp, text: content?.nextFollowUp && dayInWords(content.nextFollowUp) },
    ]}
  />
);
