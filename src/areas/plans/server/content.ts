import { invalid, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { ruleOn, rules } from '../../law/index.ts';
import type { WriteContent } from '../domain/contract-content.ts';
import { change } from './change.ts';

/** Writes what the plan says besides goals and measures. Version 0 begins it. */
export async function saveContent(
  ctx: Ctx,
  planId: string,
  { version, ...words }: WriteContent,
): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'content', command: 'writeContent' });
  if (words.overallOrganisationId !== null) await requirePrincipal(ctx, words.overallOrganisationId);
  const rows =
    version === 0
      ? (
          await ctx.tx
            .insertInto('plans.content')
            .values({ planId, ...words })
            .onConflict((on) => on.doNothing())
            .executeTakeFirst()
        ).numInsertedOrUpdatedRows
      : (
          await ctx.tx
            .updateTable('plans.content')
            .set({ ...words, version: version + 1 })
            .where('planId', '=', planId)
            .where('version', '=', version)
            .executeTakeFirst()
        ).numUpdatedRows;
  if (rows === 0n) throw stale();
  return { version: done.version };
}

/** The law lets the overall responsibility lie with the municipality or the region, and with nobody else. */
async function requirePrincipal(ctx: Ctx, organisationId: string): Promise<void> {
  const organisation = await ctx.tx
    .selectFrom('directory.organisation')
    .select('kind')
    .where('id', '=', organisationId)
    .executeTakeFirst();
  if (organisation?.kind === 'region' || organisation?.kind === 'municipality') return;
  const source = ruleOn(rules.sip_content_overall, ctx.today)?.source;
  throw invalid('overallOrganisationId', 'Det samlade ansvaret har kommunen eller regionen.', source);
}
