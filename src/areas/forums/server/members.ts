import { sql } from 'kysely';
import { conflict } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { NameForumMember } from '../domain/contract.ts';

/** The unit names one of its own, or names again one who had left. */
export async function nameMember(ctx: Ctx, forumId: string, { personId, convenes }: NameForumMember): Promise<void> {
  await sql`insert into forums.member (forum_id, person_id, unit_id, convenes)
    values (${forumId}, ${personId}, ${ctx.actor.unitId ?? null}, ${convenes})
    on conflict (forum_id, person_id, unit_id)
    do update set convenes = excluded.convenes, left_at = null, since = app.now()`.execute(ctx.tx);
}

/** Somebody sits there no longer for the unit. Lines about children close for them at once. */
export async function endMember(ctx: Ctx, forumId: string, personId: string): Promise<void> {
  const result = await ctx.tx
    .updateTable('forums.member')
    .set({ leftAt: ctx.now.toString() })
    .where('forumId', '=', forumId)
    .where('personId', '=', personId)
    .where('unitId', '=', ctx.actor.unitId ?? '')
    .where('leftAt', 'is', null)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw conflict('Personen sitter inte där för din enhet.');
}
