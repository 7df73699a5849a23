import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/transaction.ts';
import type { KindCode } from '../domain/kinds.ts';
import type { Origin, Period, State } from '../domain/model.ts';
import type { Span } from '../domain/periods.ts';

interface LoadedSide {
  readonly name: string;
  readonly everyParty: boolean;
  readonly organisationId: string | null;
  readonly unitId: string | null;
}

/** A promise as it is measured: its terms, its sides, the days it holds, and what has been stated by hand. */
export interface Loaded {
  readonly id: string;
  readonly kind: KindCode;
  readonly title: string;
  readonly section: string;
  readonly origin: Origin;
  readonly share: number | null;
  readonly times: number | null;
  readonly days: number | null;
  readonly months: number | null;
  readonly period: Period;
  readonly agreement: { readonly id: string; readonly title: string; readonly municipality: string | null };
  readonly forum: { readonly id: string; readonly name: string } | null;
  readonly by: readonly LoadedSide[];
  readonly to: readonly LoadedSide[];
  readonly holds: readonly Span[];
  /** The first meeting of its forum that anybody has registered. */
  readonly firstKnown: string | null;
  readonly stated: readonly {
    readonly start: string;
    readonly state: State;
    readonly kept: number | null;
    readonly of: number | null;
  }[];
}

interface Which {
  readonly commitment?: string | undefined;
  readonly agreement?: string | undefined;
}

const sideOf = (side: 'by' | 'to') => sql`coalesce((
  select json_agg(json_build_object('name', coalesce(u.name, o.name, ''), 'everyParty', s.every_party, 'organisationId', s.organisation_id,
                                    'unitId', s.unit_id) order by s.position)
    from commitments.side s
    left join directory.organisation o on o.id = s.organisation_id
    left join directory.unit u on u.id = s.unit_id
   where s.commitment_id = c.id and s.side = ${side}), '[]')`;

/** Every promise of the county, of one agreement, or one alone, in one question. */
export async function load(
  tx: Tx,
  { commitment = undefined, agreement = undefined }: Which = {},
): Promise<readonly Loaded[]> {
  const { rows } = await sql<Loaded>`
    select c.id, c.kind, c.title, c.section, c.origin, c.share, c.times, c.days, c.months, c.period,
           json_build_object('id', a.id, 'title', a.title, 'municipality', m.name) as agreement,
           case when f.id is not null then json_build_object('id', f.id, 'name', f.name) end as forum,
           ${sideOf('by')} as by, ${sideOf('to')} as to,
           coalesce((select json_agg(json_build_object('start', lower(r), 'end', coalesce(upper(r) - 1, '9999-12-31')))
                       from unnest(h.holds) r), '[]') as holds,
           case when c.kind = 'forum_meets' then (select min(t.starts_at)::date from forums.meeting t
                                                   where t.forum_id = c.forum_id and t.state = 'held') end as "firstKnown",
           case when c.kind = 'stated_by_hand' then coalesce((
             select json_agg(json_build_object('start', x.period_start, 'kept', x.kept, 'of', x.of,
                                               'state', case x.state when 'at_risk' then 'atRisk' else x.state end))
               from (select distinct on (s.period_start) s.* from commitments.statement s
                      where s.commitment_id = c.id order by s.period_start, s.number desc) x), '[]') else '[]' end as stated
      from commitments.commitment c
      join commitments.standing h on h.id = c.id
      join agreements.agreement a on a.id = c.agreement_id
      left join agreements.municipality m on m.county_id = a.county_id and m.code = a.municipality_code
      left join forums.forum f on f.id = c.forum_id
     where (${commitment ?? null}::uuid is null or c.id = ${commitment ?? null}::uuid)
       and (${agreement ?? null}::uuid is null or c.agreement_id = ${agreement ?? null}::uuid)
     order by a.municipality_code is not null, a.title, a.id, c.kind, c.title, c.id`.execute(tx);
  return rows;
}

export interface Counted {
  readonly commitmentId: string;
  readonly unitId: string | null;
  readonly start: string;
  readonly kept: number;
  readonly missed: number;
  readonly open: number;
  readonly outside: number;
}

/** From so many promises on, the tables are read through. */
const many = 20;

/** What the events come to, for all of them in one question. */
export async function counted(
  tx: Tx,
  ids: readonly string[],
  { start, end }: Span,
  byUnit: boolean,
): Promise<readonly Counted[]> {
  const { rows } = await sql<Counted>`
    select r.commitment_id as "commitmentId", r.unit_id as "unitId", r.period_start as start, r.kept, r.missed, r.open, r.outside
      from ${sql.ref(ids.length > many ? 'commitments.results_wide' : 'commitments.results')}(${ids}::uuid[], ${start}, ${end}, ${byUnit}) r`.execute(
    tx,
  );
  return rows;
}
