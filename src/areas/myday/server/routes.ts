import { routesFor } from '../../../platform/http/route.ts';
import { mydayActions } from '../domain/access.ts';
import { MyDay } from '../domain/contract.ts';
import { myDay } from './list.ts';

const route = routesFor<object, typeof mydayActions>(mydayActions);

export const mydayRoutes = [
  route({
    method: 'GET',
    path: '/api/my-day',
    summary: 'Det som väntar på dig, det som är försenat och det som kommer',
    action: 'myday.read',
    audit: { event: 'myday.read', subject: 'none' },
    response: MyDay,
    facts: async () => ({}),
    handler: (ctx) => myDay(ctx),
  }),
];
