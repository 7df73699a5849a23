import { sql } from 'kysely';
import { AppError, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { PlanFacts } from '../domain/access.ts';
import type { ReportMeasure } from '../domain/contract-follow-up.ts';
import { stateWords } from '../domain/texts.sv.ts';
import { change } from './change.ts';
import { planFacts } from './facts.ts';

/**
 * Writes how it goes with a measure, for everyone on the plan to see. `version` is the measure's. Throws `conflict` before
 * anything is published.
 */
export async function reportMeasure(
  ctx: Ctx<PlanFacts>,
  planId: string,
  measureId: string,
  { status, word, version }: ReportMeasure,
): Promise<{ version: number }> {
  if (ctx.facts.measure?.inForce === false)
    throw new AppError(
      'conflict',
      `Man berättar hur det går när planen är publicerad och i läget ”${stateWords.active}”.`,
    );
  const done = await change(ctx, planId, { part: 'report', command: 'report', note: { measureId, status } });
  const result = await ctx.tx
    .updateTable('plans.measure')
    .set({
      status,
      statusWord: word,
      reportedAt: ctx.now.toString(),
      reportedBy: ctx.actor.personId,
      version: version + 1,
    })
    .where('id', '=', measureId)
    .where('planId', '=', planId)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw stale();
  return { version: done.version };
}

/** The asker's standing to a plan, and which unit is responsible for the measure in force that is asked about. */
export async function measureFacts(
  ctx: Omit<Ctx, 'facts'>,
  { params }: { params: { planId: string; measureId: string } },
): Promise<PlanFacts | null> {
  const facts = await planFacts(ctx, { params });
  // Before anything is published nothing is in force; the command then says when one tells of it.
  const { rows } = await sql<{ unitId: string | null; inForce: boolean }>`
    select m.unit_id, true as in_force from plans.measure_in_force m where m.id = ${params.measureId} and m.plan_id = ${params.planId}
    union all
    select m.unit_id, false from plans.measure m
     where m.id = ${params.measureId} and m.plan_id = ${params.planId} and m.removed_at is null
       and not exists (select from plans.edition e where e.plan_id = m.plan_id)`.execute(ctx.tx);
  const measure = rows[0];
  return facts && measure ? { ...facts, measure } : null;
}
