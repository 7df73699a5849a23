import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import type { AgreementFacts } from '../domain/access.ts';
import type { AgreementKind } from '../domain/model.ts';

type Asked = Omit<Ctx, 'facts'>;
type Standing = Pick<AgreementFacts, 'atCountySupport' | 'owns' | 'covered'>;

/** The asker's standing to the register, for routes that are about no agreement yet. */
export async function registerFacts({ tx }: Asked): Promise<AgreementFacts> {
  const { rows } = await sql<{ atCountySupport: boolean }>`
    select exists (select from directory.unit where id = app.unit_id() and kind = 'county_support') as "atCountySupport"`.execute(
    tx,
  );
  return { atCountySupport: rows[0]?.atCountySupport ?? false, owns: false, covered: false };
}

/** As `registerFacts`, for something that is about to be started. */
export const startFacts = async (ctx: Asked, { body }: { body: { kind: AgreementKind } }): Promise<AgreementFacts> => ({
  ...(await registerFacts(ctx)),
  kind: body.kind,
});

/** The asker's standing to one agreement; null when it is not there. For routes with `:agreementId`. */
export async function agreementFacts(
  { tx }: Asked,
  { params }: { params: { agreementId: string } },
): Promise<AgreementFacts | null> {
  const { rows } = await sql<Standing>`
    select exists (select from directory.unit where id = app.unit_id() and kind = 'county_support') as "atCountySupport",
           coalesce(a.owner_id = app.person_id() and a.owner_unit = app.unit_id(), false) as owns,
           agreements.covers(a.id, app.unit_id()) as covered
      from agreements.agreement a where a.id = ${params.agreementId}`.execute(tx);
  return rows[0] ? { ...rows[0], objectId: params.agreementId } : null;
}

/** As `agreementFacts`, for one of its versions; null also when the version is another agreement's. */
export async function versionFacts(
  ctx: Asked,
  { params }: { params: { agreementId: string; versionId: string } },
): Promise<AgreementFacts | null> {
  const version = await ctx.tx
    .selectFrom('agreements.version')
    .select('id')
    .where('id', '=', params.versionId)
    .where('agreementId', '=', params.agreementId)
    .executeTakeFirst();
  return version ? agreementFacts(ctx, { params }) : null;
}

/** As `agreementFacts`, for one of its follow-ups; null also when the follow-up is another agreement's. */
export async function roundFacts(
  ctx: Asked,
  { params }: { params: { agreementId: string; roundId: string } },
): Promise<AgreementFacts | null> {
  const round = await ctx.tx
    .selectFrom('agreements.round')
    .select('id')
    .where('id', '=', params.roundId)
    .where('agreementId', '=', params.agreementId)
    .executeTakeFirst();
  return round ? agreementFacts(ctx, { params }) : null;
}
