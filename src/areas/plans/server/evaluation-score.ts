import { sql } from 'kysely';
import { conflict, invalid, notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { Scored, WriteScore } from '../domain/contract-follow-up.ts';
import { change } from './change.ts';
import { familyOf } from './family.ts';

/** Staff write down what a child or guardian says. It is kept as theirs, with who wrote it. */
export async function writeScoreFor(
  ctx: Ctx,
  planId: string,
  childId: string,
  { authorKind, authorId, ...score }: WriteScore,
): Promise<{ version: number }> {
  const { child, guardians } = await familyOf(ctx, childId);
  const belongs = authorKind === 'child' ? child?.id === authorId : guardians.some(({ id }) => id === authorId);
  if (!belongs) throw invalid('authorId', 'Den personen hör inte till familjen, eller får inte se planen.');
  return write(ctx, planId, { authorKind, authorId }, score);
}

/** The child's or guardian's own score; it may be changed while the evaluation is open. */
export async function writeOwnScore(ctx: Ctx, planId: string, score: Scored): Promise<{ version: number }> {
  const { kind, personId } = ctx.actor;
  if (kind !== 'child' && kind !== 'guardian') throw notFound();
  return write(ctx, planId, { authorKind: kind, authorId: personId }, score);
}

interface Author {
  readonly authorKind: 'child' | 'guardian';
  readonly authorId: string;
}

async function write(ctx: Ctx, planId: string, author: Author, score: Scored): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'score', command: 'score', note: { ...author } });
  const round = await openRound(ctx, planId);
  const earlier = await ctx.tx
    .selectFrom('plans.score')
    .select('writtenBy')
    .where('planId', '=', planId)
    .where('round', '=', round)
    .where('authorKind', '=', author.authorKind)
    .where('authorId', '=', author.authorId)
    .executeTakeFirst();
  if (earlier?.writtenBy === author.authorId && ctx.actor.personId !== author.authorId) {
    throw conflict('Personen har redan svarat själv. Det egna svaret ändras bara av den som gav det.');
  }
  const written = { ...score, writtenBy: ctx.actor.personId, writtenAt: ctx.now.toString() };
  await ctx.tx
    .insertInto('plans.score')
    .values({ planId, round, ...author, ...written })
    .onConflict((on) => on.columns(['planId', 'round', 'authorKind', 'authorId']).doUpdateSet(written))
    .execute();
  return { version: done.version };
}

async function openRound(ctx: Ctx, planId: string): Promise<number> {
  const row = await ctx.tx
    .selectFrom('plans.evaluation')
    .select(sql<number | null>`max(round)`.as('round'))
    .where('planId', '=', planId)
    .where('doneAt', 'is', null)
    .executeTakeFirst();
  if (row?.round == null) throw notFound();
  return row.round;
}
