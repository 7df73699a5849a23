import { sql } from 'kysely';
import { invalid, notReady, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { Protect } from '../domain/contract.ts';

/**
 * Sets the level of protection and who is named. The asker is always one of them: nobody sets a protection that they are
 * then left outside of. Names come first, since the database wants them before the level; it names whoever coordinates the
 * child's plans besides, when there was no protection before.
 */
export async function protectChild(ctx: Ctx, childId: string, body: Protect): Promise<number> {
  const named = [...new Set<string>([ctx.actor.personId, ...body.named])];
  for (const personId of named) await namePerson(ctx, childId, personId);
  await endNames(ctx)
    .where('childId', '=', childId)
    .where('personId', '<>', sql<string>`all (${named}::uuid[])`)
    .execute();
  const changed = await ctx.tx
    .updateTable('children.child')
    .set({ protection: body.protection, version: body.version + 1 })
    .where('id', '=', childId)
    .where('version', '=', body.version)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) throw stale();
  return body.version + 1;
}

/** Lets one more person see the places: someone at work in the county, or a guardian of the child. */
export async function namePerson(ctx: Ctx, childId: string, personId: string): Promise<void> {
  if (!(await mayBeNamed(ctx, childId, personId)))
    throw invalid('named', 'Personen finns varken i länets register eller bland vårdnadshavarna.');
  const namedBy = ctx.actor.personId;
  await ctx.tx
    .insertInto('children.named')
    .values({ childId, personId, namedBy })
    .onConflict((conflict) =>
      conflict
        .columns(['childId', 'personId'])
        .doUpdateSet({ namedBy, namedAt: ctx.now.toString(), endedAt: null, endedBy: null })
        .where('children.named.endedAt', 'is not', null),
    )
    .execute();
}

/** Takes a name away. The last professional named cannot be taken away while protection is on. */
export async function unnamePerson(ctx: Ctx, childId: string, personId: string): Promise<void> {
  const ended = await endNames(ctx).where('childId', '=', childId).where('personId', '=', personId).executeTakeFirst();
  if (ended.numUpdatedRows === 0n) throw stale();
  const left = await sql<{ lost: boolean }>`select children.names_lost(${childId}) as lost`.execute(ctx.tx);
  if (left.rows[0]?.lost) throw notReady('Minst en som arbetar här behöver vara namngiven. Namnge någon annan först.');
}

const endNames = (ctx: Ctx) =>
  ctx.tx
    .updateTable('children.named')
    .set({ endedAt: ctx.now.toString(), endedBy: ctx.actor.personId })
    .where('endedAt', 'is', null);

async function mayBeNamed({ tx }: Ctx, childId: string, personId: string): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`select
      exists (select from directory.employee where id = ${personId})
      or exists (select from children.custody where child_id = ${childId} and guardian_id = ${personId}) as known`.execute(
    tx,
  );
  return rows[0]?.known === true;
}
