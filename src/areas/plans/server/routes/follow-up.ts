import { ByPlan, Done, Lead } from '../../domain/contract.ts';
import { ContinuePlan } from '../../domain/contract-follow-up.ts';
import { planFacts } from '../facts.ts';
import { continuePlan, keep, revise } from '../follow-up.ts';
import { route } from './plan.ts';

/** Step 6: the plan goes on as it is, or is changed into a new version. */
export const followUpRoutes = [
  route({
    method: 'POST',
    path: '/api/plans/:planId/continue',
    summary: 'Fortsätt med planen till nästa uppföljning',
    action: 'plan.conduct',
    audit: { event: 'plan.continued', subject: 'child' },
    params: ByPlan,
    body: ContinuePlan,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params, body }) => continuePlan(ctx, params.planId, body),
  }),
  route({
    method: 'POST',
    path: '/api/plans/:planId/revise',
    summary: 'Öppna planen för ändringar',
    action: 'plan.conduct',
    audit: { event: 'plan.revised', subject: 'child' },
    params: ByPlan,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params }) => revise(ctx, params.planId),
  }),
  route({
    method: 'POST',
    path: '/api/plans/:planId/keep',
    summary: 'Behåll den gällande planen och släpp det som har ändrats',
    action: 'plan.conduct',
    audit: { event: 'plan.revision_dropped', subject: 'child' },
    params: ByPlan,
    body: Lead,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params, body }) => keep(ctx, params.planId, body.version),
  }),
];
