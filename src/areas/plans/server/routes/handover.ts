import { Added, ByPlan, Done } from '../../domain/contract.ts';
import { AnswerHandover, AppointCoordinator, OfferHandover } from '../../domain/contract-follow-up.ts';
import { planFacts } from '../facts.ts';
import { answerHandover, offerHandover, takeBackHandover } from '../handover.ts';
import { appointCoordinator } from '../handover-coordinator.ts';
import { route } from './plan.ts';

/** Who coordinates: offered, accepted or declined, taken back, and named by a manager when nobody does any more. */
export const handoverRoutes = [
  route({
    method: 'POST',
    path: '/api/plans/:planId/handover',
    summary: 'Fråga någon om att ta över samordningen',
    action: 'plan.offerHandover',
    audit: { event: 'plan.handover_offered', subject: 'child' },
    params: ByPlan,
    body: OfferHandover,
    response: Added,
    facts: planFacts,
    handler: (ctx, { params, body }) => offerHandover(ctx, params.planId, body),
  }),
  route({
    method: 'POST',
    path: '/api/plans/:planId/handover/answer',
    summary: 'Svara på frågan om att ta över samordningen',
    action: 'plan.answerHandover',
    audit: { event: 'plan.handover_answered', subject: 'child' },
    params: ByPlan,
    body: AnswerHandover,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params, body }) => answerHandover(ctx, params.planId, body),
  }),
  route({
    method: 'POST',
    path: '/api/plans/:planId/handover/take-back',
    summary: 'Ta tillbaka frågan om att ta över samordningen',
    action: 'plan.offerHandover',
    audit: { event: 'plan.handover_taken_back', subject: 'child' },
    params: ByPlan,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params }) => takeBackHandover(ctx, params.planId),
  }),
  route({
    method: 'POST',
    path: '/api/plans/:planId/coordinator',
    summary: 'Utse en samordnare när ingen är kvar',
    action: 'plan.appointCoordinator',
    audit: { event: 'plan.coordinator_appointed', subject: 'child' },
    params: ByPlan,
    body: AppointCoordinator,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params, body }) => appointCoordinator(ctx, params.planId, body.personId),
  }),
];
