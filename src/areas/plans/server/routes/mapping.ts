import { ByPlan, ByPlanAndUnit, Done } from '../../domain/contract.ts';
import { GoWithout, Kept, WritePart } from '../../domain/contract-mapping.ts';
import { take } from '../commands.ts';
import { planFacts } from '../facts.ts';
import { goWithout, keptFacts, keptOf, writePart } from '../mapping.ts';
import { route } from './plan.ts';

/** Step 2, the mapping: each party writes its own part. Others' parts are read with the plan. */
export const mappingRoutes = [
  route({
    method: 'POST',
    path: '/api/plans/:planId/start-mapping',
    summary: 'Börja kartläggningen',
    action: 'plan.conduct',
    audit: { event: 'plan.mapping_started', subject: 'child' },
    params: ByPlan,
    response: Done,
    facts: planFacts,
    handler: async (ctx, { params }) => {
      const { version } = await take(ctx, params.planId, { command: 'startMapping' });
      return { version };
    },
  }),
  route({
    method: 'PUT',
    path: '/api/plans/:planId/parts/own',
    summary: 'Skriv den egna enhetens del',
    action: 'plan.writePart',
    audit: { event: 'plan.part_written', subject: 'child' },
    params: ByPlan,
    body: WritePart,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params, body }) => writePart(ctx, params.planId, body),
  }),
  route({
    method: 'PUT',
    path: '/api/plans/:planId/parties/:unitId/without',
    summary: 'Skriv varför planen går vidare utan en enhets del eller svar',
    action: 'plan.conduct',
    audit: { event: 'plan.went_without', subject: 'child' },
    params: ByPlanAndUnit,
    body: GoWithout,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params, body }) => goWithout(ctx, params.planId, params.unitId, body),
  }),
  route({
    method: 'GET',
    path: '/api/plans/:planId/kept',
    summary: 'Det som enheten har kvar: sin egen del och de versioner den har fått',
    action: 'plan.readKept',
    audit: { event: 'plan.kept_read', subject: 'child' },
    params: ByPlan,
    response: Kept,
    facts: keptFacts,
    handler: (ctx, { params }) => keptOf(ctx, params.planId),
  }),
];
