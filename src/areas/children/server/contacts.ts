import { invalid, notReady } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { holdersOf } from '../../directory/index.ts';

const forever = 'infinity';

/** Lets a colleague at the own unit see the child. */
export async function addColleague(ctx: Ctx, childId: string, employeeId: string, reason: string): Promise<void> {
  const unitId = ctx.actor.unitId ?? '';
  const colleagues = await holdersOf(ctx.tx, unitId);
  if (!colleagues.some(({ id }) => id === employeeId))
    throw invalid('employeeId', 'Personen arbetar inte på din enhet i dag.');
  await ctx.tx
    .insertInto('children.contact')
    .values({ childId, employeeId, unitId, via: 'own_work', reason })
    .onConflict((conflict) =>
      conflict.columns(['childId', 'employeeId', 'unitId', 'via', 'viaId']).doUpdateSet({ openUntil: forever, reason }),
    )
    .execute();
}

/** Ends the asker's own work with the child, at once. A plan that the asker is on keeps its own opening. */
export async function endOwnContact(ctx: Ctx, childId: string): Promise<void> {
  const ended = await ctx.tx
    .updateTable('children.contact')
    .set({ openUntil: ctx.today.subtract({ days: 1 }).toString() })
    .where('childId', '=', childId)
    .where('unitId', '=', ctx.actor.unitId ?? '')
    .where('employeeId', '=', ctx.actor.personId)
    .where('via', '=', 'own_work')
    .where('openUntil', '>=', ctx.today.toString())
    .executeTakeFirst();
  if (ended.numUpdatedRows === 0n)
    throw notReady(
      'Du ser barnet genom en plan eller som chef, inte genom eget arbete. Det finns inget att avsluta här.',
    );
}
