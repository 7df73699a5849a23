import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import type { CatalogueFacts } from '../domain/access.ts';
import type { Content } from '../domain/content.ts';
import { editionOf, type Standing, standingOf } from './standing.ts';

type Asked = Omit<Ctx, 'facts'>;

/** What the asker may write about and answer for, apart from any entry. */
export async function scopeFacts({ tx }: Asked): Promise<CatalogueFacts> {
  const { rows } = await sql<{ writes: string | null; answersFor: string | null }>`
    select catalogue.writes_about() as writes, catalogue.answers_for() as "answersFor"`.execute(tx);
  const writes = rows[0]?.writes ?? null;
  return {
    writes: writes === '*' ? 'county' : writes,
    answersFor: rows[0]?.answersFor ?? null,
    places: [],
    isExample: false,
  };
}

/** The same for an entry as it stands, and for what it will say when that is `next`; null for one that is not there. */
export async function entryFacts(ctx: Asked, entryId: string, next?: Content): Promise<CatalogueFacts | null> {
  const entry = await standingOf(ctx.tx, entryId);
  return entry && { ...(await scopeFacts(ctx)), ...about(entry, next), objectId: entryId };
}

/** The same when the edition with that number is to stand again; null when there is no such edition. */
export async function restoreFacts(ctx: Asked, entryId: string, number: number): Promise<CatalogueFacts | null> {
  const old = await editionOf(ctx.tx, entryId, number);
  return old && entryFacts(ctx, entryId, old);
}

/** The same for an entry that is not there yet. */
export async function newFacts(ctx: Asked, next: Content): Promise<CatalogueFacts> {
  return { ...(await scopeFacts(ctx)), places: [next.municipalities] };
}

const about = (entry: Standing, next: Content | undefined): Pick<CatalogueFacts, 'places' | 'isExample'> => ({
  places: [entry.content.municipalities, ...(next ? [next.municipalities] : [])],
  isExample: entry.kind === 'good_example',
});
