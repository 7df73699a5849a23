import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import type { PlanFacts } from '../domain/access.ts';

type Standing = Omit<PlanFacts, 'subjectId' | 'objectId'> & { readonly planId: string; readonly childId: string };

/** The asker's standing to a plan; null when the plan is not there for the asker. For routes with `:planId`. */
export async function planFacts(
  ctx: Omit<Ctx, 'facts'>,
  { params }: { params: { planId: string } },
): Promise<PlanFacts | null> {
  const { rows } = await sql<Standing>`select * from plans.standing(${params.planId})`.execute(ctx.tx);
  if (rows[0] === undefined) return null;
  const { planId, childId, ...standing } = rows[0];
  return { ...standing, subjectId: childId, objectId: planId };
}

/**
 * For the route that starts a plan. One who does not work with the child is refused alike whether there is such a child or
 * not, and the log has what was asked for.
 */
export async function startFacts(
  { tx }: Omit<Ctx, 'facts'>,
  { body }: { body: { childId: string } },
): Promise<PlanFacts> {
  const child = await tx.selectFrom('children.child').select('id').where('id', '=', body.childId).executeTakeFirst();
  return { ...(await noPlan()), worksWithChild: child !== undefined, subjectId: child?.id, objectId: body.childId };
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
