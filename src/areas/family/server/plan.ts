import { permittedActions } from '../../../platform/access/rules.ts';
import { notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import {
  differences,
  isPossible,
  isWritable,
  loadEdition,
  loadWhole,
  type PlanFacts,
  planActions,
  type WholePlan,
} from '../../plans/index.ts';
import type { FamilyPlan } from '../domain/contract.ts';
import { withoutPlaces } from './without-places.ts';

/** The plan in the family's shape. The route's schema lets nothing out that the contract does not name. */
export async function familyPlan(ctx: Ctx<PlanFacts>, planId: string): Promise<FamilyPlan> {
  const plan = await loadWhole(ctx.tx, planId);
  const { child } = plan;
  if (child === null) throw notFound();
  const me = ctx.actor.personId;
  const [ownPart] = plan.parts.filter((part) => part.authorId === me);
  const [ownScore] = plan.scores.filter(({ authorId, round }) => authorId === me && round === plan.evaluation?.round);
  const seen = child.hidden ? withoutPlaces(plan) : plan;
  return {
    ...seen,
    child: {
      id: child.id,
      given: child.bornOn === null ? '' : child.given,
      isMe: child.id === me,
      protected: child.protection !== 'none',
      hidden: child.hidden,
    },
    parts: seen.parts.filter(({ authorKind }) => authorKind === 'unit'),
    ownPart: ownPart ?? null,
    ownScore: ownScore ?? null,
    refusal: plan.refusal && { ...plan.refusal, reason: await ownReason(ctx, planId) },
    changes: await latestChanges(ctx, plan),
    permittedActions: permittedActions(planActions, ctx.actor, ctx.facts).filter((action) => isTimeFor(action, plan)),
  };
}

/** The words of the latest no when the reader said it: why somebody else in the family did is for staff. */
async function ownReason(ctx: Ctx<PlanFacts>, planId: string): Promise<string> {
  const latest = await ctx.tx
    .selectFrom('plans.refusal')
    .select(['reason', 'recordedBy'])
    .where('planId', '=', planId)
    .orderBy('recordedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return latest?.recordedBy === ctx.actor.personId ? latest.reason : '';
}

async function latestChanges(ctx: Ctx<PlanFacts>, { id, editions }: WholePlan): Promise<FamilyPlan['changes']> {
  const [before, latest] = editions.slice(-2);
  if (before === undefined || latest === undefined) return null;
  return differences(await loadEdition(ctx, id, before.number), await loadEdition(ctx, id, latest.number));
}

/** Whether an action that the reader may take also fits with where the plan stands. */
function isTimeFor(action: string, { state, editions }: WholePlan): boolean {
  switch (action) {
    case 'family.plan.writePart':
      return isWritable('part', state);
    case 'family.plan.score':
      return isWritable('score', state);
    case 'family.plan.refuse':
      return isPossible('recordRefusal', state);
    case 'family.plan.document':
      return editions.length > 0;
    default:
      return true;
  }
}
