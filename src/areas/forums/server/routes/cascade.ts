import { routesFor } from '../../../../platform/http/route.ts';
import { type DecisionFacts, decisionActions } from '../../domain/access.ts';
import { ByForum, ForumDone } from '../../domain/contract.ts';
import {
  AnswerQuestion,
  AskQuestion,
  ByDecision,
  ByQuestion,
  Decide,
  DecisionAdded,
  DecisionQuery,
  Decisions,
  NoteAnswer,
  PassUp,
  QuestionAdded,
  QuestionQuery,
  Questions,
  ReportDecision,
} from '../../domain/contract-cascade.ts';
import { ByForumMeeting } from '../../domain/contract-meeting.ts';
import { DecisionId, QuestionId } from '../../domain/model.ts';
import { decide, decisionFacts, listDecisions, reportDecision } from '../decisions.ts';
import { countyFacts, forumFacts } from '../facts.ts';
import { answerQuestion, ask, listQuestions, noteAnswer, passUp } from '../questions.ts';
import { route } from './frame.ts';

const decisionRoute = routesFor<DecisionFacts, typeof decisionActions>(decisionActions);

/** Decisions on their way down, with what has become of them; questions on their way up, with their answers. */
export const cascadeRoutes = [
  route({
    method: 'POST',
    path: '/api/forums/:forumId/meetings/:forumMeetingId/decisions',
    summary: 'Skriv ett beslut, vilka enheter det gäller och till när',
    action: 'forum.conduct',
    audit: { event: 'forum.decided', subject: 'none' },
    params: ByForumMeeting,
    body: Decide,
    response: DecisionAdded,
    facts: forumFacts,
    handler: async (ctx, { params, body }) => ({
      id: DecisionId.parse(await decide(ctx, params.forumId, params.forumMeetingId, body)),
    }),
  }),
  decisionRoute({
    method: 'GET',
    path: '/api/forum-decisions',
    summary: 'Beslut, och vad de har blivit på enheterna',
    action: 'decision.list',
    audit: { event: 'forum.decisions_listed', subject: 'none' },
    query: DecisionQuery,
    response: Decisions,
    facts: async () => ({ ownUnit: false }),
    handler: (ctx, { query }) => listDecisions(ctx, query),
  }),
  decisionRoute({
    method: 'POST',
    path: '/api/forum-decisions/:decisionId/report',
    summary: 'Berätta vad beslutet har blivit på din enhet',
    action: 'decision.report',
    audit: { event: 'forum.decision_reported', subject: 'none' },
    params: ByDecision,
    body: ReportDecision,
    response: ForumDone,
    facts: decisionFacts,
    handler: (ctx, { params, body }) => reportDecision(ctx, params.decisionId, body),
  }),
  route({
    method: 'GET',
    path: '/api/forum-questions',
    summary: 'Frågor som har ställts uppåt',
    action: 'forum.list',
    audit: { event: 'forum.questions_listed', subject: 'none' },
    query: QuestionQuery,
    response: Questions,
    facts: countyFacts,
    handler: (ctx, { query }) => listQuestions(ctx, query),
  }),
  route({
    method: 'POST',
    path: '/api/forums/:forumId/questions',
    summary: 'Ställ en fråga till forumet över',
    action: 'forum.ask',
    audit: { event: 'forum.asked', subject: 'none' },
    params: ByForum,
    body: AskQuestion,
    response: QuestionAdded,
    facts: forumFacts,
    handler: async (ctx, { params, body }) => ({ id: QuestionId.parse(await ask(ctx, params.forumId, body)) }),
  }),
  route({
    method: 'POST',
    path: '/api/forums/:forumId/questions/:questionId/pass-up',
    summary: 'Skicka frågan vidare uppåt',
    action: 'forum.answerQuestion',
    audit: { event: 'forum.question_passed', subject: 'none' },
    params: ByQuestion,
    body: PassUp,
    response: ForumDone,
    facts: forumFacts,
    handler: (ctx, { params, body }) => passUp(ctx, params.forumId, params.questionId, body),
  }),
  route({
    method: 'POST',
    path: '/api/forums/:forumId/questions/:questionId/answer',
    summary: 'Svara på frågan',
    action: 'forum.answerQuestion',
    audit: { event: 'forum.question_answered', subject: 'none' },
    params: ByQuestion,
    body: AnswerQuestion,
    response: ForumDone,
    facts: forumFacts,
    handler: (ctx, { params, body }) => answerQuestion(ctx, params.forumId, params.questionId, body),
  }),
  route({
    method: 'POST',
    path: '/api/forums/:forumId/questions/:questionId/noted',
    summary: 'Svaret är mottaget hos dem som frågade',
    action: 'forum.ask',
    audit: { event: 'forum.answer_noted', subject: 'none' },
    params: ByQuestion,
    body: NoteAnswer,
    response: ForumDone,
    facts: forumFacts,
    handler: (ctx, { params, body }) => noteAnswer(ctx, params.forumId, params.questionId, body.version),
  }),
];
