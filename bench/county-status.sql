-- How each municipality's local agreement stands on $1, and the versions of every agreement, joined by hand.
with version as (
  select v.agreement_id, v.id, v.number, v.state, v.from_day, v.open_ended,
         v.decided_on, case when e.version_id is null then v.to_day else e.to_day end as last_day
    from agreements.version v
    left join lateral (select n.version_id, n.to_day from agreements.new_end n
                        where n.version_id = v.id and n.decided_on <= $1::date order by n.decided_on desc limit 1) e on true
), standing as (
  select a.id, a.title, a.kind, a.municipality_code,
         case when bool_or(v.state = 'decided' and v.from_day <= $1::date and coalesce(v.last_day, 'infinity') >= $1::date)
                then case when max(v.last_day) filter (where v.state = 'decided' and v.from_day <= $1::date) <= $1::date + 90
                           and not bool_or(v.last_day is null and v.state = 'decided') then 'runs_out' else 'in_force' end
              when bool_or(v.state = 'decided' and v.decided_on <= $1::date and v.from_day > $1::date) then 'decided'
              when bool_or(v.state = 'decided' and v.from_day <= $1::date) then 'expired'
              when bool_or(v.state = 'draft') then 'draft' else 'missing' end as status,
         json_agg(json_build_object('id', v.id, 'number', v.number, 'state', v.state, 'from', v.from_day, 'to', v.last_day) order by v.number) as versions
    from agreements.agreement a join version v on v.agreement_id = a.id group by a.id
)
select m.code, m.name, coalesce(s.status, case m.gap when 'unknown' then 'unknown' else 'missing' end) as status, m.gap_note, m.gap_source, m.gap_place,
       s.title, s.versions, (select json_agg(o) from standing o where o.kind <> 'lok') as others
  from agreements.municipality m left join standing s on s.kind = 'lok' and s.municipality_code = m.code
 order by m.code
