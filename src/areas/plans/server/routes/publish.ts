import { z } from 'zod';
import { ByPlan, Done, Lead } from '../../domain/contract.ts';
import { ByEdition, ByTwoEditions, Differences, Edition } from '../../domain/contract-edition.ts';
import { differences } from '../../domain/differences.ts';
import { loadEdition } from '../edition.ts';
import { planFacts } from '../facts.ts';
import { publish } from '../publish.ts';
import { route } from './plan.ts';

/** Publishing: the law's four contents are checked, the edition is kept and delivered. Earlier editions are read here. */
export const publishRoutes = [
  route({
    method: 'POST',
    path: '/api/plans/:planId/publish',
    summary: 'Publicera planen och lämna ut den',
    action: 'plan.conduct',
    audit: { event: 'plan.published', subject: 'child' },
    params: ByPlan,
    body: Lead,
    response: Done.extend({ number: z.int() }),
    facts: planFacts,
    handler: (ctx, { params, body }) => publish(ctx, params.planId, ctx.facts.subjectId ?? '', body.version),
  }),
  route({
    method: 'GET',
    path: '/api/plans/:planId/editions/:number',
    summary: 'Läs en version av planen',
    action: 'plan.read',
    audit: { event: 'plan.edition_read', subject: 'child' },
    params: ByEdition,
    response: Edition,
    facts: planFacts,
    handler: (ctx, { params }) => loadEdition(ctx, params.planId, params.number),
  }),
  route({
    method: 'GET',
    path: '/api/plans/:planId/editions/:from/compare/:to',
    summary: 'Skillnaden mellan två versioner',
    action: 'plan.read',
    audit: { event: 'plan.edition_read', subject: 'child' },
    params: ByTwoEditions,
    response: Differences,
    facts: planFacts,
    handler: async (ctx, { params }) =>
      differences(await loadEdition(ctx, params.planId, params.from), await loadEdition(ctx, params.planId, params.to)),
  }),
];
