import { CountyStatus, OnDay, Outlines } from '../../domain/contract.ts';
import { countyStatus } from '../county-status.ts';
import { registerFacts } from '../facts.ts';
import { outlines } from '../outlines.ts';
import { route } from './route.ts';

/** The county on a day, and its map. */
export const registerRoutes = [
  route({
    method: 'GET',
    path: '/api/agreements/status',
    summary: 'Länets överenskommelser en viss dag',
    action: 'agreement.read',
    audit: { event: 'agreement.listed', subject: 'none' },
    query: OnDay,
    response: CountyStatus,
    facts: registerFacts,
    handler: (ctx, { query }) => countyStatus(ctx, query.on ?? ctx.today.toString()),
  }),
  route({
    method: 'GET',
    path: '/api/agreements/outlines',
    summary: 'Länets karta',
    action: 'agreement.read',
    audit: { event: 'agreement.outlines_read', subject: 'none' },
    response: Outlines,
    facts: registerFacts,
    handler: async ({ tx }) => ({ municipalities: await outlines(tx) }),
  }),
];
