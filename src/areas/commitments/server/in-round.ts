import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import type { CommitmentLine, RoundsWithPromises } from '../domain/contract.ts';
import { load } from './load.ts';
import { lineOf, measure, shownOf } from './measure.ts';

/** Keeps how the agreement's promises stand, last year and this, in a follow-up that is about to be closed. */
export async function keepInRound(ctx: Pick<Ctx, 'tx' | 'today'>, agreementId: string, roundId: string): Promise<void> {
  const promises = await load(ctx.tx, { agreement: agreementId });
  const lines = (await measure(ctx.tx, promises, await shownOf(ctx, {})))
    .map(lineOf)
    .filter(({ results }) => results.length > 0);
  if (lines.length === 0) return;
  await ctx.tx
    .insertInto('commitments.inRound')
    .values(lines.map((line, position) => ({ roundId, commitmentId: line.id, position, line: JSON.stringify(line) })))
    .execute();
}

/** The closed follow-ups of an agreement with the promises as they stood then. Newest first. */
export async function promisesInRounds({ tx }: Pick<Ctx, 'tx'>, agreementId: string): Promise<RoundsWithPromises> {
  const { rows } = await sql<{ id: string; lines: CommitmentLine[] }>`
    select r.id, json_agg(k.line order by k.position) as lines
      from agreements.round r
      join commitments.in_round k on k.round_id = r.id
     where r.agreement_id = ${agreementId}
     group by r.id, r.closed_at order by r.closed_at desc`.execute(tx);
  return { rounds: rows };
}
