import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { conflict, invalid, notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { AddSignatory, WriteParty } from '../domain/contract-write.ts';
import { change } from './change.ts';

/** Adds a party with the units that it reaches. */
export async function addParty(ctx: Ctx, agreementId: string, versionId: string, body: WriteParty) {
  await requireUnits(ctx, body);
  const changed = await change(ctx, agreementId, { what: 'party_added', version: body.version, about: versionId });
  const id = randomUUID();
  await sql`
    insert into agreements.party (id, version_id, organisation_id, name, whole, position)
    select ${id}::uuid, ${versionId}::uuid, ${body.organisationId}::uuid, ${body.name}, ${body.whole},
           coalesce((select max(position) + 1 from agreements.party where version_id = ${versionId}), 0)`.execute(
    ctx.tx,
  );
  await writeUnits(ctx, id, body);
  return { id, ...changed };
}

/** Changes what a party is called and which units it reaches. The organisation stays: another one is another party. */
export async function changeParty(
  ctx: Ctx,
  agreementId: string,
  ids: { versionId: string; partyId: string },
  body: WriteParty,
) {
  await requireUnits(ctx, body);
  const changed = await change(ctx, agreementId, {
    what: 'party_changed',
    version: body.version,
    about: ids.versionId,
  });
  const row = await ctx.tx
    .updateTable('agreements.party')
    .set({ name: body.name, whole: body.whole })
    .where('id', '=', ids.partyId)
    .where('versionId', '=', ids.versionId)
    .where('organisationId', '=', body.organisationId)
    .returning('id')
    .executeTakeFirst();
  if (row === undefined)
    throw invalid('organisationId', 'Parten är en annan verksamhet. Ta bort den och lägg till en ny.');
  await writeUnits(ctx, ids.partyId, body);
  return changed;
}

/** Takes a party away, unless somebody has signed for it. */
export async function removeParty(ctx: Ctx, agreementId: string, ids: { versionId: string; partyId: string }) {
  const changed = await change(ctx, agreementId, { what: 'party_removed', about: ids.versionId });
  const signed = await ctx.tx
    .selectFrom('agreements.signatory')
    .select('id')
    .where('partyId', '=', ids.partyId)
    .where('signedOn', 'is not', null)
    .executeTakeFirst();
  if (signed) throw conflict('Parten har undertecknat. Då står den kvar i den här versionen.');
  const row = await ctx.tx
    .deleteFrom('agreements.party')
    .where('id', '=', ids.partyId)
    .where('versionId', '=', ids.versionId)
    .returning('id')
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  return changed;
}

/** The organisation exists, and so do the units, each of them its own. A party that is a whole one lists none. */
async function requireUnits({ tx }: Ctx, { organisationId, whole, unitIds }: WriteParty): Promise<void> {
  const organisation = await tx
    .selectFrom('directory.organisation')
    .select('id')
    .where('id', '=', organisationId)
    .executeTakeFirst();
  if (organisation === undefined) throw invalid('organisationId', 'Verksamheten finns inte i länets register.');
  if (whole && unitIds.length > 0) throw invalid('unitIds', 'Välj enheter, eller hela verksamheten, inte både och.');
  if (unitIds.length === 0) return;
  const units = await tx
    .selectFrom('directory.unit')
    .select('id')
    .where('id', 'in', [...unitIds])
    .where('organisationId', '=', organisationId)
    .execute();
  if (units.length < new Set(unitIds).size) throw invalid('unitIds', 'Någon av enheterna hör inte till verksamheten.');
}

async function writeUnits({ tx }: Ctx, partyId: string, { unitIds }: WriteParty): Promise<void> {
  await tx.deleteFrom('agreements.partyUnit').where('partyId', '=', partyId).execute();
  const rows = [...new Set(unitIds)].map((unitId) => ({ partyId, unitId }));
  if (rows.length > 0) await tx.insertInto('agreements.partyUnit').values(rows).execute();
}

/** Names who signs for a party; with a day when it has been done. */
export async function addSignatory(ctx: Ctx, agreementId: string, versionId: string, body: AddSignatory) {
  requirePast(ctx, body.signedOn);
  const changed = await change(ctx, agreementId, { what: 'signatory_added', version: body.version, about: versionId });
  const party = await ctx.tx
    .selectFrom('agreements.party')
    .select('id')
    .where('id', '=', body.partyId)
    .where('versionId', '=', versionId)
    .executeTakeFirst();
  if (party === undefined) throw invalid('partyId', 'Parten finns inte i den här versionen.');
  const id = randomUUID();
  const { version: _, ...signatory } = body;
  await ctx.tx
    .insertInto('agreements.signatory')
    .values({ ...signatory, id, versionId, recordedBy: ctx.actor.personId })
    .execute();
  return { id, ...changed };
}

/** Writes which day somebody signed. */
export async function signOn(
  ctx: Ctx,
  agreementId: string,
  ids: { versionId: string; signatoryId: string },
  body: { version: number; signedOn: string },
) {
  requirePast(ctx, body.signedOn);
  const changed = await change(ctx, agreementId, { what: 'signed', version: body.version, about: ids.versionId });
  const row = await ctx.tx
    .updateTable('agreements.signatory')
    .set({ signedOn: body.signedOn })
    .where('id', '=', ids.signatoryId)
    .where('versionId', '=', ids.versionId)
    .where('signedOn', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (row === undefined) throw conflict('Underskriften är redan inskriven, eller så är den borttagen.');
  return changed;
}

/** Takes away a name that has not signed. */
export async function removeSignatory(ctx: Ctx, agreementId: string, ids: { versionId: string; signatoryId: string }) {
  const changed = await change(ctx, agreementId, { what: 'signatory_removed', about: ids.versionId });
  const row = await ctx.tx
    .deleteFrom('agreements.signatory')
    .where('id', '=', ids.signatoryId)
    .where('versionId', '=', ids.versionId)
    .where('signedOn', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (row === undefined) throw conflict('Den som har undertecknat står kvar.');
  return changed;
}

function requirePast(ctx: Ctx, signedOn: string | null): void {
  if (signedOn !== null && signedOn > ctx.today.toString())
    throw invalid('signedOn', 'Dagen har inte varit än. Skriv in den när det är undertecknat.');
}
