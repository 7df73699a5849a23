import { sql } from 'kysely';
import { invalid } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { take } from './commands.ts';
import { restorePublished } from './in-force.ts';

/** Goes on with the plan as it is, to a new day for following it up. */
export async function continuePlan(
  ctx: Ctx,
  planId: string,
  { version, nextFollowUp }: { version: number; nextFollowUp: string },
): Promise<{ version: number }> {
  if (nextFollowUp <= ctx.today.toString())
    throw invalid('nextFollowUp', 'Välj en dag framåt då ni följer upp planen.');
  const done = await take(ctx, planId, { command: 'continue', version });
  await ctx.tx
    .updateTable('plans.content')
    .set((eb) => ({
      nextFollowUp,
      published: sql`published || jsonb_build_object('next_follow_up', ${nextFollowUp}::text)`,
      version: eb('version', '+', 1),
    }))
    .where('planId', '=', planId)
    .execute();
  return { version: done.version };
}

/** Opens the plan for changes. What was published stays as it is until the next version. */
export async function revise(ctx: Ctx, planId: string): Promise<{ version: number }> {
  const done = await take(ctx, planId, { command: 'revise' });
  return { version: done.version };
}

/** Lets go of the changes: the plan says what its latest edition does, and holds. */
export async function keep(ctx: Ctx, planId: string, version: number): Promise<{ version: number }> {
  const done = await take(ctx, planId, { command: 'keep', version });
  await restorePublished(ctx, planId);
  return { version: done.version };
}
