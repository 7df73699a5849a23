import { randomUUID } from 'node:crypto';
import { conflict, invalid } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { Decide, MoveEnd } from '../domain/contract-write.ts';
import { lastDayOf } from '../domain/status.ts';
import { change, requireTaken } from './change.ts';
import { requireNoOverlap, versionsIn } from './periods.ts';
import type { RegisterVersion } from './register.ts';
import { requireComplete } from './versions.ts';

const dayBefore = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
};

/** A draft is decided: from now on its days count. It may end the version that would otherwise overlap, the day before. */
export async function decideVersion(ctx: Ctx, agreementId: string, versionId: string, body: Decide) {
  requireTaken(ctx, body.decidedOn);
  const changed = await change(ctx, agreementId, { what: 'decided', version: body.version, about: versionId });
  const versions = await versionsIn(ctx.tx, agreementId);
  const draft = versions.find(({ id }) => id === versionId);
  if (draft?.state !== 'draft')
    throw conflict('Versionen är redan beslutad. Förläng eller avsluta den, eller skriv en ny.');
  await requireComplete(ctx, versionId);
  const ended = body.endsPrevious ? await endPrevious(ctx, versions, body) : versions;
  requireNoOverlap(ended, { id: versionId, from: body.from, to: body.to });
  await ctx.tx
    .updateTable('agreements.version')
    .set({
      state: 'decided',
      decidedOn: body.decidedOn,
      decidedBy: body.decidedBy,
      fromDay: body.from,
      toDay: body.to,
      openEnded: body.to === null,
    })
    .where('id', '=', versionId)
    .execute();
  return changed;
}

/** The version that holds on the new one's first day, and began before it, ends the day before. Gives how they then stand. */
async function endPrevious(ctx: Ctx, versions: readonly RegisterVersion[], { from, decidedOn, decidedBy }: Decide) {
  const previous = versions.find((version) => {
    const to = lastDayOf(version);
    return version.state === 'decided' && version.from !== null && version.from < from && (to === null || to >= from);
  });
  if (previous === undefined) return versions;
  const to = dayBefore(from);
  await ctx.tx
    .insertInto('agreements.newEnd')
    .values({
      id: randomUUID(),
      versionId: previous.id,
      kind: 'ended',
      toDay: to,
      decidedOn,
      decidedBy,
      reason: 'En ny version tar över.',
      recordedBy: ctx.actor.personId,
    })
    .execute();
  return versions.map((version) =>
    version.id === previous.id ? { ...version, newEnds: [...version.newEnds, { decidedOn, to }] } : version,
  );
}

/** A decision that prolongs a version or ends it before its time. */
export async function moveEnd(ctx: Ctx, agreementId: string, versionId: string, body: MoveEnd) {
  requireTaken(ctx, body.decidedOn);
  const changed = await change(ctx, agreementId, { what: body.kind, version: body.version, about: versionId });
  const versions = await versionsIn(ctx.tx, agreementId);
  const version = versions.find(({ id }) => id === versionId);
  if (version?.state !== 'decided' || version.from === null)
    throw conflict('Bara en beslutad version kan förlängas eller avslutas.');
  requireMoved(version, version.from, body);
  requireNoOverlap(versions, { id: versionId, from: version.from, to: body.to });
  await ctx.tx
    .insertInto('agreements.newEnd')
    .values({
      id: randomUUID(),
      versionId,
      kind: body.kind,
      toDay: body.to,
      decidedOn: body.decidedOn,
      decidedBy: body.decidedBy,
      reason: body.reason,
      recordedBy: ctx.actor.personId,
    })
    .execute();
  return changed;
}

/** Later than now when it is prolonged, earlier when it is ended, and never before its first day. */
function requireMoved(version: RegisterVersion, from: string, { kind, to, decidedOn }: MoveEnd): void {
  const latest = version.newEnds
    .map((end) => end.decidedOn)
    .sort()
    .at(-1);
  if (latest !== undefined && decidedOn < latest)
    throw invalid('decidedOn', `Det finns ett senare beslut om slutdagen, från ${latest}. Det är det som gäller.`);
  const now = lastDayOf(version);
  if (kind === 'ended') {
    if (to === null) throw invalid('to', 'Skriv sista dagen.');
    if (to < from) throw invalid('to', 'Sista dagen är före den första.');
    if (now !== null && to >= now) throw invalid('to', `Överenskommelsen slutar redan ${now}. Välj en tidigare dag.`);
    return;
  }
  if (now === null) throw invalid('to', 'Överenskommelsen gäller redan tills vidare.');
  if (to !== null && to <= now)
    throw invalid('to', `Överenskommelsen gäller redan till och med ${now}. Välj en senare dag.`);
}
