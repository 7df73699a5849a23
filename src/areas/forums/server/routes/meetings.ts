import { ByForum, Changed, changed, ForumDone } from '../../domain/contract.ts';
import {
  AddAgendaItem,
  AgendaItemAdded,
  AnswerForumCall,
  ByAgendaItem,
  ByForumMeeting,
  CallForumMeeting,
  CancelForumMeeting,
  ForumMeetingAdded,
  ForumMeetingView,
  ForumStrips,
  HoldForumMeeting,
  MoveForumMeeting,
  StripQuery,
  TakeUpQuestion,
  UnitStripQuery,
  UnitStrips,
  WriteForumNotes,
} from '../../domain/contract-meeting.ts';
import { AgendaItemId, ForumMeetingId } from '../../domain/model.ts';
import { addAgendaItem, dropAgendaItem, takeUpQuestion } from '../agenda.ts';
import { countyFacts, forumFacts } from '../facts.ts';
import { viewMeeting } from '../meeting-view.ts';
import { answerCall, callMeeting, cancelMeeting, holdMeeting, moveMeeting, writeNotes } from '../meetings.ts';
import { attendanceStrips, unitStrips } from '../strips.ts';
import { route } from './frame.ts';

const conducts = { action: 'forum.conduct', facts: forumFacts } as const;
const prepared = { event: 'forum.meeting_prepared', subject: 'none' } as const;

/** Meetings: the call, agenda, who came, notes; and who came over a year. */
export const meetingRoutes = [
  route({
    method: 'GET',
    path: '/api/forum-attendance',
    summary: 'En enhets närvaro under ett år, i varje forum där den väntas',
    action: 'forum.list',
    audit: { event: 'forum.read', subject: 'none' },
    query: UnitStripQuery,
    response: UnitStrips,
    facts: countyFacts,
    handler: (ctx, { query }) => unitStrips(ctx, query.unit, query.until),
  }),
  route({
    method: 'GET',
    path: '/api/forums/:forumId/attendance',
    summary: 'Vilka som har kommit under ett år',
    action: 'forum.read',
    audit: { event: 'forum.read', subject: 'none' },
    params: ByForum,
    query: StripQuery,
    response: ForumStrips,
    facts: forumFacts,
    handler: (ctx, { params, query }) => attendanceStrips(ctx, params.forumId, query.until),
  }),
  route({
    method: 'POST',
    path: '/api/forums/:forumId/meetings',
    summary: 'Kalla till ett möte',
    ...conducts,
    audit: { event: 'forum.meeting_called', subject: 'none' },
    params: ByForum,
    body: CallForumMeeting,
    response: ForumMeetingAdded,
    handler: async (ctx, { params, body }) => ({
      id: ForumMeetingId.parse(await callMeeting(ctx, params.forumId, body)),
    }),
  }),
  route({
    method: 'GET',
    path: '/api/forums/:forumId/meetings/:forumMeetingId',
    summary: 'Läs om ett möte',
    action: 'forum.read',
    audit: { event: 'forum.meeting_read', subject: 'none' },
    params: ByForumMeeting,
    response: ForumMeetingView,
    facts: forumFacts,
    handler: (ctx, { params }) => viewMeeting(ctx, params.forumId, params.forumMeetingId),
  }),
  route({
    method: 'PUT',
    path: '/api/forums/:forumId/meetings/:forumMeetingId',
    summary: 'Ändra mötets tid eller plats',
    ...conducts,
    audit: { event: 'forum.meeting_moved', subject: 'none' },
    params: ByForumMeeting,
    body: MoveForumMeeting,
    response: ForumDone,
    handler: (ctx, { params, body }) => moveMeeting(ctx, params.forumId, params.forumMeetingId, body),
  }),
  route({
    method: 'POST',
    path: '/api/forums/:forumId/meetings/:forumMeetingId/cancel',
    summary: 'Ställ in mötet',
    ...conducts,
    audit: { event: 'forum.meeting_cancelled', subject: 'none' },
    params: ByForumMeeting,
    body: CancelForumMeeting,
    response: ForumDone,
    handler: (ctx, { params, body }) => cancelMeeting(ctx, params.forumId, params.forumMeetingId, body),
  }),
  route({
    method: 'POST',
    path: '/api/forums/:forumId/meetings/:forumMeetingId/answer',
    summary: 'Svara om din enhet kommer',
    action: 'forum.answerCall',
    audit: { event: 'forum.call_answered', subject: 'none' },
    params: ByForumMeeting,
    body: AnswerForumCall,
    response: Changed,
    facts: forumFacts,
    handler: async (ctx, { params, body }) => {
      await answerCall(ctx, params.forumId, params.forumMeetingId, body);
      return changed;
    },
  }),
  route({
    method: 'POST',
    path: '/api/forums/:forumId/meetings/:forumMeetingId/held',
    summary: 'Skriv att mötet hölls och vilka som kom',
    ...conducts,
    audit: { event: 'forum.meeting_held', subject: 'none' },
    params: ByForumMeeting,
    body: HoldForumMeeting,
    response: ForumDone,
    handler: (ctx, { params, body }) => holdMeeting(ctx, params.forumId, params.forumMeetingId, body),
  }),
  route({
    method: 'PUT',
    path: '/api/forums/:forumId/meetings/:forumMeetingId/notes',
    summary: 'Skriv mötets anteckningar',
    action: 'forum.writeNotes',
    facts: forumFacts,
    audit: { event: 'forum.meeting_written', subject: 'none' },
    params: ByForumMeeting,
    body: WriteForumNotes,
    response: ForumDone,
    handler: (ctx, { params, body }) => writeNotes(ctx, params.forumId, params.forumMeetingId, body),
  }),
  route({
    method: 'POST',
    path: '/api/forums/:forumId/meetings/:forumMeetingId/agenda',
    summary: 'Lägg till en punkt på dagordningen',
    ...conducts,
    audit: prepared,
    params: ByForumMeeting,
    body: AddAgendaItem,
    response: AgendaItemAdded,
    handler: async (ctx, { params, body }) => ({
      id: AgendaItemId.parse(await addAgendaItem(ctx, params.forumId, params.forumMeetingId, body.text)),
    }),
  }),
  route({
    method: 'POST',
    path: '/api/forums/:forumId/meetings/:forumMeetingId/questions',
    summary: 'Ta upp en fråga på mötet',
    ...conducts,
    audit: prepared,
    params: ByForumMeeting,
    body: TakeUpQuestion,
    response: AgendaItemAdded,
    handler: async (ctx, { params, body }) => ({
      id: AgendaItemId.parse(await takeUpQuestion(ctx, params.forumId, params.forumMeetingId, body.questionId)),
    }),
  }),
  route({
    method: 'DELETE',
    path: '/api/forums/:forumId/meetings/:forumMeetingId/agenda/:agendaItemId',
    summary: 'Ta bort en punkt från dagordningen',
    ...conducts,
    audit: prepared,
    params: ByAgendaItem,
    response: Changed,
    handler: async (ctx, { params }) => {
      await dropAgendaItem(ctx, params.forumId, params.forumMeetingId, params.agendaItemId);
      return changed;
    },
  }),
];
