import { randomUUID } from 'node:crypto';
import { conflict, invalid } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { fits, readClaim } from '../domain/claims.ts';
import type { AddClaim, ChooseClaim } from '../domain/contract-write.ts';
import { lastDayOf } from '../domain/status.ts';
import { change } from './change.ts';
import { requireNoOverlap, versionsIn } from './periods.ts';

/** Writes down what another place says of a date. The version's own days stay as they are until it is chosen. */
export async function addClaim(ctx: Ctx, agreementId: string, versionId: string, body: AddClaim) {
  if (readClaim(body) === undefined)
    throw invalid(
      'says',
      'Skriv en dag (2026-11-27), en månad (2026-11), ett år (2026), två år (2015–2019) eller ”tills vidare”.',
    );
  const changed = await change(ctx, agreementId, { what: 'claim_added', version: body.version, about: versionId });
  const same = await ctx.tx
    .selectFrom('agreements.claim')
    .select('id')
    .where('versionId', '=', versionId)
    .where('field', '=', body.field)
    .where('source', '=', body.source)
    .where('place', '=', body.place)
    .executeTakeFirst();
  if (same) throw conflict('Den platsen i källan har redan en uppgift om samma dag.');
  const id = randomUUID();
  const { version: _, ...claim } = body;
  await ctx.tx
    .insertInto('agreements.claim')
    .values({ ...claim, id, versionId, recordedBy: ctx.actor.personId })
    .execute();
  return { id, ...changed };
}

/** Uses one claim, with a reason: the version's first or last day becomes what it says. Earlier choices are kept. */
export async function chooseClaim(ctx: Ctx, agreementId: string, versionId: string, body: ChooseClaim) {
  const changed = await change(ctx, agreementId, { what: 'claim_chosen', version: body.version, about: versionId });
  const claim = await ctx.tx
    .selectFrom('agreements.claim')
    .select(['id', 'field', 'says'])
    .where('id', '=', body.claimId)
    .where('versionId', '=', versionId)
    .executeTakeFirst();
  if (claim === undefined) throw invalid('claimId', 'Uppgiften hör till en annan version.');
  if (!fits(claim, body.day)) throw invalid('day', 'Dagen stämmer inte med vad uppgiften säger.');
  await requirePeriod(ctx, agreementId, versionId, { [claim.field]: body.day });
  await ctx.tx
    .updateTable('agreements.version')
    .set(claim.field === 'from' ? { fromDay: body.day } : { toDay: body.day, openEnded: body.day === null })
    .where('id', '=', versionId)
    .execute();
  await ctx.tx
    .insertInto('agreements.choice')
    .values({
      id: randomUUID(),
      versionId,
      field: claim.field,
      claimId: claim.id,
      day: body.day,
      reason: body.reason,
      chosenBy: ctx.actor.personId,
    })
    .execute();
  return changed;
}

/** The version with its changed day is still a period, and shares no day with another. */
async function requirePeriod(
  ctx: Ctx,
  agreementId: string,
  versionId: string,
  changes: { from?: string | null; to?: string | null },
): Promise<void> {
  const versions = await versionsIn(ctx.tx, agreementId);
  const version = versions.find(({ id }) => id === versionId);
  if (version === undefined) return;
  const next = { ...version, ...changes };
  const to = lastDayOf(next);
  const first = next.to !== null && to !== null && next.to < to ? next.to : to;
  if (next.from !== null && first !== null && first < next.from)
    throw invalid('day', 'Sista dagen blir före den första.');
  if (version.state === 'decided' && next.from !== null)
    requireNoOverlap(versions, { id: versionId, from: next.from, to });
}
