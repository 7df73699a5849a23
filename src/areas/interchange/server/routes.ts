import { z } from 'zod';
import { Bytes, routesFor } from '../../../platform/http/route.ts';
import { limits } from '../../../platform/sheets/limits.ts';
import { type InterchangeFacts, interchangeActions } from '../domain/access.ts';
import {
  AskRows,
  ByImport,
  ByList,
  ImportRows,
  ImportView,
  Lists,
  SendFile,
  Settled,
  Started,
} from '../domain/contract.ts';
import { applyImport, discardImport, judgeAnew } from './apply.ts';
import { exportList } from './export.ts';
import { importFacts, listFacts } from './facts.ts';
import { startImport } from './start.ts';
import { lists, viewImport, viewRows } from './view.ts';

const route = routesFor<InterchangeFacts, typeof interchangeActions>(interchangeActions);

/** The county's lists in and out. */
export const interchangeRoutes = [
  route({
    method: 'GET',
    path: '/api/lists',
    summary: 'Länets listor, och filer som har lästs in',
    action: 'interchange.list',
    audit: { event: 'interchange.listed', subject: 'none' },
    response: Lists,
    facts: listFacts,
    handler: (ctx) => lists(ctx),
  }),
  route({
    method: 'GET',
    path: '/api/lists/:sheet/:format',
    summary: 'Hämta ut en lista som fil',
    action: 'interchange.export',
    audit: { event: 'interchange.exported', subject: 'none' },
    params: ByList,
    response: z.unknown(),
    produces: 'file',
    facts: listFacts,
    handler: (ctx, { params }) => exportList(ctx, params.sheet, params.format),
  }),
  route({
    method: 'POST',
    path: '/api/imports',
    summary: 'Skicka en fil som ska granskas och läsas in',
    action: 'interchange.start',
    audit: { event: 'interchange.started', subject: 'none' },
    query: SendFile,
    body: Bytes,
    // One byte over is let through, so that the answer says how large a file may be.
    upload: limits.fileBytes + 1,
    response: Started,
    facts: listFacts,
    handler: (ctx, { query, body }) => startImport(ctx, query.sheet, query.name, body),
  }),
  route({
    method: 'GET',
    path: '/api/imports/:importId',
    summary: 'Se hur det går med en fil',
    action: 'interchange.read',
    audit: { event: 'interchange.read', subject: 'none' },
    params: ByImport,
    response: ImportView,
    facts: importFacts,
    handler: (ctx, { params }) => viewImport(ctx, params.importId),
  }),
  route({
    method: 'GET',
    path: '/api/imports/:importId/rows',
    summary: 'Se vad en fils rader skulle göra',
    action: 'interchange.read',
    audit: { event: 'interchange.rows_read', subject: 'none' },
    params: ByImport,
    query: AskRows,
    response: ImportRows,
    facts: importFacts,
    handler: (ctx, { params, query }) => viewRows(ctx, params.importId, query.fate, query.after),
  }),
  route({
    method: 'POST',
    path: '/api/imports/:importId/apply',
    summary: 'Spara en granskad fil, hela eller inget',
    action: 'interchange.apply',
    audit: { event: 'interchange.applied', subject: 'none' },
    params: ByImport,
    response: Settled,
    facts: importFacts,
    handler: (ctx, { params }) => applyImport(ctx, params.importId),
  }),
  route({
    method: 'POST',
    path: '/api/imports/:importId/again',
    summary: 'Granska en fil igen, som det ser ut nu',
    action: 'interchange.again',
    audit: { event: 'interchange.judged_again', subject: 'none' },
    params: ByImport,
    response: Settled,
    facts: importFacts,
    handler: (ctx, { params }) => judgeAnew(ctx, params.importId),
  }),
  route({
    method: 'DELETE',
    path: '/api/imports/:importId',
    summary: 'Ta bort en fil som inte ska läsas in',
    action: 'interchange.discard',
    audit: { event: 'interchange.discarded', subject: 'none' },
    params: ByImport,
    response: Settled,
    facts: importFacts,
    handler: (ctx, { params }) => discardImport(ctx, params.importId),
  }),
];
