import { sql } from 'kysely';
import { permittedActions } from '../../../platform/access/rules.ts';
import { notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import {
  copiesOf,
  differences,
  inForceOf,
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
  // While the next version is written, the family reads the one that holds.
  const inForce = await inForceOf(ctx, plan);
  const holds = { ...plan, ...inForce };
  const seen = child.hidden ? withoutPlaces(holds) : holds;
  return {
    ...seen,
    beingRevised: inForce !== null,
    child: {
      id: child.id,
      given: child.bornOn === null ? '' : child.given,
      isMe: child.id === me,
      protected: child.protection !== 'none',
      hidden: child.hidden,
    },
    awaitsYes: await awaitsYes(ctx, planId),
    childWords: plan.childWords.map((words) => ({ ...words, mine: words.authorId === me })),
    ownWords: plan.childWords.find(({ authorId }) => authorId === me) ?? null,
    meetings: seen.meetings.map((meeting) => ({
      ...meeting,
      fitsMe: meeting.fits.find(({ whoId }) => whoId === me)?.fits ?? null,
    })),
    parts: seen.parts.filter(({ authorKind }) => authorKind === 'unit'),
    ownPart: ownPart ?? null,
    ownScore: ownScore ?? null,
    copies: await copiesOf(ctx, planId),
    changes: await latestChanges(ctx, plan),
    permittedActions: permittedActions(planActions, ctx.actor, ctx.facts).filter((action) => isTimeFor(action, plan)),
  };
}

async function awaitsYes({ tx }: Ctx<PlanFacts>, planId: string): Promise<boolean> {
  const { rows } = await sql<{ awaits: boolean }>`select plans.awaits_my_yes(${planId}) as awaits`.execute(tx);
  return rows[0]?.awaits ?? false;
}

async function latestChanges(ctx: Ctx<PlanFacts>, { id, editions }: WholePlan): Promise<FamilyPlan['changes']> {
  const [before, latest] = editions.slice(-2);
  if (before === undefined || latest === undefined) return null;
  return differences(await loadEdition(ctx, id, before.number), await loadEdition(ctx, id, latest.number));
}

/** Whether an action that the reader may take also fits with where the plan stands. */
function isTimeFor(action: string, plan: WholePlan): boolean {
  const { state, editions, meetings } = plan;
  switch (action) {
    case 'family.plan.writePart':
      return isWritable('part', state);
    case 'family.plan.writeMatters':
      return isWritable('childWords', state);
    case 'family.plan.answerTimes':
      return isWritable('time', state) && meetings.some((meeting) => meeting.state === 'proposed');
    case 'family.plan.score':
      return isWritable('score', state);
    case 'family.plan.refuse':
      return isPossible('recordRefusal', plan);
    case 'family.plan.document':
      return editions.length > 0;
    default:
      return true;
  }
}
