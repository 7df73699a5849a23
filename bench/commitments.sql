-- The promises of a county and what they come to each year from $1 to $2, joined by hand for the two kinds that the cell
-- has. No row-level security, no other kinds, no judging; the bench checks that Samsyn counts the same.
with came as (
  select a.forum_id, date_trunc('year', m.starts_at)::date as start, count(*) filter (where a.came)::int as kept, count(*)::int as of
    from forums.meeting m
    join forums.attendance a on a.meeting_id = m.id
   where m.state = 'held' and m.starts_at >= $1::date and m.starts_at < $2::date + 1 and a.invited and a.came is not null
   group by 1, 2
), met as (
  select m.forum_id, date_trunc('year', m.starts_at)::date as start, count(*)::int as kept
    from forums.meeting m
   where m.state = 'held' and m.starts_at >= $1::date and m.starts_at < $2::date + 1
   group by 1, 2
)
select a.id, a.title, json_agg(json_build_object(
         'id', c.id, 'kind', c.kind, 'title', c.title, 'section', c.section, 'share', c.share, 'times', c.times,
         'forum', json_build_object('id', f.id, 'name', f.name), 'by', s.by, 'to', s.to,
         'results', case c.kind when 'forum_attendance'
           then (select json_agg(json_build_object('start', x.start, 'kept', x.kept, 'of', x.of) order by x.start) from came x where x.forum_id = c.forum_id)
           else (select json_agg(json_build_object('start', x.start, 'kept', x.kept) order by x.start) from met x where x.forum_id = c.forum_id) end)
       order by c.kind, c.title) as lines
  from commitments.commitment c
  join agreements.agreement a on a.id = c.agreement_id
  join forums.forum f on f.id = c.forum_id
  join (select i.commitment_id, json_agg(u.name order by i.position) filter (where i.side = 'by') as by,
               json_agg(u.name order by i.position) filter (where i.side = 'to') as to
          from commitments.side i join directory.unit u on u.id = i.unit_id group by 1) s on s.commitment_id = c.id
 group by a.id, a.title order by a.title
