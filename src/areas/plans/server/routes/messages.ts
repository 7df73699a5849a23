import { z } from 'zod';
import { ByMessage } from '../../domain/contract.ts';
import { planFacts } from '../facts.ts';
import { sendAgain } from '../messages-again.ts';
import { route } from './plan.ts';

/** Messages about a plan that did not arrive. */
export const messageRoutes = [
  route({
    method: 'POST',
    path: '/api/plans/:planId/messages/:messageId/again',
    summary: 'Skicka ett meddelande igen som inte gick fram',
    action: 'plan.lead',
    audit: { event: 'plan.message_sent_again', subject: 'child' },
    params: ByMessage,
    response: z.object({ done: z.literal(true) }),
    facts: planFacts,
    handler: async (ctx, { params }) => {
      await sendAgain(ctx, params.planId, params.messageId);
      return { done: true as const };
    },
  }),
];
