import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import type { SharingFacts } from '../domain/access.ts';

type Asked = Omit<Ctx, 'facts'>;

export const noSharing: SharingFacts = {
  worksWith: false,
  recordsFor: false,
  takesBack: false,
  entitled: false,
  gave: false,
  received: false,
};

/** The asker's standing to a child's consents; null when there is neither a child nor an own consent to see. */
export async function consentFacts(
  { tx }: Asked,
  { params }: { params: { childId: string } },
): Promise<SharingFacts | null> {
  const { rows } = await sql<Pick<SharingFacts, 'worksWith' | 'entitled' | 'gave'>>`
    select ${params.childId}::uuid = any (children.staff_ids()) as "worksWith",
           ${params.childId}::uuid = any (children.family_ids()) as entitled,
           exists (select from sharing.family_consents(${params.childId}) c
                    where c.giver_id = app.person_id() and c.basis = 'consent') as gave`.execute(tx);
  const standing = rows[0];
  if (standing === undefined || !(standing.worksWith || standing.entitled || standing.gave)) return null;
  // Whoever works with the child may write down a yes to the own unit.
  return {
    ...noSharing,
    ...standing,
    recordsFor: standing.worksWith,
    subjectId: params.childId,
    objectId: params.childId,
  };
}

/** The same, for a yes to those units. */
export async function recordingFacts(
  ctx: Asked,
  input: { params: { childId: string }; body: { unitIds: readonly string[] } },
): Promise<SharingFacts | null> {
  const facts = await consentFacts(ctx, input);
  if (!facts?.worksWith) return facts;
  const { rows } = await sql<{ recordsFor: boolean }>`
    select bool_and(sharing.records_for(${input.params.childId}, u)) as "recordsFor"
      from unnest(${input.body.unitIds}::uuid[]) u`.execute(ctx.tx);
  return { ...facts, recordsFor: rows[0]?.recordsFor === true };
}

type ByConsent = { params: { consentId: string } };

/** The same for one consent, as staff sees it; null for one that is not theirs to see. */
export async function recordedFacts(ctx: Asked, { params }: ByConsent): Promise<SharingFacts | null> {
  const consent = await ctx.tx
    .selectFrom('sharing.consent')
    .select(['childId', 'giverId'])
    .select(sql<boolean>`sharing.takes_back(child_id, unit_id, recorded_unit, recorded_at)`.as('takesBack'))
    .where('id', '=', params.consentId)
    .executeTakeFirst();
  const facts = consent && (await consentFacts(ctx, { params: consent }));
  return facts ? { ...facts, takesBack: consent.takesBack, objectId: params.consentId } : null;
}

/** The same for the giver, who may take it back whatever they see otherwise; null for a consent that is not their own. */
export async function givenFacts({ tx }: Asked, { params }: ByConsent): Promise<SharingFacts | null> {
  const { rows } = await sql<{ childId: string | null }>`
    select sharing.given_by_asker(${params.consentId}) as "childId"`.execute(tx);
  const childId = rows[0]?.childId;
  return childId ? { ...noSharing, gave: true, subjectId: childId, objectId: params.consentId } : null;
}
