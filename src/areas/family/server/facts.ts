import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import { type PlanFacts, planFacts } from '../../plans/index.ts';

/**
 * The reader's standing to a plan of the family. A guardian decides, unless the social welfare board has decided in that
 * guardian's stead (FB 6 kap. 13 a §): then what the guardian thinks is written in the own part. The child decides from eighteen, and before that when
 * it has been judged old and mature enough for its yes to be needed (OSL 12 kap. 3 §).
 */
export async function familyFacts(
  ctx: Omit<Ctx, 'facts'>,
  input: { params: { planId: string } },
): Promise<PlanFacts | null> {
  const facts = await planFacts(ctx, input);
  if (facts === null) return null;
  if (ctx.actor.kind === 'guardian') {
    const { rows } = await sql<{ itself: boolean; board: boolean }>`
      select coalesce(plans.speaks_itself(${input.params.planId}), false) as itself,
             plans.board_decides(${input.params.planId}) as board`.execute(ctx.tx);
    return { ...facts, decides: !rows[0]?.board, tooYoung: !rows[0]?.itself };
  }
  if (ctx.actor.kind !== 'child') return { ...facts, decides: false };
  const { rows } = await sql<{ decides: boolean }>`
    select coalesce(children.known_weight(c.id, 'sip') in ('with_guardian', 'alone'), false)
           or coalesce(c.born_on + interval '18 years' <= app.today(), false) as decides
      from children.child c where c.id = ${ctx.actor.personId}`.execute(ctx.tx);
  return { ...facts, decides: rows[0]?.decides ?? false };
}
