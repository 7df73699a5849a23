import { z } from 'zod';
import { Added, ByPlan, Done } from '../../domain/contract.ts';
import { ByMeeting, Expected, HoldMeeting, ProposeMeeting, WriteMeeting } from '../../domain/contract-meeting.ts';
import { take } from '../commands.ts';
import { planFacts } from '../facts.ts';
import { expectedFor, holdMeeting, writeMeeting } from '../meeting.ts';
import { chooseTime, proposeTime, withdrawTime } from '../times.ts';
import { route } from './plan.ts';

/** Meetings: times to choose among, agenda and notes, and who came. The first meeting and every follow-up. */
export const meetingRoutes = [
  route({
    method: 'POST',
    path: '/api/plans/:planId/meetings',
    summary: 'Föreslå en mötestid',
    action: 'plan.prepare',
    audit: { event: 'plan.time_proposed', subject: 'child' },
    params: ByPlan,
    body: ProposeMeeting,
    response: Added,
    facts: planFacts,
    handler: (ctx, { params, body }) => proposeTime(ctx, params.planId, body),
  }),
  route({
    method: 'DELETE',
    path: '/api/plans/:planId/meetings/:meetingId',
    summary: 'Ta bort en föreslagen tid, eller ställ in mötet',
    action: 'plan.prepare',
    audit: { event: 'plan.time_withdrawn', subject: 'child' },
    params: ByMeeting,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params }) => withdrawTime(ctx, params.planId, params.meetingId),
  }),
  route({
    method: 'POST',
    path: '/api/plans/:planId/meetings/:meetingId/choose',
    summary: 'Bestäm mötestiden',
    action: 'plan.conduct',
    audit: { event: 'plan.time_chosen', subject: 'child' },
    params: ByMeeting,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params }) => chooseTime(ctx, params.planId, params.meetingId),
  }),
  route({
    method: 'POST',
    path: '/api/plans/:planId/start-meeting',
    summary: 'Gå vidare till mötet',
    action: 'plan.conduct',
    audit: { event: 'plan.meeting_started', subject: 'child' },
    params: ByPlan,
    response: Done,
    facts: planFacts,
    handler: async (ctx, { params }) => {
      const { version } = await take(ctx, params.planId, { command: 'startMeeting' });
      return { version };
    },
  }),
  route({
    method: 'PUT',
    path: '/api/plans/:planId/meetings/:meetingId',
    summary: 'Skriv dagordning och anteckningar',
    action: 'plan.writeContent',
    audit: { event: 'plan.meeting_written', subject: 'child' },
    params: ByMeeting,
    body: WriteMeeting,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params, body }) => writeMeeting(ctx, params.planId, params.meetingId, body),
  }),
  route({
    method: 'GET',
    path: '/api/plans/:planId/expected',
    summary: 'De som mötet ska säga om de kom',
    action: 'plan.writeContent',
    audit: { event: 'plan.read', subject: 'child' },
    params: ByPlan,
    response: z.object({ expected: z.array(Expected) }),
    facts: planFacts,
    handler: async (ctx, { params }) => ({
      expected: await expectedFor(ctx, params.planId, ctx.facts.subjectId ?? ''),
    }),
  }),
  route({
    method: 'POST',
    path: '/api/plans/:planId/meetings/:meetingId/held',
    summary: 'Skriv att mötet hölls och vilka som kom',
    action: 'plan.conduct',
    audit: { event: 'plan.meeting_held', subject: 'child' },
    params: ByMeeting,
    body: HoldMeeting,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params, body }) =>
      holdMeeting(ctx, params.planId, params.meetingId, ctx.facts.subjectId ?? '', body),
  }),
];
