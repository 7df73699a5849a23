import type { PlanView } from '../../domain/contract.ts';
import { isWritable } from '../../domain/transitions.ts';
import { DraftStatus } from '../draft/DraftStatus.tsx';
import { asInForce } from '../in-force.ts';
import { Part } from '../pieces/Card.tsx';
import { Goals } from './Goals.tsx';
import { LawChecklist } from './LawChecklist.tsx';
import { ReadContent } from './ReadContent.tsx';
import { words } from './texts.sv.ts';
import { useContent, WriteGoal, WriteRest } from './WriteContent.tsx';

/** The plan itself: written together while it may be, read otherwise. */
export const PlanContent = ({ plan }: { plan: PlanView }) => {
  const mayWrite = plan.permittedActions.includes('plan.writeContent') && isWritable('content', plan.state);
  if (mayWrite) return <Write plan={plan} />;
  const read = asInForce(plan);
  return read.content || read.goals.length > 0 ? (
    <>
      {plan.inForce && <p>{words.revised(plan.inForce.number)}</p>}
      <ReadContent plan={read} />
    </>
  ) : null;
};

function Write({ plan }: { plan: PlanView }) {
  const form = useContent(plan);
  return (
    <>
      {plan.inForce && <p>{words.writing(plan.inForce.number)}</p>}
      <Part heading={words.plan} about={words.planAbout} note={<DraftStatus form={form} />}>
        <WriteGoal form={form} />
      </Part>
      <Goals plan={plan} />
      <WriteRest plan={plan} form={form} />
      <LawChecklist plan={plan} />
    </>
  );
}
