import { randomUUID } from 'node:crypto';
import type { Ctx } from '../../../platform/http/context.ts';
import { remember } from './commands.ts';
import { ownUnit } from './members.ts';

/** Starts a plan for a child that the asker works with. The asker's unit is its first party, the asker coordinates. */
export async function startPlan(
  ctx: Ctx,
  body: { childId: string; need: string; question: string; childMatters: string },
): Promise<{ id: string; version: number }> {
  const unitId = ownUnit(ctx);
  const id = randomUUID();
  await ctx.tx
    .insertInto('plans.plan')
    .values({
      id,
      childId: body.childId,
      initiatorUnitId: unitId,
      state: 'draft',
      need: body.need,
      question: body.question,
      childMatters: body.childMatters,
    })
    .execute();
  await ctx.tx
    .insertInto('plans.party')
    .values({ planId: id, unitId, kind: 'initiator', duty: 'sip_plan', answer: 'pending' })
    .execute();
  await ctx.tx
    .insertInto('plans.member')
    .values({ planId: id, personId: ctx.actor.personId, unitId, coordinator: true })
    .execute();
  await remember(ctx, id, 'start', '', 'draft');
  return { id, version: 1 };
}
