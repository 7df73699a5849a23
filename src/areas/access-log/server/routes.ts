import { routesFor } from '../../../platform/http/route.ts';
import { familyLogActions, type LogFacts, logActions } from '../domain/access.ts';
import { ByChild, ByReview, Judge, Judged, Log, Page, ReviewList, ReviewPage, UnitLog } from '../domain/contract.ts';
import { familyLog, familyLogFacts, noLog, unitLog, unitLogFacts } from './read.ts';
import { judge, reviewFacts, reviewList } from './review.ts';

const route = routesFor<LogFacts, typeof logActions>(logActions);
const familyRoute = routesFor<LogFacts, typeof familyLogActions>(familyLogActions);

export const accessLogRoutes = [
  route({
    method: 'GET',
    path: '/api/children/:childId/access-log',
    summary: 'Enhetens egna läsningar om ett barn',
    action: 'log.readUnit',
    audit: { event: 'access_log.read', subject: 'child' },
    params: ByChild,
    query: Page,
    response: UnitLog,
    facts: unitLogFacts,
    handler: (ctx, { params, query }) => unitLog(ctx, params.childId, query.before),
  }),
  route({
    method: 'GET',
    path: '/api/access-log/review',
    summary: 'Stickprov ur enhetens logg',
    action: 'log.listReview',
    audit: { event: 'access_log.review_listed', subject: 'none' },
    query: ReviewPage,
    response: ReviewList,
    facts: async () => noLog,
    handler: (ctx, { query }) => reviewList(ctx, query.before),
  }),
  route({
    method: 'POST',
    path: '/api/access-log/review/:reviewId',
    summary: 'Bedöm en läsning',
    action: 'log.judge',
    audit: { event: 'access_log.reviewed', subject: 'child' },
    params: ByReview,
    body: Judge,
    response: Judged,
    facts: reviewFacts,
    handler: async (ctx, { params, body }) => {
      await judge(ctx, params.reviewId, body);
      return { done: true } as const;
    },
  }),
  familyRoute({
    method: 'GET',
    path: '/api/family/children/:childId/access-log',
    summary: 'Vem har läst om barnet',
    action: 'family.log.read',
    audit: { event: 'access_log.family_read', subject: 'child' },
    params: ByChild,
    query: Page,
    response: Log,
    facts: familyLogFacts,
    handler: (ctx, { params, query }) => familyLog(ctx, params.childId, query.before),
  }),
];
