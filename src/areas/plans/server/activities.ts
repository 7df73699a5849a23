import { stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { PlanFacts } from '../domain/access.ts';
import type { ReportMeasure } from '../domain/contract-follow-up.ts';
import { change } from './change.ts';
import { planFacts } from './facts.ts';

/** Writes how it goes with a measure, for everyone on the plan to see. `version` is the measure's. */
export async function reportMeasure(
  ctx: Ctx,
  planId: string,
  measureId: string,
  { status, word, version }: ReportMeasure,
): Promise<{ version: number }> {
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
  const measure = await ctx.tx
    .selectFrom('plans.measureInForce')
    .select('unitId')
    .where('id', '=', params.measureId)
    .where('planId', '=', params.planId)
    .unionAll((draft) =>
      // Before anything is published nothing is in force; then the command says when one tells of it.
      draft
        .selectFrom('plans.measure as m')
        .select('m.unitId')
        .where('m.id', '=', params.measureId)
        .where('m.planId', '=', params.planId)
        .where('m.removedAt', 'is', null)
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom('plans.edition as e').select('e.number').whereRef('e.planId', '=', 'm.planId'))),
        ),
    )
    .executeTakeFirst();
  return facts && measure ? { ...facts, measure } : null;
}
