import type { Kind } from '../kind.ts';

/** A plan is followed up within so many months: of its publication, and of each follow-up. */
export const kind = {
  code: 'plan_follow_up',
  form: 'share',
  countsPeople: true,
  wants: ['months', 'share'],
  begins: { months: 3, share: 90, period: 'year' },
  words: {
    name: 'En plan följs upp',
    promise: ({ months, share }) =>
      `En samordnad individuell plan (SIP) följs upp inom ${months} månader från att den blev klar och från varje uppföljning, i minst ${share} procent av fallen.`,
    counted:
      'Planer som enheten samordnar: uppföljningsmöten som har hållits och utvärderingar som är klara. Dagen är den sista att följa upp på. En plan som avslutades i tid räknas inte. Planer för barn med skyddade uppgifter räknas inte med.',
    event: 'Uppföljning',
    outcomes: { kept: 'följdes upp i tid', missed: 'följdes inte upp i tid', open: 'sista dagen är nära' },
  },
} as const satisfies Kind;

export const events = `
  select c.id, w.unit_id, d.due,
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
          or d.due >= app.today() and w.state <> 'closed' and commitments.near(f.day, d.due))`;
