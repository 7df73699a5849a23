import { Added, ByPlan, Done } from '../../domain/contract.ts';
import {
  AddGoal,
  AddMeasure,
  ByGoal,
  ByMeasure,
  EditGoal,
  EditMeasure,
  WriteContent,
} from '../../domain/contract-content.ts';
import { saveContent } from '../content.ts';
import { addGoal, editGoal, removeGoal } from '../content-goals.ts';
import { addMeasure, editMeasure, removeMeasure } from '../content-measures.ts';
import { planFacts } from '../facts.ts';
import { route } from './plan.ts';

const writes = { action: 'plan.writeContent', audit: { event: 'plan.content_written', subject: 'child' } } as const;

/** The plan that is written together at the meeting: what it says, its goals and its measures. */
export const contentRoutes = [
  route({
    method: 'PUT',
    path: '/api/plans/:planId/content',
    summary: 'Skriv planens innehåll',
    ...writes,
    params: ByPlan,
    body: WriteContent,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params, body }) => saveContent(ctx, params.planId, body),
  }),
  route({
    method: 'POST',
    path: '/api/plans/:planId/goals',
    summary: 'Lägg till ett delmål',
    ...writes,
    params: ByPlan,
    body: AddGoal,
    response: Added,
    facts: planFacts,
    handler: (ctx, { params, body }) => addGoal(ctx, params.planId, body.text),
  }),
  route({
    method: 'PUT',
    path: '/api/plans/:planId/goals/:goalId',
    summary: 'Ändra ett delmål',
    ...writes,
    params: ByGoal,
    body: EditGoal,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params, body }) => editGoal(ctx, params.planId, params.goalId, body),
  }),
  route({
    method: 'DELETE',
    path: '/api/plans/:planId/goals/:goalId',
    summary: 'Ta bort ett delmål',
    ...writes,
    params: ByGoal,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params }) => removeGoal(ctx, params.planId, params.goalId),
  }),
  route({
    method: 'POST',
    path: '/api/plans/:planId/measures',
    summary: 'Lägg till en insats',
    ...writes,
    params: ByPlan,
    body: AddMeasure,
    response: Added,
    facts: planFacts,
    handler: (ctx, { params, body }) => addMeasure(ctx, params.planId, body),
  }),
  route({
    method: 'PUT',
    path: '/api/plans/:planId/measures/:measureId',
    summary: 'Ändra en insats',
    ...writes,
    params: ByMeasure,
    body: EditMeasure,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params, body }) => editMeasure(ctx, params.planId, params.measureId, body),
  }),
  route({
    method: 'DELETE',
    path: '/api/plans/:planId/measures/:measureId',
    summary: 'Ta bort en insats',
    ...writes,
    params: ByMeasure,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params }) => removeMeasure(ctx, params.planId, params.measureId),
  }),
];
