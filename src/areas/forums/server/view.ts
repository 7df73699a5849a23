import { sql } from 'kysely';
import { permittedActions } from '../../../platform/access/rules.ts';
import { notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { type ForumFacts, forumActions } from '../domain/access.ts';
import type { ForumView } from '../domain/contract.ts';

type Whole = Omit<ForumView, 'permittedActions' | 'ownUnitId'>;

/** A forum with its parties, people and meetings of the last two years. */
export async function viewForum(ctx: Ctx<ForumFacts>, forumId: string): Promise<ForumView> {
  const { rows } = await sql<Whole>`
    select f.id, f.code, f.name, f.level, f.municipality_codes as municipalities, f.mandate, f.mandate_words as "mandateWords",
           f.identity, f.state, f.state_reason as "stateReason", f.source, f.note, f.drawn, f.version,
           case when f.times is not null then jsonb_build_object('times', f.times, 'per', f.per) end as rhythm,
           (select jsonb_build_object('id', p.id, 'name', p.name) from forums.forum p where p.id = f.parent_id) as parent,
           (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.name), '[]')
              from forums.forum c where c.parent_id = f.id) as children,
           (select jsonb_build_object('id', u.id, 'name', u.name) from directory.unit u where u.id = f.convening_unit_id) as "conveningUnit",
           ${parties} as parties, ${meetings} as meetings,
           (select min(m.starts_at) from forums.meeting m where m.forum_id = f.id and m.state = 'called' and m.starts_at >= app.now()) as "nextAt",
           (select max(m.starts_at) from forums.meeting m where m.forum_id = f.id and m.state = 'held') as "lastAt",
           f.id = any ((select forums.sitting())::uuid[]) as sits
      from forums.forum f where f.id = ${forumId}`.execute(ctx.tx);
  if (rows[0] === undefined) throw notFound();
  return {
    ...rows[0],
    ownUnitId: ctx.actor.unitId ?? null,
    permittedActions: permittedActions(forumActions, ctx.actor, ctx.facts),
  };
}

/** Those who are expected, with the people that each unit has named; one whose assignment has ended sits no more. */
const parties = sql`coalesce((
  select jsonb_agg(jsonb_build_object(
           'id', p.id, 'name', p.name, 'why', p.why, 'agreement', p.agreement_code, 'endedOn', p.ended_on,
           'unit', case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name, 'kind', u.kind,
                     'organisation', jsonb_build_object('name', o.name, 'kind', o.kind)) end,
           'members', coalesce((
             select jsonb_agg(jsonb_build_object('id', m.person_id, 'name', e.given || ' ' || e.family, 'title', e.title,
                                                 'convenes', m.convenes) order by e.family, e.given)
               from forums.member m join directory.employee e on e.id = m.person_id
              where m.forum_id = f.id and m.unit_id = p.unit_id and m.left_at is null
                and exists (select from directory.holder h where h.employee_id = m.person_id and h.unit_id = m.unit_id)), '[]'))
           order by p.ended_on is not null, p.name)
    from forums.party p left join directory.unit u on u.id = p.unit_id left join directory.organisation o on o.id = u.organisation_id
   where p.forum_id = f.id), '[]')`;

const meetings = sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', m.id, 'state', m.state, 'startsAt', m.starts_at, 'endsAt', m.ends_at)
                   order by m.starts_at desc)
    from forums.meeting m where m.forum_id = f.id and m.starts_at >= app.now() - interval '2 years'), '[]')`;
