import { sql } from 'kysely';
import { AppError, conflict } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { smallNumbersBelow } from '../../directory/index.ts';
import type { AgreementFacts } from '../domain/access.ts';
import type { Known, ToKnow } from '../domain/contract-follow.ts';
import { shownInAll, shownOf } from '../domain/known.ts';

/** The version in force with its summary; undefined when none is in force. */
async function currentOf({ tx }: Pick<Ctx, 'tx'>, agreementId: string) {
  const { rows } = await sql<{ id: string; number: number; summary: string }>`
    select id, number, summary from agreements.version where id = agreements.current_version(${agreementId})`.execute(
    tx,
  );
  return rows[0];
}

/** Who knows the version in force: the share at each unit, small numbers hidden, and whether the asker has confirmed it. */
export async function known(ctx: Ctx<AgreementFacts>, agreementId: string): Promise<Known> {
  const { tx, actor } = ctx;
  const current = await currentOf(ctx, agreementId);
  const below = await smallNumbersBelow(tx);
  const counts = current ? await countsOf(ctx, current.id) : [];
  const mine = await tx
    .selectFrom('agreements.confirmation')
    .select('confirmedAt')
    .where('versionId', '=', current?.id ?? null)
    .where('unitId', '=', actor.unitId ?? null)
    .executeTakeFirst();
  return {
    versionId: current?.id ?? null,
    number: current?.number ?? null,
    summary: current?.summary ?? '',
    mine: {
      isAsked: current !== undefined && current.summary !== '' && ctx.facts.covered,
      confirmedAt: mine?.confirmedAt ?? null,
    },
    units: counts.map(({ staff, confirmed, ...unit }) => ({ ...unit, shown: shownOf({ staff, confirmed }, below) })),
    all: shownInAll(counts, below),
    smallNumbersBelow: below,
  };
}

async function countsOf({ tx }: Pick<Ctx, 'tx'>, versionId: string) {
  const { rows } = await sql<Known['units'][number] & { staff: number; confirmed: number }>`
    select u.id, u.name, o.name as organisation, u.municipality_code as municipality, k.staff, k.confirmed
      from agreements.known(${versionId}) k
      join directory.unit u on u.id = k.unit_id
      join directory.organisation o on o.id = u.organisation_id
     order by o.name, u.name`.execute(tx);
  return rows;
}

/** One confirms that one has read the summary of the version in force. Twice is the same as once. */
export async function confirm(ctx: Ctx, agreementId: string, versionId: string): Promise<{ confirmedAt: string }> {
  const { tx, actor } = ctx;
  const current = await currentOf(ctx, agreementId);
  if (current === undefined) throw conflict('Ingen version gäller just nu, så det finns inget att bekräfta.');
  if (current.id !== versionId)
    throw new AppError('stale', 'En nyare version gäller. Läs dess sammanfattning och bekräfta den i stället.');
  if (current.summary === '') throw conflict('Det finns ingen sammanfattning att läsa än.');
  await tx
    .insertInto('agreements.confirmation')
    .values({ versionId, employeeId: actor.personId, unitId: actor.unitId ?? '' })
    .onConflict((on) => on.doNothing())
    .execute();
  return tx
    .selectFrom('agreements.confirmation')
    .select('confirmedAt')
    .where('versionId', '=', versionId)
    .where('unitId', '=', actor.unitId ?? null)
    .executeTakeFirstOrThrow();
}

/** Agreements in force that reach the own unit and that the asker has not confirmed yet. */
export async function toKnow({ tx }: Ctx): Promise<ToKnow> {
  const { rows } = await sql<ToKnow['agreements'][number]>`
    select a.id, a.title from agreements.agreement a
      join agreements.version v on v.id = agreements.current_version(a.id) and v.summary <> ''
     where agreements.covers(a.id, app.unit_id())
       and not exists (select from agreements.confirmation k where k.version_id = v.id and k.unit_id = app.unit_id())
     order by a.title`.execute(tx);
  return { agreements: rows };
}
