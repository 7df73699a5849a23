import type { Ctx } from '../../../platform/http/context.ts';
import type { PlanFacts } from '../domain/access.ts';

/** The asker's standing to a plan; null when the plan is not there for the asker. For routes with `:planId`. */
export async function planFacts(
  ctx: Omit<Ctx, 'facts'>,
  { params }: { params: { planId: string } },
): Promise<PlanFacts | null> {
  const row = await ctx.tx
    .selectFrom('plans.standing')
    .selectAll()
    .where('planId', '=', params.planId)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    state: row.state as PlanFacts['state'],
    member: row.member,
    coordinates: row.coordinates,
    party: row.party as PlanFacts['party'],
    open: row.open,
    coordinatorUnitId: row.coordinatorUnitId,
    ownerUnitId: row.ownerUnitId,
    handoverToMe: row.handoverToMe,
    subjectId: row.childId,
    objectId: row.planId,
  };
}

/** For routes that are about no plan yet. */
export const noPlan = async (): Promise<PlanFacts> => ({
  state: 'draft',
  member: false,
  coordinates: false,
  party: null,
  open: false,
  coordinatorUnitId: null,
  ownerUnitId: null,
  handoverToMe: false,
});
