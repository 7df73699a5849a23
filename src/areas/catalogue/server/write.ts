import { randomUUID } from 'node:crypto';
import { AppError, invalid, notFound, notReady, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { CatalogueFacts } from '../domain/access.ts';
import type { Content } from '../domain/content.ts';
import type { AddEntry, ChangeEntry, EndEntry, MarkTrial, RestoreEdition } from '../domain/contract.ts';
import { nextTrialStates } from '../domain/trial.ts';
import { oldEdition } from './read.ts';
import { municipalitiesOf, type Standing, standingOf } from './standing.ts';

type Asked = Ctx<CatalogueFacts>;

/** Puts something new in the catalogue; its first edition stands from now. */
export async function addEntry(ctx: Asked, { content, why }: AddEntry) {
  await requireKnownPlaces(ctx, content);
  const id = randomUUID();
  await ctx.tx.insertInto('catalogue.entry').values({ id, kind: content.kind }).execute();
  return addEdition(ctx, id, { number: 1, content, why, ended: false, restoredFrom: null });
}

/** Writes a new edition over the one that the person saw. Throws when somebody has been before, or when the kind differs. */
export async function changeEntry(ctx: Asked, entryId: string, { content, why, seen }: ChangeEntry) {
  const entry = await entryAsSeen(ctx, entryId, seen);
  if (content.kind !== entry.kind)
    throw new AppError('invalid_input', 'En post byter inte slag. Lägg in en ny i stället.');
  await requireKnownPlaces(ctx, content);
  return addEdition(ctx, entryId, { number: seen + 1, content, why, ended: false, restoredFrom: null });
}

/** Makes an old edition current again: a new edition with the old words, so that nothing in between is lost. */
export async function restoreEdition(ctx: Asked, entryId: string, { number, why, seen }: RestoreEdition) {
  await entryAsSeen(ctx, entryId, seen);
  const { content } = await oldEdition(ctx, entryId, number);
  return addEdition(ctx, entryId, { number: seen + 1, content, why, ended: false, restoredFrom: number });
}

/** Ends an entry: it is answered with no more, and its history stays. */
export async function endEntry(ctx: Asked, entryId: string, { why, seen }: EndEntry) {
  const { content, isEnded } = await entryAsSeen(ctx, entryId, seen);
  if (isEnded) throw notReady('Posten är redan avslutad. Gör en äldre version gällande om den ska tillbaka.');
  return addEdition(ctx, entryId, { number: seen + 1, content, why, ended: true, restoredFrom: null });
}

/** Says that the asker's municipality tries the example, or how it went. Throws when it is not time for that word. */
export async function markTrial(ctx: Asked, entryId: string, { state, word }: MarkTrial): Promise<void> {
  const municipality = ctx.facts.answersFor;
  const entry = await standingOf(ctx.tx, entryId);
  if (entry === null || municipality === null) throw notFound();
  if (entry.isEnded) throw notReady('Exemplet är avslutat.');
  const last = await ctx.tx
    .selectFrom('catalogue.latestTrial')
    .select(['number', 'state'])
    .where('entryId', '=', entryId)
    .where('municipalityCode', '=', municipality)
    .executeTakeFirst();
  const current = (last?.state ?? null) as Parameters<typeof nextTrialStates>[0];
  if (!nextTrialStates(current).includes(state))
    throw notReady(
      current === 'trying'
        ? 'Ni har redan sagt att ni provar.'
        : 'Säg först att ni provar. Berätta sedan hur det gick.',
    );
  await ctx.tx
    .insertInto('catalogue.trial')
    .values({
      entryId,
      municipalityCode: municipality,
      number: (last?.number ?? 0) + 1,
      state,
      word,
      markedBy: ctx.actor.personId,
      markedUnit: ctx.actor.unitId ?? '',
    })
    .execute();
}

async function entryAsSeen({ tx }: Asked, entryId: string, seen: number): Promise<Standing> {
  const entry = await standingOf(tx, entryId);
  if (entry === null) throw notFound();
  if (entry.number !== seen) throw stale();
  return entry;
}

async function requireKnownPlaces({ tx }: Asked, { municipalities }: Content): Promise<void> {
  const known = new Set((await municipalitiesOf(tx)).map(({ code }) => code));
  if (municipalities.every((code) => known.has(code)) && new Set(municipalities).size === municipalities.length) return;
  throw invalid('content.municipalities', 'Välj kommuner i länet, var och en bara en gång.');
}

interface NewEdition {
  readonly number: number;
  readonly content: Content;
  readonly why: string;
  readonly ended: boolean;
  readonly restoredFrom: number | null;
}

/** Two who write at the same moment both make the same number: the key lets one through and the other hears that it was late. */
async function addEdition({ tx, actor }: Asked, entryId: string, { content, ...edition }: NewEdition) {
  const added = await tx
    .insertInto('catalogue.edition')
    .values({
      entryId,
      ...edition,
      content: JSON.stringify(content),
      changedBy: actor.personId,
      changedUnit: actor.unitId ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) throw stale();
  return { id: entryId, number: edition.number };
}
