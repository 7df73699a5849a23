import { sql } from 'kysely';
import { AppError, invalid } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { type ChangeKind, type DoneMeanwhile, meanwhileInWords } from '../domain/changes.ts';

interface Change {
  readonly what: ChangeKind;
  /** The agreement's row as the person saw it; left out where it does not matter what else was done. */
  readonly version?: number;
  /** The version of the agreement that it is done to. */
  readonly about?: string;
}

/**
 * Begins a change of an agreement: raises its row's version, so that whoever saw an older one is refused, and is alone
 * with it for the rest of the transaction. Writes down what is done, and gives the new number.
 */
export async function change(
  ctx: Ctx,
  agreementId: string,
  { what, version, about }: Change,
): Promise<{ readonly version: number }> {
  const row = await ctx.tx
    .updateTable('agreements.agreement')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', agreementId)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .returning('version')
    .executeTakeFirst();
  if (row === undefined) throw await stale(ctx, agreementId, version ?? 0);
  await ctx.tx
    .insertInto('agreements.change')
    .values({
      agreementId,
      version: row.version,
      what,
      aboutVersion: about ?? null,
      byId: ctx.actor.personId,
      byUnit: ctx.actor.unitId ?? '',
    })
    .execute();
  return row;
}

/** The refusal of one who saw an older row, with what has been done to it since. */
async function stale({ tx, actor }: Ctx, agreementId: string, seen: number): Promise<AppError> {
  const { rows } = await sql<DoneMeanwhile>`
    select c.what, c.by_id = ${actor.personId} as "isOwn", e.title, u.name as unit,
           case when (c.at at time zone 'Europe/Stockholm')::date = app.today()
                then to_char(c.at at time zone 'Europe/Stockholm', '"klockan" HH24.MI')
                else to_char(c.at at time zone 'Europe/Stockholm', 'YYYY-MM-DD "klockan" HH24.MI') end as "when",
           case when v.id is not null then json_build_object('number', v.number, 'from', v.from_day,
                                                             'to', agreements.last_day(v.id)) end as version
      from agreements.change c
      join directory.employee e on e.id = c.by_id
      join directory.unit u on u.id = c.by_unit
      left join agreements.version v on v.id = c.about_version
     where c.agreement_id = ${agreementId} and c.version > ${seen} order by c.version`.execute(tx);
  return new AppError('stale', meanwhileInWords(rows));
}

/** A decision is written down when it has been taken. */
export function requireTaken(ctx: Ctx, decidedOn: string): void {
  if (decidedOn > ctx.today.toString())
    throw invalid('decidedOn', 'Beslutet har inte tagits än. Skriv in det när det är taget.');
}
