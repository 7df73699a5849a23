import { ByForum, Changed, changed, ForumDone } from '../../domain/contract.ts';
import {
  AgreeAction,
  ByForumAndChild,
  ByLine,
  ByLineAction,
  LineActionAdded,
  LineAdded,
  LineList,
  LineQuery,
  LineToPlan,
  LineView,
  PlanStarted,
  RaiseLine,
  Room,
  SettleAction,
  WriteLine,
} from '../../domain/contract-lines.ts';
import { LineActionId, LineId } from '../../domain/model.ts';
import { forumFacts } from '../facts.ts';
import { lineFacts, listLines, roomFor, viewLine } from '../line-view.ts';
import { agreeAction, lineToPlan, raiseLine, settleAction, writeLine } from '../lines.ts';
import { route } from './frame.ts';

/** Lines about children: for those who sit in the forum, a name only under consent for the own unit. */
export const lineRoutes = [
  route({
    method: 'GET',
    path: '/api/forums/:forumId/lines',
    summary: 'Forumets rader om barn',
    action: 'forum.readLines',
    audit: { event: 'forum.lines_listed', subject: 'none' },
    params: ByForum,
    query: LineQuery,
    response: LineList,
    facts: forumFacts,
    handler: (ctx, { params, query }) => listLines(ctx, params.forumId, query.open),
  }),
  route({
    method: 'POST',
    path: '/api/forums/:forumId/lines',
    summary: 'Ta upp en fråga om ett barn',
    action: 'forum.raiseLine',
    audit: { event: 'forum.line_raised', subject: 'child' },
    params: ByForum,
    body: RaiseLine,
    response: LineAdded,
    facts: async (ctx, { params, body }) => {
      const facts = await forumFacts(ctx, { params });
      return facts && body.mode === 'named' ? { ...facts, subjectId: body.childId } : facts;
    },
    handler: async (ctx, { params, body }) => ({ id: LineId.parse(await raiseLine(ctx, params.forumId, body)) }),
  }),
  route({
    method: 'GET',
    path: '/api/forums/:forumId/room/:childId',
    summary: 'Vilka enheter i forumet som får höra om barnet',
    action: 'forum.raiseLine',
    audit: { event: 'forum.room_read', subject: 'child' },
    params: ByForumAndChild,
    response: Room,
    facts: async (ctx, { params }) => {
      const facts = await forumFacts(ctx, { params });
      return facts && { ...facts, subjectId: params.childId };
    },
    handler: (ctx, { params }) => roomFor(ctx, params.forumId, params.childId),
  }),
  route({
    method: 'GET',
    path: '/api/forum-lines/:lineId',
    summary: 'Läs en rad om ett barn',
    action: 'forum.readLines',
    audit: { event: 'forum.line_read', subject: 'child' },
    params: ByLine,
    response: LineView,
    facts: lineFacts,
    handler: (ctx, { params }) => viewLine(ctx, params.lineId),
  }),
  route({
    method: 'PUT',
    path: '/api/forum-lines/:lineId',
    summary: 'Skriv vad som sades, vart det ledde och när det följs upp',
    action: 'forum.writeLine',
    audit: { event: 'forum.line_written', subject: 'child' },
    params: ByLine,
    body: WriteLine,
    response: ForumDone,
    facts: lineFacts,
    handler: (ctx, { params, body }) => writeLine(ctx, params.lineId, body),
  }),
  route({
    method: 'POST',
    path: '/api/forum-lines/:lineId/actions',
    summary: 'Kom överens om vad en enhet gör, till när',
    action: 'forum.writeLine',
    audit: { event: 'forum.line_written', subject: 'child' },
    params: ByLine,
    body: AgreeAction,
    response: LineActionAdded,
    facts: lineFacts,
    handler: async (ctx, { params, body }) => ({ id: LineActionId.parse(await agreeAction(ctx, params.lineId, body)) }),
  }),
  route({
    method: 'POST',
    path: '/api/forum-lines/:lineId/actions/:lineActionId/done',
    summary: 'Det som enheten tog på sig är klart',
    action: 'forum.writeLine',
    audit: { event: 'forum.line_written', subject: 'child' },
    params: ByLineAction,
    body: SettleAction,
    response: Changed,
    facts: lineFacts,
    handler: async (ctx, { params, body }) => {
      await settleAction(ctx, params.lineId, params.lineActionId, body);
      return changed;
    },
  }),
  route({
    method: 'POST',
    path: '/api/forum-lines/:lineId/plan',
    summary: 'Gör raden till en kallelse till SIP',
    action: 'forum.writeLine',
    audit: { event: 'forum.line_to_plan', subject: 'child' },
    params: ByLine,
    body: LineToPlan,
    response: PlanStarted,
    facts: async (ctx, { params, body }) => {
      const facts = await lineFacts(ctx, { params });
      if (facts === null || body.childId === null) return facts;
      // The log knows which child got a plan; it must not tell which anonymous line that was.
      return { ...facts, subjectId: facts.subjectId ?? body.childId, objectId: facts.subjectId && facts.objectId };
    },
    handler: async (ctx, { params, body }) => ({ planId: await lineToPlan(ctx, params.lineId, body.childId) }),
  }),
];
