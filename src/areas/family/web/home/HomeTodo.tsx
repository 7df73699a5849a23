import { Link } from '@tanstack/react-router';
import type { HomeChild, HomePlan } from '../api.ts';
import { capital, type Voice, voiceTo } from '../words/voice.ts';
import { Todo } from './Todo.tsx';
import { homeWords, todoWords } from './texts.sv.ts';

/** What waits in all the plans of the family. With several children each line says whose. */
export function HomeTodo({ family }: { family: readonly HomeChild[] }) {
  const ways = family.flatMap((child) =>
    child.plans.flatMap((plan) =>
      plan.waits.map((what) => ({
        id: `${plan.id} ${what}`,
        way: <Way what={what} child={child} plan={plan} saysWhose={family.length > 1} />,
      })),
    ),
  );
  const hasPlans = family.some(({ plans }) => plans.length > 0);
  return ways.length === 0 && hasPlans ? <p>{homeWords.nothing}</p> : <Todo ways={ways} />;
}

interface WayProps {
  readonly what: HomePlan['waits'][number];
  readonly child: HomeChild;
  readonly plan: HomePlan;
  readonly saysWhose: boolean;
}

function Way({ what, child, plan, saysWhose }: WayProps) {
  const voice = voiceTo(child.isMe ? 'child' : 'guardian', child.given);
  if (what === 'answer')
    return (
      <Link to="/familj/barn/$childId/samtycken" params={{ childId: child.id }}>
        {todoWords.answer(voice)}
      </Link>
    );
  return (
    <Link to="/familj/planer/$planId" params={{ planId: plan.id }}>
      {saysWhose && what !== 'matters' && whose(voice)}
      {what === 'matters' ? todoWords.matters(voice) : todoWords[what]}
    </Link>
  );
}

const whose = (voice: Voice): string => `${capital(voice.whose)} plan: `;
