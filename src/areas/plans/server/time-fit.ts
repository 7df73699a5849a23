import { conflict, notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { TimesThatFit } from '../domain/contract-voices.ts';
import { change } from './change.ts';

/** A child or guardian says which of the proposed times fit. It may be said anew until one is chosen. */
export async function answerTimes(ctx: Ctx, planId: string, times: TimesThatFit): Promise<{ version: number }> {
  const { kind, personId } = ctx.actor;
  if (kind !== 'child' && kind !== 'guardian') throw notFound();
  const done = await change(ctx, planId, { part: 'time', command: 'answerTimes', beside: true });
  await writeFits(ctx, planId, { whoKind: kind, whoId: personId }, times);
  return { version: done.version };
}

interface Who {
  readonly whoKind: 'unit' | 'guardian' | 'child';
  readonly whoId: string;
}

/** Writes whether each time fits. Throws conflict for one that is not among the plan's proposed times any more. */
export async function writeFits(ctx: Ctx, planId: string, who: Who, times: TimesThatFit): Promise<void> {
  if (times.length === 0) return;
  const proposed = await ctx.tx
    .selectFrom('plans.meeting')
    .select('id')
    .where('planId', '=', planId)
    .where('state', '=', 'proposed')
    .execute();
  if (!times.every(({ meetingId }) => proposed.some(({ id }) => id === meetingId))) {
    throw conflict('En av tiderna är inte föreslagen längre. Se efter vilka tider som gäller nu och svara igen.');
  }
  const saidAt = ctx.now.toString();
  for (const [meetingId, fits] of new Map(times.map((time) => [time.meetingId, time.fits])))
    await ctx.tx
      .insertInto('plans.timeFit')
      .values({ meetingId, planId, ...who, fits, saidAt })
      .onConflict((on) => on.columns(['meetingId', 'whoKind', 'whoId']).doUpdateSet({ fits, saidAt }))
      .execute();
}
