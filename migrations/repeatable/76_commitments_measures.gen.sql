-- Made from src/areas/commitments/domain/kinds/*.ts by `npm run generate`. Do not edit.
-- What happened that promises are measured by, on days when they hold. The asker's own rights; see 77 for whom it is asked by.
drop function if exists commitments.happened(uuid[], date, date);
create function commitments.happened(p_ids uuid[], p_from date, p_until date)
returns table (commitment_id uuid, period_start date, unit_id uuid, day date, outcome text, took integer, about text, ref_id uuid)
language sql stable as $$
  with promise as materialized (select s.* from commitments.standing s where s.id = any (p_ids)),
       bound as materialized (select b.* from commitments.bound b where b.commitment_id = any (p_ids))
  select e.commitment_id, commitments.period_start(e.period, e.day), e.unit_id, e.day, e.outcome, e.took, e.about, e.ref_id
    from (
  select c.id, c.period, c.holds, null::uuid, d.due,
         case when f.next <= d.due then 'kept' when f.next is not null or d.due < app.today() then 'missed' else 'open' end,
         case when f.next <= d.due then f.next - f.day end, null::text, null::uuid
    from promise c
   cross join lateral (
     select x.day, lead(x.day) over (order by x.day) as next
       from (select lower(c.holds) union select r.closed_at::date from agreements.round r
                                          where r.agreement_id = c.agreement_id and r.closed_at is not null) x (day)
      where x.day >= lower(c.holds)) f
   cross join generate_series(1, 60) k
   cross join lateral (select (f.day + make_interval(months => c.months * k))::date as due,
                              (f.day + make_interval(months => c.months * (k - 1)))::date as since) d
   where c.kind = 'agreement_followed_up' and not isempty(c.holds)
     and d.since < coalesce(f.next, app.today())
     and (f.next is not null or d.due < app.today() or commitments.near(d.since, d.due))
  union all
  select c.id, c.period, c.holds, h.unit_id, n.day,
         case when exists (select from agreements.confirmation f
                            where f.version_id = v.id and f.employee_id = h.employee_id and f.unit_id = h.unit_id
                              and f.confirmed_at::date <= n.day) then 'kept'
              when greatest(v.from_day, h.since) + c.days < n.day then 'missed' else 'open' end,
         null::int, null::text, null::uuid
    from promise c
   cross join lateral (
     select distinct least((commitments.period_start(c.period, g::date) + case c.period when 'month' then interval '1 month'
                              when 'quarter' then interval '3 months' when 'half_year' then interval '6 months' else interval '1 year' end)::date - 1,
                           app.today(), upper(c.holds) - 1) as day
       from generate_series(commitments.period_start(c.period, lower(c.holds)), least(app.today(), upper(c.holds) - 1), interval '1 month') g
   ) n
    join lateral (
     select x.id, x.from_day from agreements.version x
      where x.agreement_id = c.agreement_id and x.state = 'decided' and x.from_day <= n.day
        and coalesce(agreements.last_day(x.id), 'infinity') >= n.day order by x.from_day desc limit 1) v on true
    join bound b on b.commitment_id = c.id
    join lateral (
     select s.employee_id, s.unit_id, min(s.from_day) as since from directory.assignment s
      where s.unit_id = b.unit_id and s.from_day <= n.day and (s.to_day is null or s.to_day >= n.day)
      group by 1, 2) h on true
   where c.kind = 'agreement_known' and not isempty(c.holds)
  union all
  select c.id, c.period, c.holds, y.unit_id, d.due,
         case when y.answered_at::date <= d.due then 'kept' when y.answered_at is not null or d.due < app.today() then 'missed' else 'open' end,
         y.answered_at::date - y.called_at::date, null::text, null::uuid
    from promise c
    join bound b on b.commitment_id = c.id
    join plans.party y on y.unit_id = b.unit_id and y.kind <> 'initiator' and y.called_at is not null
    join plans.plan p on p.id = y.plan_id
    join children.child k on k.id = p.child_id and k.protection = 'none'
         and (c.municipality_code is null or k.municipality_code = c.municipality_code)
   cross join lateral (select y.called_at::date + c.days as due) d
   where c.kind = 'call_answered'
     and (y.answered_at is not null
          or d.due < app.today() and p.state not in ('closed', 'refused')
          or p.state in ('called', 'mapping', 'meeting') and commitments.near(y.called_at::date, d.due))
  union all
  select c.id, c.period, c.holds, w.unit_id, o.day,
         case when s.told then 'kept' when w.state = 'closed' then 'missed' else 'open' end, null::int, null::text, null::uuid
    from promise c
    join bound b on b.commitment_id = c.id
    join lateral (select p.id, p.child_id, p.state, coalesce(m.unit_id, p.initiator_unit_id) as unit_id
                    from plans.plan p left join plans.member m on m.plan_id = p.id and m.coordinator and m.left_at is null
                   where p.state in ('closed', 'evaluation', 'follow_up')) w
      on w.unit_id = b.unit_id
    join children.child k on k.id = w.child_id and k.protection = 'none'
         and (c.municipality_code is null or k.municipality_code = c.municipality_code)
   cross join lateral (select exists (select from plans.score x where x.plan_id = w.id and x.author_kind = 'child') as told) s
   cross join lateral (
     (select x.closed_at::date as day from plans.closure x
       where x.plan_id = w.id and w.state = 'closed' and x.reason <> 'started_by_mistake' and x.closed_at = (select max(y.closed_at) from plans.closure y where y.plan_id = w.id) limit 1)
     union all
     select max(v.opened_at)::date from plans.evaluation v where v.plan_id = w.id and w.state <> 'closed' and not s.told) o
   where c.kind = 'child_evaluation' and o.day is not null
     and exists (select from plans.edition n where n.plan_id = w.id)
  union all
  select c.id, c.period, c.holds, i.unit_id, d.due,
         case when d.due >= app.today() then 'open' when i.told_at::date <= d.due then 'kept' else 'missed' end,
         null::int, null::text, null::uuid
    from promise c
    join bound b on b.commitment_id = c.id
    join concerns.intake i on i.unit_id = b.unit_id and i.decided_at is not null and i.asked_at is not null
    join concerns.received r on r.intake_id = i.id and not coalesce((r.content -> 'child' ->> 'isProtected')::boolean, false)
   cross join lateral (select greatest(i.decided_at::date, i.asked_at::date) as since,
                              greatest(i.decided_at::date, i.asked_at::date) + c.days as due) d
   where c.kind = 'concern_answered'
     and (d.due < app.today() or commitments.near(d.since, d.due))
  union all
  select c.id, c.period, c.holds, i.unit_id, d.due,
         case when d.due >= app.today() then 'open' when i.decided_at::date <= d.due then 'kept' else 'missed' end,
         null::int, null::text, null::uuid
    from promise c
    join bound b on b.commitment_id = c.id
    join concerns.intake i on i.unit_id = b.unit_id and i.state <> 'forwarded'
    join concerns.received r on r.intake_id = i.id and not coalesce((r.content -> 'child' ->> 'isProtected')::boolean, false)
   cross join lateral (select i.arrived_at::date + c.days as due) d
   where c.kind = 'concern_decided'
     and (d.due < app.today() or commitments.near(i.arrived_at::date, d.due))
  union all
  select c.id, c.period, c.holds, i.unit_id, i.decide_by,
         case when i.decide_by >= app.today() then 'open'
              when exists (select from concerns.meeting m where m.intake_id = i.id) then 'kept' else 'missed' end,
         null::int, null::text, null::uuid
    from promise c
    join bound b on b.commitment_id = c.id
    join concerns.intake i on i.unit_id = b.unit_id and i.state <> 'forwarded'
    join concerns.received r on r.intake_id = i.id and not coalesce((r.content -> 'child' ->> 'isProtected')::boolean, false)
   where c.kind = 'concern_meeting'
     and (i.decide_by < app.today() or commitments.near(i.arrived_at::date, i.decide_by))
  union all
  select c.id, c.period, c.holds, i.unit_id, d.due,
         case when d.due >= app.today() then 'open' when i.protection_at::date <= d.due then 'kept' else 'missed' end,
         null::int, null::text, null::uuid
    from promise c
    join bound b on b.commitment_id = c.id
    join concerns.intake i on i.unit_id = b.unit_id and i.state <> 'forwarded'
    join concerns.received r on r.intake_id = i.id and not coalesce((r.content -> 'child' ->> 'isProtected')::boolean, false)
   cross join lateral (select i.arrived_at::date + c.days as due) d
   where c.kind = 'concern_protected'
     and (d.due < app.today() or commitments.near(i.arrived_at::date, d.due))
  union all
  select c.id, c.period, c.holds, x.unit_id, d.due,
         case when x.received_at::date <= d.due then 'kept' when x.received_at is not null or d.due < app.today() then 'missed' else 'open' end,
         x.received_at::date - n.decided_on, null::text, n.id
    from promise c
    join forums.decision n on n.forum_id = c.forum_id
    join forums.decision_unit x on x.decision_id = n.id
    join bound b on b.commitment_id = c.id and b.unit_id = x.unit_id
   cross join lateral (select n.decided_on + c.days as due) d
   where c.kind = 'decision_acknowledged'
     and (x.received_at is not null or d.due < app.today() or commitments.near(n.decided_on, d.due))
  union all
  select c.id, c.period, c.holds, p.unit_id, m.starts_at::date,
         case when not a.invited or m.state = 'held' and a.came is null then 'outside'
              when m.state = 'called' then 'open' when a.came then 'kept' else 'missed' end,
         null::int,
         case when not a.invited then 'not_invited' when m.state = 'held' and a.came is null then 'not_noted'
              when m.state = 'held' and not a.came then a.absence end,
         m.id
    from promise c
    join forums.party p on p.forum_id = c.forum_id
    join bound b on b.commitment_id = c.id and b.unit_id = p.unit_id
    join forums.meeting m on m.forum_id = c.forum_id
    join forums.attendance a on a.meeting_id = m.id and a.party_id = p.id
   where c.kind = 'forum_attendance'
     and (m.state = 'held'
          or m.state = 'called' and m.starts_at > app.now() and a.invited and a.answer <> 'comes'
             and commitments.near(m.called_at::date, m.starts_at::date))
  union all
  select c.id, c.period, c.holds, null::uuid, m.starts_at::date, case m.state when 'held' then 'kept' else 'open' end, null::int, null::text, m.id
    from promise c
    join forums.meeting m on m.forum_id = c.forum_id
   where c.kind = 'forum_meets' and (m.state = 'held' or m.state = 'called' and m.starts_at > app.now())
  union all
  select c.id, c.period, c.holds, s.unit_id, d.due,
         case when t.told is not null then 'kept' when d.due < app.today() then 'missed' else 'open' end,
         t.told - s.ends_on, null::text, null::uuid
    from promise c
    join bound b on b.commitment_id = c.id
    join plans.measure s on s.unit_id = b.unit_id and s.removed_at is null
    join plans.plan p on p.id = s.plan_id
    join children.child k on k.id = p.child_id and k.protection = 'none'
         and (c.municipality_code is null or k.municipality_code = c.municipality_code)
   cross join lateral (select s.ends_on + c.days as due) d
   cross join lateral (
     select min(h.at)::date as told from plans.history h
      where h.plan_id = s.plan_id and h.command = 'report' and (h.note ->> 'measureId')::uuid = s.id
        and h.at::date <= d.due and (h.note ->> 'status' = 'done' or h.at::date >= s.ends_on - c.days)) t
   cross join lateral (select case when p.state = 'closed' then max(l.closed_at)::date end as closed
                         from plans.closure l where l.plan_id = p.id) e
   where c.kind = 'measure_reported'
     and exists (select from plans.edition n where n.plan_id = s.plan_id)
     and (t.told is not null
          or d.due < app.today() and coalesce(e.closed > d.due, true)
          or d.due >= app.today() and p.state <> 'closed' and s.ends_on < app.today())
  union all
  select c.id, c.period, c.holds, w.unit_id, d.due,
         case when f.next <= d.due then 'kept' when f.next is not null or d.due < app.today() then 'missed' else 'open' end,
         f.next - f.day, null::text, null::uuid
    from promise c
    join bound b on b.commitment_id = c.id
    join lateral (select p.id, p.child_id, p.state, coalesce(m.unit_id, p.initiator_unit_id) as unit_id
                    from plans.plan p left join plans.member m on m.plan_id = p.id and m.coordinator and m.left_at is null) w
      on w.unit_id = b.unit_id
    join children.child k on k.id = w.child_id and k.protection = 'none'
         and (c.municipality_code is null or k.municipality_code = c.municipality_code)
   cross join lateral (
     select x.day, lead(x.day) over (order by x.day) as next
       from (select e.published_at::date from plans.edition e where e.plan_id = w.id and e.number = 1
             union select m.starts_at::date from plans.meeting m where m.plan_id = w.id and m.kind = 'follow_up' and m.state = 'held'
             union select v.done_at::date from plans.evaluation v where v.plan_id = w.id and v.done_at is not null) x (day)) f
   cross join lateral (select (f.day + make_interval(months => c.months))::date as due) d
   cross join lateral (select case when w.state = 'closed' then max(l.closed_at)::date end as closed
                         from plans.closure l where l.plan_id = w.id) e
   where c.kind = 'plan_follow_up'
     and (f.next is not null
          or d.due < app.today() and coalesce(e.closed > d.due, true)
          or d.due >= app.today() and w.state <> 'closed' and commitments.near(f.day, d.due))
  union all
  select c.id, c.period, c.holds, p.initiator_unit_id, d.due,
         case when h.held <= d.due then 'kept' when h.held is not null or d.due < app.today() then 'missed' else 'open' end,
         h.held - p.called_at::date, null::text, null::uuid
    from promise c
    join bound b on b.commitment_id = c.id
    join plans.plan p on p.initiator_unit_id = b.unit_id and p.called_at is not null
    join children.child k on k.id = p.child_id and k.protection = 'none'
         and (c.municipality_code is null or k.municipality_code = c.municipality_code)
   cross join lateral (select p.called_at::date + c.days as due) d
   cross join lateral (select min(m.starts_at)::date as held from plans.meeting m
                        where m.plan_id = p.id and m.kind = 'first' and m.state = 'held') h
   where c.kind = 'sip_meeting'
     and (h.held is not null
          or p.state not in ('closed', 'refused') and (d.due < app.today() or commitments.near(p.called_at::date, d.due)))
  ) e (commitment_id, period, holds, unit_id, day, outcome, took, about, ref_id)
   where e.day between p_from and p_until and e.day <@ e.holds
$$;
revoke all on function commitments.happened(uuid[], date, date) from public;
grant execute on function commitments.happened(uuid[], date, date) to samsyn_policy;
