import { ByPlan, Done } from '../../domain/contract.ts';
import { ClosePlan } from '../../domain/contract-follow-up.ts';
import { beginAgain, closePlan, reopen } from '../close.ts';
import { planFacts } from '../facts.ts';
import { route } from './plan.ts';

/** Step 7: the plan is closed, and can be opened again. Neither takes consent: a plan must be able to end without it. */
export const closeRoutes = [
  route({
    method: 'POST',
    path: '/api/plans/:planId/close',
    summary: 'Avsluta planen',
    action: 'plan.lead',
    audit: { event: 'plan.closed', subject: 'child' },
    params: ByPlan,
    body: ClosePlan,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params, body }) => closePlan(ctx, params.planId, body),
  }),
  route({
    method: 'POST',
    path: '/api/plans/:planId/reopen',
    summary: 'Öppna planen igen',
    action: 'plan.lead',
    audit: { event: 'plan.reopened', subject: 'child' },
    params: ByPlan,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params }) => reopen(ctx, params.planId),
  }),
  route({
    method: 'POST',
    path: '/api/plans/:planId/begin-again',
    summary: 'Börja om med en plan som aldrig publicerades',
    action: 'plan.lead',
    audit: { event: 'plan.reopened', subject: 'child' },
    params: ByPlan,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params }) => beginAgain(ctx, params.planId),
  }),
];
