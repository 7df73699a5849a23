import { conflict } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { step, taken } from './change.ts';

/**
 * A person says that two reports are about the same child, or takes it back. Reports about one child point to one of
 * them, the first: when the first one is joined to another, or taken out, those that pointed to it go on together.
 */
export async function sayChild(
  ctx: Ctx,
  intakeId: string,
  { sameAs, version }: { sameAs: string | null; version: number },
) {
  const intake = await taken(ctx, intakeId, version);
  const first = sameAs === null ? null : await firstOf(ctx, sameAs);
  if (first !== null && first === (await firstOf(ctx, intakeId))) throw conflict('Anmälningarna är redan ihopförda.');
  await moveOthers(ctx, intakeId, first);
  const what = sameAs ? 'joined_child' : 'parted_child';
  return step(
    ctx,
    intake,
    { what, details: { sameAs, number: sameAs && (await numberOf(ctx, sameAs)) } },
    { sameChildAs: first },
  );
}

/** The one that the child's reports point to; the report itself when nothing else is known. */
async function firstOf({ tx }: Ctx, intakeId: string): Promise<string> {
  const row = await tx
    .selectFrom('concerns.intake')
    .select('sameChildAs')
    .where('id', '=', intakeId)
    .executeTakeFirst();
  return row?.sameChildAs ?? intakeId;
}

const numberOf = async ({ tx }: Ctx, intakeId: string) =>
  (await tx.selectFrom('concerns.intake').select('number').where('id', '=', intakeId).executeTakeFirst())?.number;

/** Those that point to a report point to `first` instead, or to the earliest of themselves. */
async function moveOthers({ tx }: Ctx, intakeId: string, first: string | null): Promise<void> {
  const others = await tx
    .selectFrom('concerns.intake')
    .select('id')
    .where('sameChildAs', '=', intakeId)
    .orderBy('arrivedAt')
    .orderBy('id')
    .execute();
  const [next, ...rest] = others.map(({ id }) => id);
  if (next === undefined) return;
  await tx.updateTable('concerns.intake').set({ sameChildAs: first }).where('id', '=', next).execute();
  if (rest.length > 0)
    await tx
      .updateTable('concerns.intake')
      .set({ sameChildAs: first ?? next })
      .where('id', 'in', rest)
      .execute();
}
