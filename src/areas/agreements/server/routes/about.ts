import { AddClaim, Added, ByItem, ByVersion, Changed, ChooseClaim, JudgeContent } from '../../domain/contract-write.ts';
import { addClaim, chooseClaim } from '../claims.ts';
import { judgeContent } from '../content.ts';
import { versionFacts } from '../facts.ts';
import { route } from './route.ts';

/** What is said of a version: what the places claim of its days, and how well it holds what is required. */
export const aboutRoutes = [
  route({
    method: 'POST',
    path: '/api/agreements/:agreementId/versions/:versionId/claims',
    summary: 'Skriv vad en källa säger om ett datum',
    action: 'agreement.write',
    audit: { event: 'agreement.claim_added', subject: 'none' },
    params: ByVersion,
    body: AddClaim,
    response: Added,
    facts: versionFacts,
    handler: (ctx, { params, body }) => addClaim(ctx, params.agreementId, params.versionId, body),
  }),
  route({
    method: 'POST',
    path: '/api/agreements/:agreementId/versions/:versionId/choose',
    summary: 'Välj vilken uppgift som används, och varför',
    action: 'agreement.write',
    audit: { event: 'agreement.claim_chosen', subject: 'none' },
    params: ByVersion,
    body: ChooseClaim,
    response: Changed,
    facts: versionFacts,
    handler: (ctx, { params, body }) => chooseClaim(ctx, params.agreementId, params.versionId, body),
  }),
  route({
    method: 'PUT',
    path: '/api/agreements/:agreementId/versions/:versionId/content/:item',
    summary: 'Bedöm om det som ska finnas med finns med',
    action: 'agreement.write',
    audit: { event: 'agreement.content_judged', subject: 'none' },
    params: ByItem,
    body: JudgeContent,
    response: Changed,
    facts: versionFacts,
    handler: (ctx, { params, body }) => judgeContent(ctx, params.agreementId, params, body),
  }),
];
