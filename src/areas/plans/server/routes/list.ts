import { PlanList, PlanQuery } from '../../domain/contract-list.ts';
import { noPlan } from '../facts.ts';
import { listPlans } from '../list.ts';
import { route } from './plan.ts';

export const listRoutes = [
  route({
    method: 'GET',
    path: '/api/plans',
    summary: 'Mina planer, eller enhetens',
    action: 'plan.list',
    audit: { event: 'plan.listed', subject: 'none' },
    query: PlanQuery,
    response: PlanList,
    facts: noPlan,
    handler: (ctx, { query }) => listPlans(ctx, query),
  }),
];
