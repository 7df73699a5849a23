import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import type { ConcernFacts } from '../domain/access.ts';

type Asked = Omit<Ctx, 'facts'>;
type Standing = Pick<ConcernFacts, 'atReceiver' | 'atCountySupport'>;

/** The asker's standing when no report is asked about: what the acting unit is. */
export async function unitFacts({ tx }: Asked): Promise<ConcernFacts> {
  const { rows } = await sql<Standing>`
    select coalesce(concerns.receives(app.unit_id()), false) as "atReceiver",
           exists (select from directory.unit where id = app.unit_id() and kind = 'county_support') as "atCountySupport"`.execute(
    tx,
  );
  return {
    wrote: false,
    opens: false,
    knows: false,
    atReceiver: rows[0]?.atReceiver ?? false,
    atCountySupport: rows[0]?.atCountySupport ?? false,
  };
}

/** For routes with `:draftId`: null unless it is the asker's own, written at the acting unit. */
export const draftFacts = (ctx: Asked, { params }: { params: { draftId: string } }) =>
  ownFacts(ctx, 'concerns.draft', params.draftId);

/** For routes with `:reportId`: null unless the asker sent it from the acting unit. */
export const reportFacts = (ctx: Asked, { params }: { params: { reportId: string } }) =>
  ownFacts(ctx, 'concerns.report', params.reportId);

/** Both tables show their rows to whoever wrote them, and to nobody else. */
async function ownFacts(
  ctx: Asked,
  table: 'concerns.draft' | 'concerns.report',
  id: string,
): Promise<ConcernFacts | null> {
  const row = await ctx.tx.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst();
  return row ? { ...(await unitFacts(ctx)), wrote: true, objectId: id } : null;
}

/** For routes with `:intakeId`: null when it does not lie at the acting unit, or the asker may not know that it does. */
export async function intakeFacts(
  ctx: Asked,
  { params }: { params: { intakeId: string } },
): Promise<ConcernFacts | null> {
  const { rows } = await sql<{ opens: boolean }>`
    select concerns.opens(i.id) as opens from concerns.intake i where i.id = ${params.intakeId}`.execute(ctx.tx);
  const row = rows[0];
  return row ? { ...(await unitFacts(ctx)), knows: true, opens: row.opens, objectId: params.intakeId } : null;
}
