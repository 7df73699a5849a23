import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import { type CountyLimits, limitsFor } from '../../law/index.ts';
import type { PlanLine, PlanList, PlanQuery } from '../domain/contract-list.ts';
import { stepOf } from '../domain/model.ts';
import type { Limits } from './limits.ts';
import { type DueFacts, deadlinesOf } from './view.ts';

interface Row extends Omit<PlanLine, 'step' | 'due'> {
  readonly dueFacts: DueFacts;
}

/**
 * The plans that the asker is on, or for a manager the unit's, newest first. Row-level security says which; one statement
 * gives the page and the count. What is looked for is what the list shows, so that a search tells nothing more.
 */
export async function listPlans(ctx: Ctx, { state, child, q, cursor, limit }: PlanQuery): Promise<PlanList> {
  const words = (q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const { rows } = await sql<{ total: number; plans: Row[]; limits: CountyLimits | null }>`
    with line as (
      select p.id, p.child_id, p.state, p.called_at, p.created_at, c.protection,
             coalesce(left(c.given, 1) || left(c.family, 1), '') as initials, extract(year from c.born_on)::int as born_year,
             (select e.given || ' ' || e.family from plans.member m join directory.employee e on e.id = m.person_id
               where m.plan_id = p.id and m.coordinator and m.left_at is null) as coordinator
        from plans.plan p left join children.child c on c.id = p.child_id
       where (${state ?? null}::text is null or p.state = ${state ?? null})
         and (${child ?? null}::uuid is null or p.child_id = ${child ?? null}::uuid)
    ), found as (
      select * from line l
       where not exists (select from unnest(${words}::text[]) word
                          where position(word in lower(concat_ws(' ', l.initials, l.born_year, l.coordinator))) = 0)
    ), page as (
      select * from found
       where ${cursor ?? null}::uuid is null
          or (created_at, id) < (select p.created_at, p.id from plans.plan p where p.id = ${cursor ?? null}::uuid)
       order by created_at desc, id desc limit ${limit + 1}
    )
    select (select count(*) from found) as total,
           (select k.config -> 'limits' from directory.county k where k.id = app.county_id()) as limits, coalesce(jsonb_agg(jsonb_build_object(
             'id', l.id, 'state', l.state, 'createdAt', l.created_at, 'coordinator', l.coordinator, 'own', ${ownRole},
             'child', jsonb_build_object('initials', l.initials, 'bornYear', l.born_year,
                                         'protected', coalesce(l.protection <> 'none', false)),
             'dueFacts', ${dueFacts}) order by l.created_at desc, l.id desc), '[]') as plans
      from page l`.execute(ctx.tx);
  const { total, plans, limits } = rows[0] ?? { total: 0, plans: [], limits: null };
  const inForce = limitsFor(limits ?? {});
  const shown = plans.slice(0, limit);
  return {
    total,
    plans: shown.map(({ dueFacts: facts, ...line }) => ({
      ...line,
      step: stepOf[line.state],
      due: nextDue(facts, inForce, ctx.today),
    })),
    next: plans.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** How the asker stands to the plan of the line. */
const ownRole = sql`coalesce(
  (select case when m.coordinator then 'coordinator' else 'member' end from plans.member m
    where m.plan_id = l.id and m.person_id = app.person_id() and m.unit_id = app.unit_id() and m.left_at is null),
  (select 'asked' from plans.handover h where h.plan_id = l.id and h.state = 'offered'
      and h.to_person = app.person_id() and h.to_unit = app.unit_id()),
  case app.role() when 'intake' then 'intake' else 'manager' end)`;

const dueFacts = sql`jsonb_build_object('state', l.state, 'createdAt', l.created_at,
  'refusal', (select true from plans.refusal f where f.plan_id = l.id limit 1),
  'closure', (select true from plans.closure o where o.plan_id = l.id limit 1),
  'calledAt', l.called_at,
  'followUpOn', (select n.published ->> 'next_follow_up' from plans.content n where n.plan_id = l.id),
  'parties', (select jsonb_agg(jsonb_build_object('kind', y.kind, 'answer', y.answer)) from plans.party y where y.plan_id = l.id),
  'meetings', coalesce((select jsonb_agg(jsonb_build_object('state', t.state)) from plans.meeting t where t.plan_id = l.id), '[]'),
  'editions', coalesce((select jsonb_agg(jsonb_build_object('publishedAt', d.published_at) order by d.number)
                          from plans.edition d where d.plan_id = l.id), '[]'),
  'evaluation', (select jsonb_build_object('doneAt', v.done_at) from plans.evaluation v
                  where v.plan_id = l.id order by v.round desc limit 1))`;

const nextDue = (facts: DueFacts, limits: Limits, today: Ctx['today']): PlanLine['due'] =>
  deadlinesOf(facts, limits, today)
    .filter((deadline) => !deadline.met)
    .sort((a, b) => a.day.localeCompare(b.day))[0] ?? null;
