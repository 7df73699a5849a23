import { conflict, invalid, notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { change } from './change.ts';
import { inviteLate } from './messages-meeting.ts';
import { partyOf } from './parties.ts';

/** Names someone at the own unit to the plan. */
export async function nameMember(ctx: Ctx, planId: string, personId: string): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'member', command: 'nameMember', note: { personId } });
  const party = await partyOf(ctx, planId, ownUnit(ctx));
  if (party.calledAt === null && party.kind !== 'initiator') throw conflict('Enheten är inte kallad än.');
  await putOnPlan(ctx, planId, personId);
  return { version: done.version };
}

/** Takes someone at the own unit off the plan. The coordinator stays until somebody else has accepted the role. */
export async function removeMember(ctx: Ctx, planId: string, personId: string): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'member', command: 'removeMember', note: { personId } });
  const member = await ctx.tx
    .selectFrom('plans.member')
    .select('coordinator')
    .where('planId', '=', planId)
    .where('unitId', '=', ownUnit(ctx))
    .where('personId', '=', personId)
    .where('leftAt', 'is', null)
    .executeTakeFirst();
  if (member === undefined) throw notFound();
  if (member.coordinator) {
    throw conflict('Samordnaren kan inte tas bort. Lämna först över samordningen till någon annan.');
  }
  await ctx.tx
    .updateTable('plans.member')
    .set({ leftAt: ctx.now.toString() })
    .where('planId', '=', planId)
    .where('unitId', '=', ownUnit(ctx))
    .where('personId', '=', personId)
    .execute();
  return { version: done.version };
}

/** Puts someone who works at the own unit today on the plan. Gives the name; refuses someone who does not work there. */
export async function putOnPlan(ctx: Ctx, planId: string, personId: string): Promise<string> {
  const unitId = ownUnit(ctx);
  const holder = await ctx.tx
    .selectFrom('directory.holder')
    .select(['given', 'family'])
    .where('unitId', '=', unitId)
    .where('employeeId', '=', personId)
    .executeTakeFirst();
  if (holder === undefined) throw invalid('personId', 'Personen har inget uppdrag på enheten i dag.');
  const put = await ctx.tx
    .insertInto('plans.member')
    .values({ planId, personId, unitId })
    .onConflict((on) =>
      on
        .columns(['planId', 'personId', 'unitId'])
        .doUpdateSet({ leftAt: null })
        .where('plans.member.leftAt', 'is not', null),
    )
    .executeTakeFirst();
  // One who was on it has the invitation already.
  if (put.numInsertedOrUpdatedRows !== 0n) await inviteLate(ctx, planId, { kind: 'employee', id: personId, unitId });
  return `${holder.given} ${holder.family}`;
}

/** The unit of the acting assignment. Every route of a plan has a rule that asks for one. */
export function ownUnit(ctx: Ctx): string {
  if (ctx.actor.unitId === undefined) throw notFound();
  return ctx.actor.unitId;
}
