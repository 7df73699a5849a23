import { Section } from '../../../../web/layout/Section.tsx';
import { InPlace } from '../../../../web/ui/forms/InPlace.tsx';
import type { PlanView } from '../../domain/contract.ts';
import { answerWords } from '../../domain/texts.sv.ts';
import { isWritable } from '../../domain/transitions.ts';
import { Card } from '../pieces/Card.tsx';
import { ReadList } from '../pieces/ReadList.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { words } from './texts.sv.ts';

type Party = PlanView['parties'][number];

/** For a called unit: the form until it has answered, then the answer, which may be changed until the plan is published. */
export function OwnAnswer({ plan }: { plan: PlanView }) {
  const own = plan.parties.find((party) => party.unitId === plan.ownUnitId);
  const mayAnswer = plan.permittedActions.includes('plan.answer') && isWritable('answer', plan.state);
  if (!own || own.kind === 'initiator' || own.calledAt === null || !mayAnswer) return null;
  return (
    <div id="uppgift-answer" tabIndex={-1}>
      <Section heading={words.heading}>
        {own.answer === 'pending' ? (
          <>
            {plan.question && <p>{words.about(plan.question)}</p>}
            <AnswerForm plan={plan} own={own} />
          </>
        ) : (
          <Card>
            <Said own={own} />
            <InPlace label={words.change} kind="quiet">
              {(close) => <AnswerForm plan={plan} own={own} close={close} />}
            </InPlace>
          </Card>
        )}
      </Section>
    </div>
  );
}

const Said = ({ own }: { own: Party }) => (
  <>
    <p>
      <b>{answerWords[own.answer]}</b>
    </p>
    <ReadList
      items={
        own.answer === 'cannot'
          ? [{ label: words.said.reason, text: own.reason }]
          : [
              { label: words.said.who, text: own.attendee },
              { label: words.said.competence, text: own.competence },
              { label: words.said.mandate, text: own.mayDecide ? words.decides.yes : words.decides.no },
            ]
      }
    />
  </>
);
