import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import type { PlanFacts } from '../domain/access.ts';
import type { PlanRow } from './whole.ts';

type Standing = Omit<PlanFacts, 'subjectId' | 'objectId'> & { readonly planId: string; readonly childId: string };

/** The asker's standing to a plan; null when the plan is not there for the asker. For routes with `:planId`. */
export async function planFacts(
  ctx: Omit<Ctx, 'facts'>,
  { params }: { params: { planId: string } },
): Promise<PlanFacts | null> {
  const { rows } = await sql<Standing>`select * from plans.standing(${params.planId})`.execute(ctx.tx);
  return rows[0] === undefined ? null : factsOf(rows[0]);
}

const factsOf = ({ planId, childId, ...standing }: Standing): PlanFacts => ({
  ...standing,
  subjectId: childId,
  objectId: planId,
});

/** The same, with the plan beside it when the asker may read what is shared: the page's two questions in one. */
export async function pageFacts(
  ctx: Omit<Ctx, 'facts'>,
  input: { params: { planId: string } },
): Promise<(PlanFacts & { readonly page?: PlanRow }) | null> {
  const { rows } = await sql<Standing & PlanRow>`select * from plans.read_shared(${input.params.planId})`.execute(
    ctx.tx,
  );
  if (rows[0] === undefined) return planFacts(ctx, input);
  const { whole, limits, ...standing } = rows[0];
  return { ...factsOf(standing), page: { whole, limits } };
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
