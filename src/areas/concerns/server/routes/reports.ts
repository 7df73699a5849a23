import { z } from 'zod';
import type { PdfRenderer } from '../../../../platform/documents/renderer.ts';
import {
  AfterBirth,
  ByReport,
  ByReportFile,
  Done,
  done,
  MunicipalityAsked,
  Outbox,
  Receiver,
  ReportView,
} from '../../domain/contract.ts';
import { AnswerFirst, AskFirst, ByConsultation } from '../../domain/contract-consult.ts';
import { answerFirst, askFirst } from '../consult.ts';
import { fileOf, paperOf } from '../exchange.ts';
import { reportFacts, unitFacts } from '../facts.ts';
import { readFile } from '../files.ts';
import { askForAnswer, outbox, reportView, sayAfterBirth, sayHandedOver } from '../outbox.ts';
import { receiverOf } from '../receiver.ts';
import { route } from './route.ts';

/** The reporter's side: what was sent, the answer that came back, and questions before. */
export const reportRoutes = (pdf: PdfRenderer) => [
  route({
    method: 'GET',
    path: '/api/concerns/:reportId/report.pdf',
    summary: 'En egen skickad anmälan som PDF',
    action: 'concern.own',
    audit: { event: 'concern.paper', subject: 'none' },
    params: ByReport,
    response: z.object({ body: z.custom<() => Promise<Buffer>>() }),
    produces: 'application/pdf',
    facts: reportFacts,
    handler: async (ctx, { params }) => ({ body: await paperOf(ctx, pdf, params.reportId) }),
  }),
  route({
    method: 'GET',
    path: '/api/concerns/:reportId/report.json',
    summary: 'En egen skickad anmälan som fil mellan system',
    action: 'concern.own',
    audit: { event: 'concern.paper', subject: 'none' },
    params: ByReport,
    response: z.unknown(),
    produces: 'file',
    facts: reportFacts,
    handler: (ctx, { params }) => fileOf(ctx, params.reportId),
  }),
  route({
    method: 'GET',
    path: '/api/concerns',
    summary: 'Egna utkast och skickade anmälningar, med svaren',
    action: 'concern.write',
    audit: { event: 'concern.outbox_read', subject: 'none' },
    response: Outbox,
    facts: unitFacts,
    handler: (ctx) => outbox(ctx),
  }),
  route({
    method: 'GET',
    path: '/api/concern-receivers',
    summary: 'Vem som tar emot anmälningar för en kommun',
    action: 'concern.write',
    audit: { event: 'concern.receiver_read', subject: 'none' },
    query: MunicipalityAsked,
    response: Receiver,
    facts: unitFacts,
    handler: ({ tx }, { query }) => receiverOf(tx, query.municipality),
  }),
  route({
    method: 'GET',
    path: '/api/concerns/:reportId',
    summary: 'Läs en egen skickad anmälan',
    action: 'concern.own',
    audit: { event: 'concern.read', subject: 'none' },
    params: ByReport,
    response: ReportView,
    facts: reportFacts,
    handler: (ctx, { params }) => reportView(ctx, params.reportId),
  }),
  route({
    method: 'GET',
    path: '/api/concerns/:reportId/files/:reportFileId',
    summary: 'Hämta en fil i en skickad anmälan',
    action: 'concern.own',
    audit: { event: 'concern.read', subject: 'none' },
    params: ByReportFile,
    response: z.unknown(),
    produces: 'file',
    facts: reportFacts,
    handler: (ctx, { params: { reportId, reportFileId } }) => readFile(ctx, { reportId }, reportFileId),
  }),
  route({
    method: 'POST',
    path: '/api/concerns/:reportId/ask',
    summary: 'Be om svar på vad anmälan ledde till',
    action: 'concern.own',
    audit: { event: 'concern.asked', subject: 'none' },
    params: ByReport,
    response: Done,
    facts: reportFacts,
    handler: async (ctx, { params }) => {
      await askForAnswer(ctx, params.reportId);
      return done;
    },
  }),
  route({
    method: 'POST',
    path: '/api/concerns/:reportId/handed-over',
    summary: 'Filen är lämnad till en mottagare utanför Samsyn',
    action: 'concern.own',
    audit: { event: 'concern.handed_over', subject: 'none' },
    params: ByReport,
    response: Done,
    facts: reportFacts,
    handler: async (ctx, { params }) => {
      await sayHandedOver(ctx, params.reportId);
      return done;
    },
  }),
  route({
    method: 'POST',
    path: '/api/concerns/:reportId/after-birth',
    summary: 'Vad det blev av påminnelsen när barnet var fött',
    action: 'concern.own',
    audit: { event: 'concern.after_birth', subject: 'none' },
    params: ByReport,
    body: AfterBirth,
    response: Done,
    facts: reportFacts,
    handler: async (ctx, { params, body }) => {
      await sayAfterBirth(ctx, params.reportId, body.outcome);
      return done;
    },
  }),
  route({
    method: 'POST',
    path: '/api/consultations',
    summary: 'Fråga socialtjänsten utan att säga vilket barn',
    action: 'concern.write',
    audit: { event: 'concern.consulted', subject: 'none' },
    body: AskFirst,
    response: Done,
    facts: unitFacts,
    handler: async (ctx, { body }) => {
      await askFirst(ctx, body);
      return done;
    },
  }),
  route({
    method: 'POST',
    path: '/api/consultations/:consultationId/answer',
    summary: 'Svara på en fråga utan namn',
    action: 'consultation.answer',
    audit: { event: 'concern.consultation_answered', subject: 'none' },
    params: ByConsultation,
    body: AnswerFirst,
    response: Done,
    facts: async (ctx, { params }) => {
      const row = await ctx.tx
        .selectFrom('concerns.consultation')
        .select('id')
        .where('id', '=', params.consultationId)
        .executeTakeFirst();
      return row ? { ...(await unitFacts(ctx)), objectId: row.id } : null;
    },
    handler: async (ctx, { params, body }) => {
      await answerFirst(ctx, params.consultationId, body);
      return done;
    },
  }),
];
