import type { Ctx } from '../../../platform/http/context.ts';
import { notify } from './messages.ts';
import { guardiansOf, onPlan, type Recipient } from './messages-recipients.ts';

/** Invites everyone on the plan and the guardians to the meeting that was chosen. */
export const inviteTo = async (ctx: Ctx, planId: string, meetingId: string): Promise<void> =>
  notify(ctx, planId, 'meeting_set', await invited(ctx, planId), meetingId);

/** Invites one who is put on the plan after the time was chosen. */
export async function inviteLate(ctx: Ctx, planId: string, person: Recipient): Promise<void> {
  for (const id of await inCalendars(ctx, planId)) await notify(ctx, planId, 'meeting_set', [person], id);
}

/** The meetings that people have in their calendars now. */
export async function inCalendars(ctx: Ctx, planId: string): Promise<string[]> {
  const rows = await ctx.tx
    .selectFrom('plans.meeting')
    .select('id')
    .where('planId', '=', planId)
    .where('state', '=', 'set')
    .where('startsAt', '>', ctx.now.toString())
    .execute();
  return rows.map(({ id }) => id);
}

/** Takes meetings out of the calendars again. `ids` are those that `inCalendars` gave before they were cancelled. */
export async function cancelInCalendars(ctx: Ctx, planId: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) await notify(ctx, planId, 'meeting_cancelled', await invited(ctx, planId), id);
}

/** The family writes to staff only. */
const invited = async (ctx: Ctx, planId: string) => [
  ...(await onPlan(ctx.tx, planId)),
  ...(ctx.actor.kind === 'employee' ? await guardiansOf(ctx.tx, planId, true) : []),
];
