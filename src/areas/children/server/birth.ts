import { sql } from 'kysely';
import { AppError, invalidAt, notReady, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { RegisterFacts } from '../domain/access.ts';
import type { SetIdentity } from '../domain/contract.ts';
import { readIdentity } from '../domain/identity.ts';

/**
 * Gives a child its number: after birth, or in place of a reserve or coordination number. A personnummer stands.
 * At birth the database gives custody to the one who was expecting (FB 6 kap. 3 §, children.on_born); whether somebody shares
 * it is added by hand.
 */
export async function setIdentity(ctx: Ctx<RegisterFacts>, childId: string, body: SetIdentity): Promise<number> {
  const identity = readIdentity(body.identity, ctx.today);
  if (!identity.ok) throw invalidAt([identity.reason]);
  const { kind, number, bornOn } = identity.value;
  const child = await ctx.tx
    .selectFrom('children.child')
    .select(['identityKind', 'version'])
    .where('id', '=', childId)
    .executeTakeFirst();
  if (child === undefined || child.version !== body.version) throw stale();
  if (child.identityKind === 'personnummer')
    throw notReady(
      'Barnet har redan ett personnummer, och det ändras inte: planer och samtycken kunde hamna hos fel barn. Är det fel lägger du upp barnet med rätt nummer och avslutar ditt arbete med det här.',
    );
  if (number !== null) await refuseTaken(ctx, childId, number);
  const changed = await ctx.tx
    .updateTable('children.child')
    .set({ identityKind: kind, identityNumber: number, bornOn, expectedOn: null, version: body.version + 1 })
    .where('id', '=', childId)
    .where('version', '=', body.version)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) throw stale();
  return body.version + 1;
}

/**
 * The child with that number may be hidden from the asker: only the database can tell, and registering finds it. That
 * somebody tried is noted about that child, since the answer tells that it is in Samsyn.
 */
async function refuseTaken({ tx, facts }: Ctx<RegisterFacts>, childId: string, number: string): Promise<void> {
  const { rows } = await sql<{ id: string | null }>`
    select children.holds_number(${childId}, ${number}) as id`.execute(tx);
  if (!rows[0]?.id) return;
  facts.subjectId = rows[0].id;
  const message =
    'Ett barn med det numret finns redan i Samsyn. Lägg upp barnet med numret, så får du arbeta med det, och avsluta ditt arbete med det här.';
  throw new AppError('conflict', message, { complaints: [{ path: 'identity.number', message }] });
}
