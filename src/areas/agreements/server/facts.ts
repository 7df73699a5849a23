import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import type { AgreementFacts } from '../domain/access.ts';

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
