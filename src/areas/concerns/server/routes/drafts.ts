import { z } from 'zod';
import { Bytes } from '../../../../platform/http/route.ts';
import {
  ByDraft,
  ByDraftFile,
  Changed,
  Done,
  DraftStarted,
  DraftView,
  done,
  FileAdded,
  NameFile,
  SaveDraft,
  SendDraft,
  Sent,
  StartDraft,
} from '../../domain/contract.ts';
import { readDraft, removeDraft, saveDraft, startDraft } from '../drafts.ts';
import { draftFacts, unitFacts } from '../facts.ts';
import { addFile, largestFile, readFile, removeFile } from '../files.ts';
import { sendDraft } from '../send.ts';
import { route } from './route.ts';

/** What is being written: its author's alone, until it is sent. */
export const draftRoutes = [
  route({
    method: 'POST',
    path: '/api/concern-drafts',
    summary: 'Börja skriva en orosanmälan',
    action: 'concern.write',
    audit: { event: 'concern.draft_started', subject: 'none' },
    body: StartDraft,
    response: DraftStarted,
    facts: unitFacts,
    handler: (ctx, { body }) => startDraft(ctx, body.content),
  }),
  route({
    method: 'GET',
    path: '/api/concern-drafts/:draftId',
    summary: 'Läs ett eget utkast',
    action: 'concern.own',
    audit: { event: 'concern.draft_read', subject: 'none' },
    params: ByDraft,
    response: DraftView,
    facts: draftFacts,
    handler: (ctx, { params }) => readDraft(ctx, params.draftId),
  }),
  route({
    method: 'PUT',
    path: '/api/concern-drafts/:draftId',
    summary: 'Spara ett eget utkast',
    action: 'concern.own',
    audit: { event: 'concern.draft_saved', subject: 'none' },
    params: ByDraft,
    body: SaveDraft,
    response: Changed,
    facts: draftFacts,
    handler: (ctx, { params, body }) => saveDraft(ctx, params.draftId, body),
  }),
  route({
    method: 'DELETE',
    path: '/api/concern-drafts/:draftId',
    summary: 'Släng ett eget utkast',
    action: 'concern.own',
    audit: { event: 'concern.draft_removed', subject: 'none' },
    params: ByDraft,
    response: Done,
    facts: draftFacts,
    handler: async (ctx, { params }) => {
      await removeDraft(ctx, params.draftId);
      return done;
    },
  }),
  route({
    method: 'POST',
    path: '/api/concern-drafts/:draftId/files',
    summary: 'Lägg till en fil (PDF eller DOCX)',
    action: 'concern.own',
    audit: { event: 'concern.draft_saved', subject: 'none' },
    params: ByDraft,
    query: NameFile,
    body: Bytes,
    upload: largestFile,
    response: FileAdded,
    facts: draftFacts,
    handler: (ctx, { params, query, body }) => addFile(ctx, params.draftId, query.name, body),
  }),
  route({
    method: 'GET',
    path: '/api/concern-drafts/:draftId/files/:draftFileId',
    summary: 'Hämta en fil i ett utkast',
    action: 'concern.own',
    audit: { event: 'concern.draft_read', subject: 'none' },
    params: ByDraftFile,
    response: z.unknown(),
    produces: 'file',
    facts: draftFacts,
    handler: (ctx, { params: { draftId, draftFileId } }) => readFile(ctx, { draftId }, draftFileId),
  }),
  route({
    method: 'DELETE',
    path: '/api/concern-drafts/:draftId/files/:draftFileId',
    summary: 'Ta bort en fil ur ett utkast',
    action: 'concern.own',
    audit: { event: 'concern.draft_saved', subject: 'none' },
    params: ByDraftFile,
    response: Done,
    facts: draftFacts,
    handler: async (ctx, { params }) => {
      await removeFile(ctx, params.draftId, params.draftFileId);
      return done;
    },
  }),
  route({
    method: 'POST',
    path: '/api/concern-drafts/:draftId/send',
    summary: 'Skicka anmälan, en för varje barn',
    action: 'concern.own',
    audit: { event: 'concern.sent', subject: 'none' },
    params: ByDraft,
    body: SendDraft,
    response: Sent,
    facts: draftFacts,
    handler: async (ctx, { params, body }) => ({ reportIds: await sendDraft(ctx, params.draftId, body.version) }),
  }),
];
