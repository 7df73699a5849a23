import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type Complaint, invalid, invalidAt, notFound, notReady, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { CommitmentFacts } from '../domain/access.ts';
import type { ChangeCommitment, EndCommitment, StateByHand, WriteCommitment } from '../domain/contract.ts';
import { type KindCode, kindOf } from '../domain/kinds.ts';
import { daysHeld, periodOf } from '../domain/periods.ts';
import { missingIn, termsFor } from '../domain/terms.ts';
import { load } from './load.ts';

type Asked = Ctx<CommitmentFacts>;
type Content = Omit<ChangeCommitment, 'version'>;

/** Writes a new promise in an agreement. */
export async function writeCommitment(ctx: Asked, { agreementId, kind, ...content }: WriteCommitment): Promise<string> {
  await requireWhole(ctx, kind, agreementId, content);
  const id = randomUUID();
  await ctx.tx
    .insertInto('commitments.commitment')
    .values({
      id,
      agreementId,
      kind,
      ...columnsOf(kind, content),
      createdBy: ctx.actor.personId,
      createdUnit: ctx.actor.unitId ?? null,
    })
    .execute();
  await writeSides(ctx, id, content);
  return id;
}

/** Changes what a promise says. Its kind and agreement stand: another kind is another promise. */
export async function changeCommitment(
  ctx: Asked,
  id: string,
  { version, ...content }: ChangeCommitment,
): Promise<void> {
  const { kind, agreementId, toDay } = await standing(ctx, id, version);
  await requireWhole(ctx, kind, agreementId, content);
  if (toDay !== null && content.fromDay !== null && content.fromDay > toDay)
    throw invalid('fromDay', 'Löftet upphör före den dagen.');
  await ctx.tx
    .updateTable('commitments.commitment')
    .set({ ...columnsOf(kind, content), origin: 'written', drawn: [], version: version + 1 })
    .where('id', '=', id)
    .execute();
  await ctx.tx.deleteFrom('commitments.side').where('commitmentId', '=', id).execute();
  await writeSides(ctx, id, content);
}

/** Ends a promise on a day. What it came to until then stands. */
export async function endCommitment(ctx: Asked, id: string, { toDay, reason, version }: EndCommitment): Promise<void> {
  const { fromDay } = await standing(ctx, id, version);
  if (fromDay !== null && toDay < fromDay) throw invalid('toDay', 'Löftet började gälla efter den dagen.');
  await ctx.tx
    .updateTable('commitments.commitment')
    .set({ toDay, endReason: reason, version: version + 1 })
    .where('id', '=', id)
    .execute();
}

/** States by hand how a period went, with what shows it. An earlier statement of the period stands beside it. */
export async function stateByHand(ctx: Asked, id: string, body: StateByHand): Promise<void> {
  const [promise] = await load(ctx.tx, { commitment: id });
  if (promise === undefined) throw notFound();
  if (promise.kind !== 'stated_by_hand')
    throw notReady('Löftet mäts av det som händer i Samsyn. Det bedöms inte för hand.');
  const span = periodOf(promise.period, body.on);
  if (span.start > ctx.today.toString()) throw invalid('on', 'Perioden har inte börjat än.');
  if (daysHeld(span, promise.holds) === 0)
    throw invalid('on', 'Överenskommelsen gäller inte någon dag i den perioden.');
  if ((body.kept === null) !== (body.of === null))
    throw invalidAt([{ path: body.kept === null ? 'kept' : 'of', message: 'Skriv båda talen, eller inget av dem.' }]);
  if (body.kept !== null && body.of !== null && body.kept > body.of)
    throw invalid('kept', 'Det kan inte vara fler än alla.');
  const { rows } = await sql`
    insert into commitments.statement (commitment_id, period_start, number, state, kept, of, evidence, stated_by, stated_unit)
    select ${id}, ${span.start}, coalesce(max(s.number), 0) + 1, ${body.state === 'atRisk' ? 'at_risk' : body.state}, ${body.kept}, ${body.of},
           ${body.evidence}, app.person_id(), app.unit_id()
      from commitments.statement s where s.commitment_id = ${id} and s.period_start = ${span.start}
    on conflict do nothing returning number`.execute(ctx.tx);
  if (rows.length === 0) throw stale();
}

