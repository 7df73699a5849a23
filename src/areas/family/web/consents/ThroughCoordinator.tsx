import { Section } from '../../../../web/layout/Section.tsx';
import type { FamilyPlan } from '../api.ts';
import { CoordinatorCard } from '../plan/CoordinatorCard.tsx';
import { coordinatorOf } from '../plan/names.ts';
import { consentWords } from './texts.sv.ts';

const words = consentWords.hidden;

/**
 * For one whom protection keeps the child's places from: units that nobody has answered for are not named here, so the
 * yes or no is said to the coordinator. Nothing when no such answer is waited for.
 */
export function ThroughCoordinator({ plans }: { plans: readonly FamilyPlan[] }) {
  const waiting = plans.filter(({ child, awaitsYes }) => child.hidden && awaitsYes);
  return waiting.map((plan) => {
    const coordinator = coordinatorOf(plan);
    return (
      <Section key={plan.id} heading={words.heading}>
        <p>{words.says}</p>
        {coordinator ? <CoordinatorCard coordinator={coordinator} /> : <p>{words.noCoordinator}</p>}
      </Section>
    );
  });
}
