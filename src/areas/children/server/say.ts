import { randomUUID } from 'node:crypto';
import { notReady } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { JudgeSay } from '../domain/contract.ts';

/** Writes down how much the child's own word weighs, and who judged it. The latest judgement holds from now. */
export async function judgeSay(ctx: Ctx, childId: string, body: JudgeSay): Promise<void> {
  const child = await ctx.tx
    .selectFrom('children.child')
    .select('bornOn')
    .where('id', '=', childId)
    .executeTakeFirstOrThrow();
  if (child.bornOn === null) throw notReady('Barnet är inte fött än. Bedömningen görs när barnet finns.');
  await ctx.tx
    .insertInto('children.say')
    .values({
      id: randomUUID(),
      childId,
      ...body,
      judgedBy: ctx.actor.personId,
      judgedUnit: ctx.actor.unitId ?? '',
      judgedOn: ctx.today.toString(),
    })
    .execute();
}
