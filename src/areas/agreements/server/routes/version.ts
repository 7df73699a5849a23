import { ByAgreement } from '../../domain/contract.ts';
import { Added, ByVersion, Changed, Decide, DraftVersion, MoveEnd, WriteVersion } from '../../domain/contract-write.ts';
import { decideVersion, moveEnd } from '../decide.ts';
import { agreementFacts, versionFacts } from '../facts.ts';
import { draftVersion, writeVersion } from '../versions.ts';
import { route } from './route.ts';

/** A version's life: drafted, written, decided, prolonged or ended. */
export const versionRoutes = [
  route({
    method: 'POST',
    path: '/api/agreements/:agreementId/versions',
    summary: 'Börja på en ny version',
    action: 'agreement.write',
    audit: { event: 'agreement.version_drafted', subject: 'none' },
    params: ByAgreement,
    body: DraftVersion,
    response: Added,
    facts: agreementFacts,
    handler: (ctx, { params, body }) => draftVersion(ctx, params.agreementId, body),
  }),
  route({
    method: 'PUT',
    path: '/api/agreements/:agreementId/versions/:versionId',
    summary: 'Skriv vem versionen gäller för och en kort sammanfattning',
    action: 'agreement.write',
    audit: { event: 'agreement.version_written', subject: 'none' },
    params: ByVersion,
    body: WriteVersion,
    response: Changed,
    facts: versionFacts,
    handler: (ctx, { params, body }) => writeVersion(ctx, params.agreementId, params.versionId, body),
  }),
  route({
    method: 'POST',
    path: '/api/agreements/:agreementId/versions/:versionId/decide',
    summary: 'Skriv in beslutet om en version',
    action: 'agreement.write',
    audit: { event: 'agreement.decided', subject: 'none' },
    params: ByVersion,
    body: Decide,
    response: Changed,
    facts: versionFacts,
    handler: (ctx, { params, body }) => decideVersion(ctx, params.agreementId, params.versionId, body),
  }),
  route({
    method: 'POST',
    path: '/api/agreements/:agreementId/versions/:versionId/end',
    summary: 'Skriv in ett beslut om att förlänga eller avsluta',
    action: 'agreement.write',
    audit: { event: 'agreement.end_moved', subject: 'none' },
    params: ByVersion,
    body: MoveEnd,
    response: Changed,
    facts: versionFacts,
    handler: (ctx, { params, body }) => moveEnd(ctx, params.agreementId, params.versionId, body),
  }),
];
