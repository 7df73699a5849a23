import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { conflict, notReady } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { WriteVersion } from '../domain/contract-write.ts';
import { change } from './change.ts';
import { versionsIn } from './periods.ts';

/** Begins the next version: a draft with the parties and the target of the one before. One draft at a time. */
export async function draftVersion(ctx: Ctx, agreementId: string, body: { version: number; roundId: string | null }) {
  const changed = await change(ctx, agreementId, { what: 'version_drafted', version: body.version });
  const versions = await versionsIn(ctx.tx, agreementId);
  const last = versions.at(-1);
  if (versions.some(({ state }) => state === 'draft'))
    throw conflict('Det finns redan ett utkast. Skriv vidare i det, eller besluta om det först.');
  if (body.roundId !== null) await requireRound(ctx, agreementId, body.roundId);
  const id = randomUUID();
  const before = await ctx.tx
    .selectFrom('agreements.version')
    .select(['agesFrom', 'agesTo', 'unborn', 'targetNote', 'summary'])
    .where('id', '=', last?.id ?? '')
    .executeTakeFirst();
  await ctx.tx
    .insertInto('agreements.version')
    .values({
      id,
      agreementId,
      number: (last?.number ?? 0) + 1,
      state: 'draft',
      draftedOn: ctx.today.toString(),
      roundId: body.roundId,
      createdBy: ctx.actor.personId,
      ...before,
    })
    .execute();
  if (last) await copyParties(ctx, last.id, id);
  return { id, ...changed };
}

async function requireRound({ tx }: Ctx, agreementId: string, roundId: string): Promise<void> {
  const round = await tx
    .selectFrom('agreements.round')
    .select('id')
    .where('id', '=', roundId)
    .where('agreementId', '=', agreementId)
    .executeTakeFirst();
  if (round === undefined) throw conflict('Uppföljningen hör till en annan överenskommelse.');
}

/** The parties of one version, with their units, to another. Signatures are not copied: they were for the old text. */
async function copyParties({ tx }: Ctx, from: string, to: string): Promise<void> {
  await sql`
    insert into agreements.party (version_id, organisation_id, name, whole, position)
    select ${to}::uuid, organisation_id, name, whole, position from agreements.party where version_id = ${from}`.execute(
    tx,
  );
  await sql`
    insert into agreements.party_unit (party_id, unit_id)
    select n.id, l.unit_id
      from agreements.party_unit l
      join agreements.party o on o.id = l.party_id and o.version_id = ${from}
      join agreements.party n on n.version_id = ${to} and n.position = o.position`.execute(tx);
}

/** Writes whom a version is for and its short summary. What people have confirmed that they know stands as it was. */
export async function writeVersion(ctx: Ctx, agreementId: string, versionId: string, body: WriteVersion) {
  const changed = await change(ctx, agreementId, { what: 'version_written', version: body.version, about: versionId });
  const { rows } = await sql<{ confirmed: boolean }>`select agreements.is_confirmed(${versionId}) as confirmed`.execute(
    ctx.tx,
  );
  if (rows[0]?.confirmed)
    throw conflict('Medarbetare har redan bekräftat att de känner till den här texten. Skriv en ny version i stället.');
  await ctx.tx
    .updateTable('agreements.version')
    .set({
      agesFrom: body.agesFrom,
      agesTo: body.agesTo,
      unborn: body.unborn,
      targetNote: body.targetNote,
      summary: body.summary,
    })
    .where('id', '=', versionId)
    .execute();
  return changed;
}

/** What a draft lacks before it can be decided. */
export async function requireComplete({ tx }: Ctx, versionId: string): Promise<void> {
  const party = await tx
    .selectFrom('agreements.party')
    .select('id')
    .where('versionId', '=', versionId)
    .executeTakeFirst();
  if (party === undefined)
    throw notReady('Något fattas innan överenskommelsen kan beslutas.', [
      { path: 'parties', message: 'Lägg till parterna, minst en.' },
    ]);
}
