import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import type { CommitmentFacts } from '../domain/access.ts';

type Asked = Omit<Ctx, 'facts'>;

const atCountySupport = sql<boolean>`exists (select from directory.unit where id = app.unit_id() and kind = 'county_support')`;
const owns = sql<boolean>`coalesce(a.owner_id = app.person_id() and a.owner_unit = app.unit_id(), false)`;

/** The asker's standing to the promises of the county. */
export async function countyFacts({ tx }: Asked): Promise<CommitmentFacts> {
  const { rows } = await sql<CommitmentFacts>`
    select ${atCountySupport} as "atCountySupport",
           exists (select from agreements.agreement a where ${owns}) as owns`.execute(tx);
  return rows[0] ?? { atCountySupport: false, owns: false };
}

/** The asker's standing to an agreement that a promise is to be written in; null when it is not there. */
export async function agreementFacts({ tx }: Asked, agreementId: string): Promise<CommitmentFacts | null> {
  const { rows } = await sql<CommitmentFacts>`
    select ${atCountySupport} as "atCountySupport", ${owns} as owns
      from agreements.agreement a where a.id = ${agreementId}`.execute(tx);
  return rows[0] ? { ...rows[0], objectId: agreementId } : null;
}

/** The asker's standing to a promise; null when it is not there. For routes with `:commitmentId`. */
export async function commitmentFacts(
  { tx }: Asked,
  { params }: { params: { commitmentId: string } },
): Promise<CommitmentFacts | null> {
  const { rows } = await sql<CommitmentFacts>`
    select ${atCountySupport} as "atCountySupport", ${owns} as owns
      from commitments.commitment c join agreements.agreement a on a.id = c.agreement_id
     where c.id = ${params.commitmentId}`.execute(tx);
  return rows[0] ? { ...rows[0], objectId: params.commitmentId } : null;
}

/** The asker's standing to an organisation's promises; null when there is no such organisation. */
export async function organisationFacts(
  ctx: Asked,
  { params }: { params: { organisationId: string } },
): Promise<CommitmentFacts | null> {
  const { rows } = await sql`select from directory.organisation where id = ${params.organisationId}`.execute(ctx.tx);
  return rows[0] ? { ...(await countyFacts(ctx)), objectId: params.organisationId } : null;
}
