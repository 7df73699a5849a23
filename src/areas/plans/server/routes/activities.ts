import { Done } from '../../domain/contract.ts';
import { ByMeasure, ReportMeasure } from '../../domain/contract-follow-up.ts';
import { measureFacts, reportMeasure } from '../activities.ts';
import { route } from './plan.ts';

/** Step 4: whoever is responsible tells how it goes. What is late is on the day's page, and with the measure. */
export const activityRoutes = [
  route({
    method: 'POST',
    path: '/api/plans/:planId/measures/:measureId/report',
    summary: 'Berätta hur det går med en insats',
    action: 'plan.report',
    audit: { event: 'plan.measure_reported', subject: 'child' },
    params: ByMeasure,
    body: ReportMeasure,
    response: Done,
    facts: measureFacts,
    handler: (ctx, { params, body }) => reportMeasure(ctx, params.planId, params.measureId, body),
  }),
];
