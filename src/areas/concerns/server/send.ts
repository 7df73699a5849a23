import { randomUUID } from 'node:crypto';
import { invalid, notReady, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { lastDaysFrom } from '../domain/clock.ts';
import type { DraftContent, ReportContent, ReportedChild, Reporter } from '../domain/content.ts';
import { faultsOf } from '../domain/faults.ts';
import { asKnown } from '../domain/known-child.ts';
import { draftOf } from './drafts.ts';
import { tellArrived } from './messages.ts';
import { receiverOf } from './receiver.ts';

/**
 * Sends a draft: one report for each child, in the receiver's hands in the same moment, and the draft is gone. Nothing is
 * sent when something is missing. `version` is the draft as its author saw it.
 */
export async function sendDraft(ctx: Ctx, draftId: string, version: number): Promise<string[]> {
  const draft = await draftOf(ctx, draftId, true);
  if (draft.version !== version) throw stale();
  const faults = faultsOf(draft.content, ctx.today);
  if (faults.length > 0) throw notReady('Något saknas innan anmälan kan skickas. Det du har skrivit är kvar.', faults);
  const { unit, inSamsyn, people } = await receiverOf(ctx.tx, draft.content.municipality);
  if (unit === null) throw invalid('municipality', 'Ingen socialtjänst är inlagd för kommunen.');
  const close = draft.content.close.filter((id) => people.some((person) => person.id === id));
  const reporter = await reporterOf(ctx);
  const sendingId = randomUUID();
  const reports = draft.content.children.map((child) => ({
    id: randomUUID(),
    sendingId,
    draftId,
    authorId: ctx.actor.personId,
    unitId: ctx.actor.unitId ?? '',
    toUnitId: unit.id,
    content: JSON.stringify(contentFor(child, { ...draft.content, close }, reporter)),
    outside: !inSamsyn,
    askedAt: draft.content.asks ? ctx.now.toString() : null,
    ...lastDaysFrom(ctx.now.toString()),
  }));
  await ctx.tx.insertInto('concerns.report').values(reports).execute();
  await ctx.tx.deleteFrom('concerns.draft').where('id', '=', draftId).execute();
  if (inSamsyn)
    await tellArrived(
      ctx,
      unit.id,
      'arrived',
      reports.map(({ id }) => id),
    );
  return reports.map(({ id }) => id);
}

/** The report of one of the children. */
const contentFor = (
  child: ReportedChild,
  { children: _, ...shared }: DraftContent,
  reporter: Reporter,
): ReportContent => ({
  ...shared,
  // What a brother or sister has said, and where they are, is not the unborn child's.
  ...(child.isUnborn && { childSaid: '', whereNow: '' }),
  child: asKnown(child),
  reporter,
});

async function reporterOf({ tx, actor }: Ctx): Promise<Reporter> {
  const row = await tx
    .selectFrom('directory.holder as h')
    .innerJoin('directory.unit as u', 'u.id', 'h.unitId')
    .select(['h.given', 'h.family', 'h.title', 'u.name as unit'])
    .where('h.employeeId', '=', actor.personId)
    .where('h.unitId', '=', actor.unitId ?? '')
    .executeTakeFirstOrThrow();
  return { name: `${row.given} ${row.family}`, role: row.title, unit: row.unit };
}
