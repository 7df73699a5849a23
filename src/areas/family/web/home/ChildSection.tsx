import { Link } from '@tanstack/react-router';
import { Section } from '../../../../web/layout/Section.tsx';
import { EmptyState } from '../../../../web/ui/states/EmptyState.tsx';
import type { HomeChild } from '../api.ts';
import { ProtectedNote } from '../plan/ProtectedNote.tsx';
import { voiceTo } from '../words/voice.ts';
import css from './Home.module.css';
import { PlanCard } from './PlanCard.tsx';
import { homeWords as words } from './texts.sv.ts';

const ended = ['closed', 'refused'];

/** One child, or the reader: the plans, and the ways to consents and to who has read. */
export function ChildSection({ child }: { child: HomeChild }) {
  const voice = voiceTo(child.isMe ? 'child' : 'guardian', child.given);
  const [current, earlier] = [false, true].map((over) =>
    child.plans.filter(({ state }) => ended.includes(state) === over),
  );
  return (
    <Section heading={words.about(voice)}>
      {child.protected && <ProtectedNote hidden={false} />}
      {child.plans.length === 0 && <EmptyState heading={words.noPlan(voice)}>{words.noPlanNext}</EmptyState>}
      {current?.map((plan) => (
        <PlanCard key={plan.id} plan={plan} voice={voice} />
      ))}
      {earlier && earlier.length > 0 && (
        <>
          <h3>{words.earlier}</h3>
          {earlier.map((plan) => (
            <PlanCard key={plan.id} plan={plan} voice={voice} />
          ))}
        </>
      )}
      <ul className={css['ways']}>
        <li>
          <Link to="/familj/barn/$childId/samtycken" params={{ childId: child.id }}>
            {words.consents(voice)}
          </Link>
        </li>
        <li>
          <Link to="/familj/barn/$childId/logg" params={{ childId: child.id }}>
            {words.log(voice)}
          </Link>
        </li>
      </ul>
    </Section>
  );
}
