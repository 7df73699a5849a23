import { invalid } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { DescribeAgreement } from '../domain/contract-write.ts';
import { change } from './change.ts';

/** Writes what stands about an agreement beside its versions: name, who leads, who owns it, who is told after the owner. */
export async function describeAgreement(ctx: Ctx, agreementId: string, body: DescribeAgreement) {
  const { tx } = ctx;
  await requireOwner(ctx, body);
  await requirePeople(ctx, body.steering);
  const changed = await change(ctx, agreementId, { what: 'described', version: body.version });
  // While the writer still owns it: one who hands the agreement over may not write in it afterwards.
  await writeSteering(ctx, agreementId, body.steering);
  await tx
    .updateTable('agreements.agreement')
    .set({
      title: body.title,
      ledBy: body.ledBy,
      note: body.note,
      ownerId: body.ownerId,
      ownerUnit: body.ownerUnitId,
      wholeEveryYears: body.wholeEveryYears,
    })
    .where('id', '=', agreementId)
    .execute();
  return changed;
}

async function writeSteering({ tx }: Ctx, agreementId: string, people: readonly string[]): Promise<void> {
  await tx.deleteFrom('agreements.steering').where('agreementId', '=', agreementId).execute();
  const rows = [...new Set(people)].map((employeeId) => ({ agreementId, employeeId }));
  if (rows.length > 0) await tx.insertInto('agreements.steering').values(rows).execute();
}

async function requireOwner({ tx }: Ctx, { ownerId, ownerUnitId }: DescribeAgreement): Promise<void> {
  if (ownerId === null && ownerUnitId === null) return;
  const holder =
    ownerId !== null &&
    ownerUnitId !== null &&
    (await tx
      .selectFrom('directory.holder')
      .select('employeeId')
      .where('employeeId', '=', ownerId)
      .where('unitId', '=', ownerUnitId)
      .executeTakeFirst());
  if (!holder) throw invalid('ownerId', 'Välj någon som arbetar på enheten i dag.');
}

async function requirePeople({ tx }: Ctx, people: readonly string[]): Promise<void> {
  if (people.length === 0) return;
  const found = await tx
    .selectFrom('directory.employee')
    .select('id')
    .where('id', 'in', [...people])
    .execute();
  if (found.length < new Set(people).size)
    throw invalid('steering', 'Någon av personerna finns inte i länets register.');
}
