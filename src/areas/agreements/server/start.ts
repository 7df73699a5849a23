import { randomUUID } from 'node:crypto';
import { conflict, invalid } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { StartAgreement } from '../domain/contract-write.ts';

/** Adds an agreement with an empty draft as its first version. A manager who starts one comes to own it. */
export async function startAgreement(ctx: Ctx, body: StartAgreement): Promise<{ id: string; version: number }> {
  const { tx, actor } = ctx;
  await requirePlace(ctx, body);
  if (body.parentId !== null) await requireParent(ctx, body.parentId);
  const id = randomUUID();
  const owns = actor.role === 'manager';
  await tx
    .insertInto('agreements.agreement')
    .values({
      id,
      kind: body.kind,
      title: body.title,
      municipalityCode: body.municipality,
      parentId: body.parentId,
      ledBy: body.ledBy,
      createdBy: actor.personId,
      ...(owns && { ownerId: actor.personId, ownerUnit: actor.unitId ?? null }),
    })
    .execute();
  await tx
    .insertInto('agreements.version')
    .values({
      id: randomUUID(),
      agreementId: id,
      number: 1,
      state: 'draft',
      draftedOn: ctx.today.toString(),
      createdBy: actor.personId,
    })
    .execute();
  return { id, version: 1 };
}

/** The municipality is the county's, and has no local agreement before. */
async function requirePlace({ tx }: Ctx, { kind, municipality }: StartAgreement): Promise<void> {
  if (municipality === null) return;
  const place = await tx
    .selectFrom('agreements.municipality as m')
    .leftJoin('agreements.agreement as a', (on) =>
      on.onRef('a.municipalityCode', '=', 'm.code').on('a.kind', '=', 'lok'),
    )
    .select(['m.name', 'a.id as local'])
    .where('m.code', '=', municipality)
    .executeTakeFirst();
  if (place === undefined) throw invalid('municipality', 'Kommunen finns inte i länet.');
  if (kind === 'lok' && place.local !== null)
    throw conflict('Kommunen har redan en lokal överenskommelse i registret. Öppna den och skriv en ny version där.');
}

async function requireParent({ tx }: Ctx, parentId: string): Promise<void> {
  const parent = await tx.selectFrom('agreements.agreement').select('id').where('id', '=', parentId).executeTakeFirst();
  if (parent === undefined) throw invalid('parentId', 'Överenskommelsen som den hör till finns inte.');
}