async function standing(ctx: Asked, id: string, version: number) {
  const row = await ctx.tx
    .selectFrom('commitments.commitment')
    .select(['version', 'kind', 'agreementId', 'fromDay', 'toDay'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  if (row.version !== version) throw stale();
  return { ...row, kind: row.kind as KindCode };
}

const columnsOf = (kind: KindCode, content: Content) => ({
  title: content.title,
  section: content.section,
  clause: content.clause,
  fromDay: content.fromDay,
  ...termsFor(kind, content),
});

/**
 * Where people are counted, two promises that differ by a unit or a day would tell of one person: so they are written by
 * the county's coordinator alone, and hold from the first day of a period.
 */
function countedComplaints({ facts }: Asked, kind: KindCode, { period, fromDay }: Content): Complaint[] {
  if (!kindOf(kind).countsPeople) return [];
  if (!facts.atCountySupport)
    throw notReady('Löften som räknar barns planer eller medarbetare skrivs av länets samordnare. Hör av dig dit.');
  return fromDay === null || periodOf(period, fromDay).start === fromDay
    ? []
    : [{ path: 'fromDay', message: 'Välj den första dagen i en period, till exempel den 1 januari.' }];
}

async function requireWhole(ctx: Asked, kind: KindCode, agreementId: string, content: Content): Promise<void> {
  const { tx } = ctx;
  const complaints = [...missingIn(kind, content), ...countedComplaints(ctx, kind, content)];
  const { forumId } = termsFor(kind, content);
  const { rows } = await sql<{ agreement: boolean; forum: boolean }>`
    select exists (select from agreements.agreement where id = ${agreementId}) as agreement,
           ${forumId}::uuid is null or exists (select from forums.forum where id = ${forumId}::uuid) as forum`.execute(
    tx,
  );
  if (!rows[0]?.agreement) complaints.push({ path: 'agreementId', message: 'Välj en överenskommelse ur registret.' });
  if (!rows[0]?.forum) complaints.push({ path: 'forumId', message: 'Välj ett av länets forum.' });
  for (const side of ['by', 'to'] as const) if (!(await known(tx, content[side]))) complaints.push(unknownSide(side));
  if (complaints.length > 0) throw invalidAt(complaints);
}

const unknownSide = (side: 'by' | 'to'): Complaint => ({
  path: side,
  message: 'Välj parter ur länets register: en enhet, en organisation eller alla parter, var och en en gång.',
});

type WrittenSide = Content['by'][number];
const organisationOf = (side: WrittenSide): string | null => ('organisationId' in side ? side.organisationId : null);
const unitOf = (side: WrittenSide): string | null => ('unitId' in side ? side.unitId : null);

/** Everyone that is named is there, and nobody twice. */
async function known(tx: Ctx['tx'], sides: readonly WrittenSide[]): Promise<boolean> {
  const names = sides.map((side) => organisationOf(side) ?? unitOf(side) ?? 'every party');
  if (new Set(names).size !== names.length) return false;
  const [organisations, units] = [sides.flatMap((s) => organisationOf(s) ?? []), sides.flatMap((s) => unitOf(s) ?? [])];
  const { rows } = await sql<{ found: number }>`
    select (select count(*) from directory.organisation where id = any (${organisations}::uuid[]))::int
         + (select count(*) from directory.unit where id = any (${units}::uuid[]))::int as found`.execute(tx);
  return rows[0]?.found === organisations.length + units.length;
}

async function writeSides({ tx }: Asked, commitmentId: string, content: Content): Promise<void> {
  const rows = (['by', 'to'] as const).flatMap((side) =>
    content[side].map((one, position) => ({
      commitmentId,
      side,
      position,
      everyParty: 'everyParty' in one,
      organisationId: organisationOf(one),
      unitId: unitOf(one),
    })),
  );
  await tx.insertInto('commitments.side').values(rows).execute();
}
