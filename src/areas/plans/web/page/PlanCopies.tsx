import { dateInWords, dayOf } from '../../../../web/lib/dates.ts';
import { ButtonAnchor, ButtonLink } from '../../../../web/ui/ButtonLink.tsx';
import type { PlanView } from '../../domain/contract.ts';
import { Card, Row } from '../pieces/Card.tsx';
import { ReadList } from '../pieces/ReadList.tsx';
import { copyWords as words } from './texts.sv.ts';

/** The published plan in short: the goal, whom to call, the document and the versions. Nothing before it is published. */
export function PlanCopies({ plan }: { plan: PlanView }) {
  const latest = plan.editions.at(-1);
  if (!latest) return null;
  return (
    <Card>
      <ReadList
        items={[
          { label: words.goal, text: plan.content?.longTermGoal },
          { label: words.ifWorse, text: plan.content?.ifWorseCall },
        ]}
      />
      <p>{words.published(latest.number, dateInWords(dayOf(latest.publishedAt)))}</p>
      <Row>
        {plan.permittedActions.includes('plan.document') && (
          <ButtonAnchor href={`/api/plans/${plan.id}/document.pdf`} target="_blank">
            {words.document}
          </ButtonAnchor>
        )}
        <ButtonLink kind="quiet" to="/planer/$planId/versioner" params={{ planId: plan.id }}>
          {words.versions}
        </ButtonLink>
      </Row>
    </Card>
  );
}
