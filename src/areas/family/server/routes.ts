import { routesFor } from '../../../platform/http/route.ts';
import {
  answerTimes,
  ByPlan,
  Done,
  noPlan,
  type PlanFacts,
  planActions,
  writeChildWords,
  writeFamilyPart,
  writeOwnScore,
} from '../../plans/index.ts';
import {
  FamilyHome,
  FamilyPlan,
  Refuse,
  SayWhichTimes,
  WriteMatters,
  WriteOwnPart,
  WriteOwnScore,
} from '../domain/contract.ts';
import { familyFacts } from './facts.ts';
import { familyHome } from './home.ts';
import { familyPlan } from './plan.ts';
import { refuse } from './refuse.ts';

const route = routesFor<PlanFacts, typeof planActions>(planActions);

/** What the child and the guardians do with a plan. Consents and the log are in the areas that own them. */
export const familyRoutes = [
  route({
    method: 'GET',
    path: '/api/family/plans',
    summary: 'Mina barn, eller jag själv, och planerna',
    action: 'family.plan.read',
    audit: { event: 'family.plans_listed', subject: 'none' },
    response: FamilyHome,
    facts: noPlan,
    handler: (ctx) => familyHome(ctx),
  }),
  route({
    method: 'GET',
    path: '/api/family/plans/:planId',
    summary: 'Läs planen',
    action: 'family.plan.read',
    audit: { event: 'family.plan_read', subject: 'child' },
    params: ByPlan,
    response: FamilyPlan,
    facts: familyFacts,
    handler: (ctx, { params }) => familyPlan(ctx, params.planId),
  }),
  route({
    method: 'PUT',
    path: '/api/family/plans/:planId/part',
    summary: 'Skriv min del',
    action: 'family.plan.writePart',
    audit: { event: 'family.part_written', subject: 'child' },
    params: ByPlan,
    body: WriteOwnPart,
    response: Done,
    facts: familyFacts,
    handler: (ctx, { params, body }) => writeFamilyPart(ctx, params.planId, body),
  }),
  route({
    method: 'PUT',
    path: '/api/family/plans/:planId/matters',
    summary: 'Skriv vad som är viktigt för barnet',
    action: 'family.plan.writeMatters',
    audit: { event: 'family.matters_written', subject: 'child' },
    params: ByPlan,
    body: WriteMatters,
    response: Done,
    facts: familyFacts,
    handler: (ctx, { params, body }) => writeChildWords(ctx, params.planId, body),
  }),
  route({
    method: 'PUT',
    path: '/api/family/plans/:planId/times',
    summary: 'Säg vilka tider som passar',
    action: 'family.plan.answerTimes',
    audit: { event: 'family.times_answered', subject: 'child' },
    params: ByPlan,
    body: SayWhichTimes,
    response: Done,
    facts: familyFacts,
    handler: (ctx, { params, body }) => answerTimes(ctx, params.planId, body.times),
  }),
  route({
    method: 'POST',
    path: '/api/family/plans/:planId/score',
    summary: 'Säg hur det har gått',
    action: 'family.plan.score',
    audit: { event: 'family.score_written', subject: 'child' },
    params: ByPlan,
    body: WriteOwnScore,
    response: Done,
    facts: familyFacts,
    handler: (ctx, { params, body }) => writeOwnScore(ctx, params.planId, body),
  }),
  route({
    method: 'POST',
    path: '/api/family/plans/:planId/refuse',
    summary: 'Tacka nej till planen',
    action: 'family.plan.refuse',
    audit: { event: 'family.plan_refused', subject: 'child' },
    params: ByPlan,
    body: Refuse,
    response: Done,
    facts: familyFacts,
    handler: (ctx, { params, body }) => refuse(ctx, params.planId, body),
  }),
];
