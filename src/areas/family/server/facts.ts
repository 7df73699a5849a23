import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import { type PlanFacts, planFacts } from '../../plans/index.ts';

/**
 * The reader's standing to a plan of the family. A guardian decides; the child does from eighteen, and before that when
 * it has been judged old and mature enough for its yes to be needed (OSL 12 kap. 3 §).
 */
export async function familyFacts(
  ctx: Omit<Ctx, 'facts'>,
  input: { params: { planId: string } },
): Promise<PlanFacts | null> {
  const facts = await planFacts(ctx, input);
  if (facts === null || ctx.actor.kind !== 'child')
    return facts && { ...facts, decides: ctx.actor.kind === 'guardian' };
  const { rows } = await sql<{ decides: boolean }>`
    select coalesce(children.known_weight(c.id, 'sip') in ('with_guardian', 'alone'), false)
           or coalesce(c.born_on + interval '18 years' <= app.today(), false) as decides
      from children.child c where c.id = ${ctx.actor.personId}`.execute(ctx.tx);
  return { ...facts, decides: rows[0]?.decides ?? false };
}
