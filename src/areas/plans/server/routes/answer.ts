import { z } from 'zod';
import { ByPlan, Done } from '../../domain/contract.ts';
import { AnswerCall, NameMember } from '../../domain/contract-call.ts';
import { PersonId } from '../../domain/model.ts';
import { answerCall } from '../answer.ts';
import { planFacts } from '../facts.ts';
import { nameMember, removeMember } from '../members.ts';
import { route } from './plan.ts';

const ByMember = z.object({ ...ByPlan.shape, personId: PersonId });
const names = { action: 'plan.nameMember', audit: { event: 'plan.member_changed', subject: 'child' } } as const;

/** A unit answers its call and says who there is on the plan. */
export const answerRoutes = [
  route({
    method: 'POST',
    path: '/api/plans/:planId/answer',
    summary: 'Svara på kallelsen för den egna enheten',
    action: 'plan.answer',
    audit: { event: 'plan.answered', subject: 'child' },
    params: ByPlan,
    body: AnswerCall,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params, body }) => answerCall(ctx, params.planId, body),
  }),
  route({
    method: 'POST',
    path: '/api/plans/:planId/members',
    summary: 'Sätt någon på den egna enheten på planen',
    ...names,
    params: ByPlan,
    body: NameMember,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params, body }) => nameMember(ctx, params.planId, body.personId),
  }),
  route({
    method: 'DELETE',
    path: '/api/plans/:planId/members/:personId',
    summary: 'Ta bort någon på den egna enheten från planen',
    ...names,
    params: ByMember,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params }) => removeMember(ctx, params.planId, params.personId),
  }),
];
