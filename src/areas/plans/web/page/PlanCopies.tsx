import { dateInWords, dayOf } from '../../../../web/lib/dates.ts';
import { ButtonAnchor, ButtonLink } from '../../../../web/ui/ButtonLink.tsx';
import type { PlanView } from '../../domain/contract.ts';
import { asInForce } from '../in-force.ts';
import { Card, Row } from '../pieces/Card.tsx';
import { ReadList } from '../pieces/ReadList.tsx';
import { copyWords as words } from './texts.sv.ts';

/** The published plan in short: the goal, whom to call, the document and the versions. Nothing before it is published. */
export function PlanCopies({ plan }: { plan: PlanView }) {
  const latest = plan.editions.at(-1);
  if (!latest) return null;
  const { content } = asInForce(plan);
  return (
    <Card>
      <ReadList
        items={[
          { label: words.goal, text: content?.longTermGoal },
          { label: words.ifWorse, text: content?.ifWorseCall },
        ]}
      />
      <p>
        {words.published(latest.number, dateInWords(dayOf(latest.publishedAt)))} {plan.inForce && words.revised}
      </p>
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
