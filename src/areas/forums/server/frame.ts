import { randomUUID } from 'node:crypto';
import { AppError, invalid, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { AddForumParty, CreateForum, EditForum, SetForumState } from '../domain/contract.ts';

/** Adds a forum to the county. Its code is its id: what people say is its name. */
export async function createForum(ctx: Ctx, body: CreateForum): Promise<string> {
  const id = randomUUID();
  await ctx.tx
    .insertInto('forums.forum')
    .values({ id, code: id, source: body.source, ...frameOf(body) })
    .execute();
  return id;
}

/** Changes the frame. What somebody writes is stated, and no longer read out of a source. */
export async function editForum(
  ctx: Ctx,
  forumId: string,
  { version, ...body }: EditForum,
): Promise<{ version: number }> {
  if (body.parentId !== null) await refuseCircle(ctx, forumId, body.parentId);
  return save(ctx, forumId, version, { ...frameOf(body), drawn: [] });
}

/** Lets a forum rest, pauses it, or takes it up again. */
export const setForumState = (
  ctx: Ctx,
  forumId: string,
  { state, reason, version }: SetForumState,
): Promise<{ version: number }> =>
  save(ctx, forumId, version, { state, stateReason: state === 'active' ? '' : reason });

/** Adds somebody who is expected there, with why. */
export async function addForumParty(ctx: Ctx, forumId: string, body: AddForumParty): Promise<string> {
  const id = randomUUID();
  const there = await ctx.tx
    .selectFrom('forums.party')
    .select('id')
    .where('forumId', '=', forumId)
    .where('unitId', '=', body.unitId)
    .where('endedOn', 'is', null)
    .executeTakeFirst();
  if (there !== undefined) throw invalid('unitId', 'Enheten är redan part i forumet.');
  await ctx.tx
    .insertInto('forums.party')
    .values({ id, forumId, name: body.name, unitId: body.unitId, why: body.why, agreementCode: body.agreement || null })
    .execute();
  return id;
}

/** The party is expected to and including the day. What it came to before stands. */
export async function endForumParty(ctx: Ctx, forumId: string, partyId: string, on: string): Promise<void> {
  const result = await ctx.tx
    .updateTable('forums.party')
    .set({ endedOn: on })
    .where('id', '=', partyId)
    .where('forumId', '=', forumId)
    .where('endedOn', 'is', null)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw new AppError('conflict', 'Parten är redan avslutad, eller finns inte här.');
}

const frameOf = ({ municipalities, rhythm, ...body }: Omit<CreateForum, 'source'> & { source?: string }) => ({
  name: body.name,
  level: body.level,
  municipalityCodes: [...new Set(municipalities)],
  mandate: body.mandate,
  mandateWords: body.mandateWords,
  identity: body.identity,
  times: rhythm?.times ?? null,
  per: rhythm?.per ?? null,
  parentId: body.parentId,
  conveningUnitId: body.conveningUnitId,
  note: body.note,
});

/** A forum that were above itself would send its questions round for ever. */
async function refuseCircle(ctx: Ctx, forumId: string, parentId: string): Promise<void> {
  const rows = await ctx.tx.selectFrom('forums.forum').select(['id', 'parentId']).execute();
  const above = new Map(rows.map((row) => [row.id, row.parentId]));
  const seen = new Set<string>();
  for (let at: string | null | undefined = parentId; at && !seen.has(at); at = above.get(at)) {
    if (at === forumId) throw invalid('parentId', 'Forumet kan inte ligga under sig självt.');
    seen.add(at);
  }
}

async function save(ctx: Ctx, forumId: string, version: number, set: object): Promise<{ version: number }> {
  const result = await ctx.tx
    .updateTable('forums.forum')
    .set({ ...set, version: version + 1 })
    .where('id', '=', forumId)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw stale();
  return { version: version + 1 };
}
