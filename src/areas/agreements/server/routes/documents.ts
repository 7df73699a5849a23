import { z } from 'zod';
import { Bytes } from '../../../../platform/http/route.ts';
import { Added, ByDocument, ByVersion, Changed, NameFile } from '../../domain/contract-write.ts';
import { largestDocument } from '../../domain/documents.ts';
import { addDocument, readDocument, removeDocument } from '../documents.ts';
import { versionFacts } from '../facts.ts';
import { route } from './route.ts';

/** Documents attached to a version. */
export const attachedRoutes = [
  route({
    method: 'POST',
    path: '/api/agreements/:agreementId/versions/:versionId/documents',
    summary: 'Bifoga ett dokument (PDF eller DOCX)',
    action: 'agreement.write',
    audit: { event: 'agreement.document_added', subject: 'none' },
    params: ByVersion,
    query: NameFile,
    body: Bytes,
    upload: largestDocument,
    response: Added,
    facts: versionFacts,
    handler: (ctx, { params, query, body }) => addDocument(ctx, params.agreementId, params.versionId, query.name, body),
  }),
  route({
    method: 'GET',
    path: '/api/agreements/:agreementId/versions/:versionId/documents/:documentId',
    summary: 'Hämta ett bifogat dokument',
    action: 'agreement.read',
    audit: { event: 'agreement.document_read', subject: 'none' },
    params: ByDocument,
    response: z.unknown(),
    produces: 'file',
    facts: versionFacts,
    handler: (ctx, { params }) => readDocument(ctx, params),
  }),
  route({
    method: 'DELETE',
    path: '/api/agreements/:agreementId/versions/:versionId/documents/:documentId',
    summary: 'Ta bort ett dokument från ett utkast',
    action: 'agreement.write',
    audit: { event: 'agreement.document_removed', subject: 'none' },
    params: ByDocument,
    response: Changed,
    facts: versionFacts,
    handler: (ctx, { params }) => removeDocument(ctx, params.agreementId, params),
  }),
];
