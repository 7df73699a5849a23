import { sql } from 'kysely';
import { permittedActions } from '../../../platform/access/rules.ts';
import { notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { type CommitmentFacts, commitmentActions } from '../domain/access.ts';
import type { Statement, WholeCommitment } from '../domain/contract.ts';
import { kindOf } from '../domain/kinds.ts';
import { periodOf } from '../domain/periods.ts';
import { load } from './load.ts';
import { lineOf, type Measured, measure, shownOf } from './measure.ts';

const mostEvents = 300;

type Query = { readonly from?: string | undefined; readonly until?: string | undefined };
type About = Pick<WholeCommitment, 'version' | 'clause' | 'drawn' | 'source' | 'fromDay' | 'toDay' | 'endReason'>;
type Event = WholeCommitment['events'][number];

/** One promise: what it says, each period, each unit's part, and the events behind. */
export async function wholeCommitment(ctx: Ctx<CommitmentFacts>, id: string, query: Query): Promise<WholeCommitment> {
  const shown = await shownOf(ctx, query);
  const [one] = await measure(ctx.tx, await load(ctx.tx, { commitment: id }), shown, 'unit');
  if (one === undefined) throw notFound();
  const names = await namesOf(ctx.tx, [...one.parts.keys()]);
  const events = await eventsOf(ctx.tx, one, names);
  return {
    ...lineOf(one),
    ...shown,
    ...(await aboutOf(ctx.tx, id)),
    agreement: { id: one.loaded.agreement.id, title: one.loaded.agreement.title },
    parts: [...one.parts]
      .map(([unitId, results]) => ({ unitId, unit: names.get(unitId) ?? '', results: [...results] }))
      .sort((a, b) => a.unit.localeCompare(b.unit, 'sv')),
    events: events.slice(0, mostEvents),
    moreEvents: events.length > mostEvents,
    statements: await statementsOf(ctx.tx, id),
    permittedActions: permittedActions(commitmentActions, ctx.actor, ctx.facts),
  };
}

async function aboutOf(tx: Ctx['tx'], id: string): Promise<About> {
  const { rows } = await sql<About>`
    select version, clause, drawn, source, from_day as "fromDay", to_day as "toDay", end_reason as "endReason"
      from commitments.commitment where id = ${id}`.execute(tx);
  const about = rows[0];
  if (about === undefined) throw notFound();
  return about;
}

async function namesOf(tx: Ctx['tx'], ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('directory.unit')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/**
 * The events in the periods that are shown, newest first. Those of a period that is too small are left out; those of a
 * part that is not shown have no unit. Where people are counted, it is told that something was so in a month, and not how
 * many they were.
 */
async function eventsOf(tx: Ctx['tx'], one: Measured, names: ReadonlyMap<string, string>): Promise<Event[]> {
  const { loaded, results, parts } = one;
  const kind = kindOf(loaded.kind);
  const [first, last] = [results[0], results.at(-1)];
  if (kind.form === 'stated' || first === undefined || last === undefined) return [];
  const { rows } = await sql<Event & { unitId: string | null }>`
    select e.unit_id as "unitId", e.day, e.outcome, e.took, e.about
      from commitments.events(${loaded.id}, ${first.start}, ${last.end}) e`.execute(tx);
  const events = rows.flatMap(({ unitId, day, outcome, took, about }) => {
    const at = results.findIndex(({ start }) => start === periodOf(loaded.period, day).start);
    const result = results[at];
    if (result === undefined || result.hidden) return [];
    const part = unitId === null ? undefined : parts.get(unitId)?.[at];
    const isShown = part?.hidden === false && (!kind.countsPeople || part.kept !== null);
    const event = { unit: isShown ? (names.get(unitId ?? '') ?? null) : null, outcome, about };
    return [kind.countsPeople ? { ...event, day: `${day.slice(0, 7)}-01`, took: null } : { ...event, day, took }];
  });
  const keyOf = ({ unit, day, outcome }: Event): string => `${day} ${unit} ${outcome}`;
  return kind.countsPeople ? [...new Map(events.map((event) => [keyOf(event), event])).values()] : events;
}

async function statementsOf(tx: Ctx['tx'], id: string): Promise<Statement[]> {
  const { rows } = await sql<Statement>`
    select s.period_start as start, s.number, case s.state when 'at_risk' then 'atRisk' else s.state end as state, s.kept, s.of,
           s.evidence, coalesce(e.given || ' ' || e.family, '') as by, coalesce(u.name, '') as unit, s.stated_at as at
      from commitments.statement s
      left join directory.employee e on e.id = s.stated_by
      left join directory.unit u on u.id = s.stated_unit
     where s.commitment_id = ${id} order by s.period_start desc, s.number desc`.execute(tx);
  return rows;
}
