import { randomUUID } from 'node:crypto';
import { invalid, notFound, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { Temporal } from '../../../platform/time/time.ts';
import type { OfferMeeting, SettleMeeting } from '../domain/contract-intake.ts';
import { step, taken } from './change.ts';

/** A meeting has been offered to the child, the guardians or the reporter: SoL 2025:400 19 kap. 5 §. */
export async function offerMeeting(ctx: Ctx, intakeId: string, { who, offeredOn, startsAt }: OfferMeeting) {
  if (offeredOn > ctx.today.toString()) throw invalid('offeredOn', 'Skriv dagen då ni frågade.');
  const changed = await step(ctx, await taken(ctx, intakeId), {
    what: 'meeting',
    details: { who, offeredOn, startsAt },
  });
  await ctx.tx
    .insertInto('concerns.meeting')
    .values({ id: randomUUID(), intakeId, unitId: ctx.actor.unitId ?? '', who: [...new Set(who)], offeredOn, startsAt })
    .execute();
  return changed;
}

/** The meeting was held, or was not and why. */
export async function settleMeeting(
  ctx: Ctx,
  intakeId: string,
  meetingId: string,
  { outcome, why, startsAt, version }: SettleMeeting,
) {
  if (outcome === 'not_held' && why === '') throw invalid('why', 'Skriv varför mötet inte blev av.');
  if (outcome === 'held' && startsAt === null) throw invalid('startsAt', 'Skriv när mötet var.');
  if (outcome === 'held' && startsAt !== null && Temporal.Instant.compare(Temporal.Instant.from(startsAt), ctx.now) > 0)
    throw invalid('startsAt', 'Mötet har inte varit än. Skriv hur det gick när det har varit.');
  const row = await ctx.tx
    .selectFrom('concerns.meeting')
    .select(['version', 'who'])
    .where('id', '=', meetingId)
    .where('intakeId', '=', intakeId)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  if (row.version !== version) throw stale();
  const changed = await step(ctx, await taken(ctx, intakeId), {
    what: 'meeting',
    words: why,
    details: { outcome, startsAt, who: row.who },
  });
  await ctx.tx
    .updateTable('concerns.meeting')
    .set({ outcome, why, startsAt, version: version + 1 })
    .where('id', '=', meetingId)
    .execute();
  return changed;
}
