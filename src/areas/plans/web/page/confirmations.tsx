import type { ReactNode } from 'react';
import type { PlanView } from '../../domain/contract.ts';
import type { PlanCommand } from '../../domain/transitions.ts';
import { Stack } from '../pieces/Card.tsx';
import { confirmWords as words } from './texts.sv.ts';

interface Question {
  readonly heading: string;
  readonly says: ReactNode;
}

const receivers = (
  plan: PlanView,
  isReceiver: (party: PlanView['parties'][number]) => boolean,
  more: string[] = [],
) => (
  <ul>
    {[...more, ...plan.parties.filter(isReceiver).map(({ name }) => name)].map((name) => (
      <li key={name}>{name}</li>
    ))}
  </ul>
);

/** What will happen and to whom, before the steps that reach other people. The other steps ask nothing. */
export const confirmations: Partial<Record<PlanCommand, (plan: PlanView) => Question>> = {
  sendCall: (plan) => ({
    heading: words.sendCall,
    says: (
      <Stack>
        <p>{words.sendCallTo}</p>
        {receivers(plan, ({ kind }) => kind !== 'initiator')}
        <p>{words.sendCallSays}</p>
      </Stack>
    ),
  }),
  publish: (plan) => ({
    heading: words.publish(plan.editions.length + 1),
    says: (
      <Stack>
        <p>{words.publishTo}</p>
        {receivers(plan, ({ openUntil }) => openUntil !== null, [words.family])}
        <p>{words.publishSays}</p>
      </Stack>
    ),
  }),
  finishEvaluation: () => ({ heading: words.finish, says: words.finishSays }),
};
