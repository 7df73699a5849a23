import { permittedActions } from '../../../platform/access/rules.ts';
import { notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { type CatalogueFacts, catalogueActions } from '../domain/access.ts';
import type { Entries, EntryPage } from '../domain/contract.ts';
import type { EntryKind, TrialState } from '../domain/model.ts';
import { nextTrialStates } from '../domain/trial.ts';
import { editionOf, municipalitiesOf, standingOf, standingOfKinds } from './standing.ts';

type Asked = Ctx<CatalogueFacts>;

/** Every entry of a kind, with what other municipalities say of it. */
export async function entriesOf(ctx: Asked, kind: EntryKind): Promise<Entries> {
  const [entries, trials, municipalities] = [
    await standingOfKinds(ctx.tx, [kind]),
    await trialsOf(ctx),
    await municipalitiesOf(ctx.tx),
  ];
  return {
    entries: entries.map(({ kind: _, ...entry }) => ({ ...entry, trials: trials.get(entry.id) ?? [] })),
    municipalities,
    permittedActions: permittedActions(catalogueActions, ctx.actor, ctx.facts),
  };
}

/** One entry: what it says, who changed what when, and how it goes for those who try it. */
export async function entryPage(ctx: Asked, entryId: string): Promise<EntryPage> {
  const entry = await standingOf(ctx.tx, entryId);
  if (entry === null) throw notFound();
  const municipalities = await municipalitiesOf(ctx.tx);
  const trials = (await trialsOf(ctx, entryId)).get(entryId) ?? [];
  const permitted = permittedActions(catalogueActions, ctx.actor, ctx.facts);
  const own = municipalities.find(({ code }) => code === ctx.facts.answersFor);
  const { kind: _, ...shown } = entry;
  return {
    ...shown,
    history: await historyOf(ctx, entryId),
    trials: trials.map((trial) => ({ ...trial, next: nextTrialStates(trial.state) })),
    tries:
      own && !entry.isEnded && permitted.includes('catalogue.try')
        ? {
            municipality: own,
            next: nextTrialStates(trials.find((trial) => trial.municipality.code === own.code)?.state ?? null),
          }
        : null,
    municipalities,
    permittedActions: permitted,
  };
}

/** An edition as it was, readable also after it was changed. Throws when there is none with that number. */
export async function oldEdition({ tx }: Asked, entryId: string, number: number) {
  const content = await editionOf(tx, entryId, number);
  if (content === null) throw notFound();
  return { number, content };
}

async function historyOf({ tx }: Asked, entryId: string): Promise<EntryPage['history']> {
  const rows = await tx
    .selectFrom('catalogue.edition as d')
    .leftJoin('directory.employee as e', 'e.id', 'd.changedBy')
    .leftJoin('directory.unit as u', 'u.id', 'd.changedUnit')
    .select(['d.number', 'd.changedAt', 'd.why', 'd.restoredFrom', 'd.ended', 'e.given', 'e.family', 'u.name as unit'])
    .where('d.entryId', '=', entryId)
    .orderBy('d.number', 'desc')
    .execute();
  return rows.map(({ number, changedAt, why, restoredFrom, ended, given, family, unit }) => ({
    number,
    at: changedAt,
    by: given === null ? null : { name: `${given} ${family}`, unit: unit ?? '' },
    why,
    restoredFrom,
    isEnded: ended,
  }));
}

type TrialLine = Entries['entries'][number]['trials'][number];

/** The latest word of each municipality, by entry; of one entry, when it is given. */
async function trialsOf({ tx }: Asked, entryId?: string): Promise<ReadonlyMap<string, TrialLine[]>> {
  const rows = await tx
    .selectFrom('catalogue.latestTrial as t')
    .innerJoin('directory.organisation as o', (join) =>
      join.onRef('o.scbCode', '=', 't.municipalityCode').on('o.kind', '=', 'municipality'),
    )
    .select(['t.entryId', 't.municipalityCode', 'o.name', 't.state', 't.word', 't.markedAt', 't.unit'])
    .$if(entryId !== undefined, (query) => query.where('t.entryId', '=', entryId ?? ''))
    .orderBy('o.name')
    .execute();
  return Map.groupBy(
    rows.map((row) => ({
      entryId: row.entryId ?? '',
      municipality: { code: row.municipalityCode ?? '', name: row.name },
      state: row.state as TrialState,
      word: row.word ?? '',
      at: row.markedAt ?? '',
      unit: row.unit ?? '',
    })),
    (row) => row.entryId,
  );
}
