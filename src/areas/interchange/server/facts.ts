import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import type { InterchangeFacts } from '../domain/access.ts';

type Asked = Omit<Ctx, 'facts'>;

/** The asker's standing to the county's lists. */
export async function listFacts({ tx }: Asked): Promise<InterchangeFacts> {
  const { rows } = await sql<{ keeps: boolean }>`select coalesce(forums.keeps_county(), false) as keeps`.execute(tx);
  return { keepsCounty: rows[0]?.keeps ?? false, mine: false };
}

/** The same to an import; null when it is not there for the asker. */
export async function importFacts(
  ctx: Asked,
  { params }: { params: { importId: string } },
): Promise<InterchangeFacts | null> {
  const row = await ctx.tx
    .selectFrom('interchange.import')
    .select('startedBy')
    .where('id', '=', params.importId)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { ...(await listFacts(ctx)), mine: row.startedBy === ctx.actor.personId, objectId: params.importId };
}
