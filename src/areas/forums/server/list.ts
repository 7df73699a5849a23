import { sql } from 'kysely';
import { permittedActions } from '../../../platform/access/rules.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { type ForumFacts, forumActions } from '../domain/access.ts';
import type { ForumLine, ForumQuery } from '../domain/contract.ts';

/** The county's forums from politics to floor, with what is next in each; one statement. */
export async function listForums(ctx: Ctx<ForumFacts>, { municipality, level }: ForumQuery) {
  const wanted = municipality === '' ? undefined : municipality;
  const { rows } = await sql<ForumLine>`
    with found as materialized (
      select f.* from forums.forum f
       where (${level || null}::text is null or f.level = ${level || null})
         and (${wanted ?? null}::text is null
              or case when ${wanted ?? null} = 'county' then f.municipality_codes = '{}'
                      else ${wanted ?? null} = any (f.municipality_codes) end)
    ), met as (
      select m.forum_id, min(m.starts_at) filter (where m.state = 'called' and m.starts_at >= app.now()) as next_at,
             max(m.starts_at) filter (where m.state = 'held') as last_at
        from forums.meeting m where m.forum_id = any (array(select id from found)) group by m.forum_id
    ), sat as (
      select p.forum_id, count(*)::int as parties from forums.party p
       where p.forum_id = any (array(select id from found)) and p.ended_on is null group by p.forum_id
    )
    select f.id, f.name, f.level, f.municipality_codes as municipalities, f.mandate, f.identity, f.state,
           case when f.times is not null then jsonb_build_object('times', f.times, 'per', f.per) end as rhythm,
           coalesce(s.parties, 0) as parties, m.next_at as "nextAt", m.last_at as "lastAt",
           f.id = any ((select forums.sitting())::uuid[]) as sits
      from found f left join met m on m.forum_id = f.id left join sat s on s.forum_id = f.id
     order by array_position(array['political', 'management', 'support', 'operational'], f.level),
              cardinality(f.municipality_codes) > 0, f.name collate "C"`.execute(ctx.tx);
  return { forums: rows, permittedActions: permittedActions(forumActions, ctx.actor, ctx.facts) };
}
