import { permittedActions } from '../../../platform/access/rules.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { type CommitmentFacts, commitmentActions } from '../domain/access.ts';
import type { CountyCommitments } from '../domain/contract.ts';
import { load } from './load.ts';
import { countsOf, lineOf, measure, shownOf } from './measure.ts';

interface Query {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly agreement?: string | undefined;
}

/** For each agreement, which of its promises are kept. Two questions, whatever the size of the county. */
export async function countyCommitments(ctx: Ctx<CommitmentFacts>, query: Query): Promise<CountyCommitments> {
  const shown = await shownOf(ctx, query);
  const all = await measure(ctx.tx, await load(ctx.tx, { agreement: query.agreement }), shown);
  const groups = Map.groupBy(all, ({ loaded }) => loaded.agreement.id);
  return {
    ...shown,
    agreements: [...groups.values()].flatMap((promises) => {
      const agreement = promises[0]?.loaded.agreement;
      return agreement
        ? [{ ...agreement, counts: countsOf(promises.map(({ results }) => results)), lines: promises.map(lineOf) }]
        : [];
    }),
    permittedActions: permittedActions(commitmentActions, ctx.actor, ctx.facts),
  };
}
