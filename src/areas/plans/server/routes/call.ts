import { Added, ByPlan, ByPlanAndUnit, Done, Lead } from '../../domain/contract.ts';
import { AddGuest, AddParty, EditCall, Refusal } from '../../domain/contract-call.ts';
import { GuestId } from '../../domain/model.ts';
import { callParty, editCall, sendCall } from '../call.ts';
import { take } from '../commands.ts';
import { planFacts } from '../facts.ts';
import { addGuest, removeGuest } from '../guests.ts';
import { notify } from '../messages.ts';
import { guardiansOf } from '../messages-recipients.ts';
import { addParty, removeParty } from '../parties.ts';
import { offerAgain, recordRefusal } from '../refusal.ts';
import { route } from './plan.ts';

const ByGuest = ByPlan.extend({ guestId: GuestId });
const prepares = { action: 'plan.prepare', audit: { event: 'plan.call_prepared', subject: 'child' } } as const;

/** Step 1, the call: what it says, who is called, asking the family, sending it. Times are in meeting.ts. */
export const callRoutes = [
  route({
    method: 'PUT',
    path: '/api/plans/:planId/call',
    summary: 'Ändra kallelsens ord',
    ...prepares,
    params: ByPlan,
    body: EditCall,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params, body }) => editCall(ctx, params.planId, body),
  }),
  route({
    method: 'POST',
    path: '/api/plans/:planId/parties',
    summary: 'Lägg till en enhet att kalla',
    ...prepares,
    params: ByPlan,
    body: AddParty,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params, body }) => addParty(ctx, params.planId, body.unitId),
  }),
  route({
    method: 'DELETE',
    path: '/api/plans/:planId/parties/:unitId',
    summary: 'Ta bort en enhet som inte är kallad',
    ...prepares,
    params: ByPlanAndUnit,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params }) => removeParty(ctx, params.planId, params.unitId),
  }),
  route({
    method: 'POST',
    path: '/api/plans/:planId/guests',
    summary: 'Bjud in någon som familjen vill ha med',
    ...prepares,
    params: ByPlan,
    body: AddGuest,
    response: Added,
    facts: planFacts,
    handler: (ctx, { params, body }) => addGuest(ctx, params.planId, body),
  }),
  route({
    method: 'DELETE',
    path: '/api/plans/:planId/guests/:guestId',
    summary: 'Ta bort en gäst',
    ...prepares,
    params: ByGuest,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params }) => removeGuest(ctx, params.planId, params.guestId),
  }),
  route({
    method: 'POST',
    path: '/api/plans/:planId/ask-family',
    summary: 'Fråga familjen',
    action: 'plan.lead',
    audit: { event: 'plan.family_asked', subject: 'child' },
    params: ByPlan,
    response: Done,
    facts: planFacts,
    handler: async (ctx, { params }) => {
      const { version } = await take(ctx, params.planId, { command: 'askFamily' });
      await notify(ctx, params.planId, 'family_asked', await guardiansOf(ctx.tx, params.planId, false));
      return { version };
    },
  }),
  route({
    method: 'POST',
    path: '/api/plans/:planId/send-call',
    summary: 'Skicka kallelsen',
    action: 'plan.lead',
    audit: { event: 'plan.called', subject: 'child' },
    params: ByPlan,
    body: Lead,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params, body }) => sendCall(ctx, params.planId, body.version),
  }),
  route({
    method: 'POST',
    path: '/api/plans/:planId/parties/:unitId/call',
    summary: 'Kalla en enhet som kom till senare',
    action: 'plan.lead',
    audit: { event: 'plan.called', subject: 'child' },
    params: ByPlanAndUnit,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params }) => callParty(ctx, params.planId, params.unitId),
  }),
  route({
    method: 'POST',
    path: '/api/plans/:planId/refusal',
    summary: 'Skriv att familjen tackar nej',
    action: 'plan.lead',
    audit: { event: 'plan.refused', subject: 'child' },
    params: ByPlan,
    body: Refusal,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params, body }) => recordRefusal(ctx, params.planId, body),
  }),
  route({
    method: 'POST',
    path: '/api/plans/:planId/offer-again',
    summary: 'Erbjud planen igen',
    action: 'plan.lead',
    audit: { event: 'plan.offered_again', subject: 'child' },
    params: ByPlan,
    response: Done,
    facts: planFacts,
    handler: (ctx, { params }) => offerAgain(ctx, params.planId),
  }),
];
