import { ByPlan, Done, Lead } from '../../domain/contract.ts';
import { ByGoal, WriteEvaluation, WriteOutcome, WriteScore } from '../../domain/contract-follow-up.ts';
import { finishEvaluation, startEvaluation, writeEvaluation, writeOutcome } from '../evaluation.ts';
import { writeScoreFor } from '../evaluation-score.ts';
import { planFacts } from '../facts.ts';
import { route } from './plan.ts';

/** Step 5: the goals against how it went, and what the child and the guardians think of it. */
export const evaluationRoutes = [
  route({
    method: 'POST',
    path: '/api/plans/:planId/start-evaluation',
    summary: 'Börja utvärdera',
    action: 'plan.conduct',
    audit: { event: 'plan.evaluation_started', subject: 'child' },
    params: ByPlan,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params }) => startEvaluation(ctx, params.planId),
  }),
  route({
    method: 'PUT',
    path: '/api/plans/:planId/goals/:goalId/outcome',
    summary: 'Skriv hur det gick med ett mål',
    action: 'plan.writeContent',
    audit: { event: 'plan.outcome_written', subject: 'child' },
    params: ByGoal,
    body: WriteOutcome,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params, body }) => writeOutcome(ctx, params.planId, params.goalId, body),
  }),
  route({
    method: 'PUT',
    path: '/api/plans/:planId/evaluation',
    summary: 'Skriv utvärderingens sammanfattning',
    action: 'plan.conduct',
    audit: { event: 'plan.evaluation_written', subject: 'child' },
    params: ByPlan,
    body: WriteEvaluation,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params, body }) => writeEvaluation(ctx, params.planId, body),
  }),
  route({
    method: 'POST',
    path: '/api/plans/:planId/scores',
    summary: 'Skriv ned vad barnet eller en vårdnadshavare tycker',
    action: 'plan.writeScore',
    audit: { event: 'plan.score_written', subject: 'child' },
    params: ByPlan,
    body: WriteScore,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params, body }) => writeScoreFor(ctx, params.planId, ctx.facts.subjectId ?? '', body),
  }),
  route({
    method: 'POST',
    path: '/api/plans/:planId/finish-evaluation',
    summary: 'Avsluta utvärderingen',
    action: 'plan.conduct',
    audit: { event: 'plan.evaluation_finished', subject: 'child' },
    params: ByPlan,
    body: Lead,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params, body }) => finishEvaluation(ctx, params.planId, body.version),
  }),
];
