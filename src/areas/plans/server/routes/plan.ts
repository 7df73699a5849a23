import { z } from 'zod';
import { routesFor } from '../../../../platform/http/route.ts';
import { type PlanFacts, planActions } from '../../domain/access.ts';
import { ByPlan, PlanView } from '../../domain/contract.ts';
import { StartPlan } from '../../domain/contract-call.ts';
import { PlanId } from '../../domain/model.ts';
import { pageFacts, startFacts } from '../facts.ts';
import { startPlan } from '../start.ts';
import { viewOf } from '../view.ts';
import { planIn, wholeOrFrame } from '../whole.ts';

export const route = routesFor<PlanFacts, typeof planActions>(planActions);

export const frameRoutes = [
  route({
    method: 'POST',
    path: '/api/plans',
    summary: 'Börja en samordnad individuell plan',
    action: 'plan.start',
    audit: { event: 'plan.started', subject: 'child' },
    body: StartPlan,
    response: z.object({ id: PlanId, version: z.int() }),
    facts: startFacts,
    handler: async (ctx, { body }) => {
      const started = await startPlan(ctx, body);
      return { ...started, id: PlanId.parse(started.id) };
    },
  }),
  route({
    method: 'GET',
    path: '/api/plans/:planId',
    summary: 'Läs en plan',
    action: 'plan.read',
    audit: { event: 'plan.read', subject: 'child' },
    params: ByPlan,
    response: PlanView,
    facts: pageFacts,
    handler: async (ctx, { params }) => {
      const { plan, limits } = planIn(ctx.facts.page ?? (await wholeOrFrame(ctx.tx, params.planId)));
      return viewOf(ctx, plan, limits);
    },
  }),
];
