import type { Kind } from '../kind.ts';

/** Whoever is responsible for a measure tells how it went within so many days of its last day. */
export const kind = {
  code: 'measure_reported',
  form: 'share',
  countsPeople: true,
  wants: ['days', 'share'],
  begins: { days: 14, share: 90, period: 'year' },
  words: {
    name: 'Berättar hur en insats gick',
    promise: ({ days, share }) =>
      `Den som ansvarar för en insats berättar hur den gick senast ${days} dagar efter sista dagen, i minst ${share} procent av insatserna.`,
    counted:
      'Insatser i samordnade individuella planer (SIP) som enheten ansvarar för, och när någon berättade om dem: att insatsen är klar, eller hur det går, tidigast lika många dagar före sista dagen. Insatser i planer som avslutades före dagen räknas inte. Planer för barn med skyddade uppgifter räknas inte med.',
    event: 'Insats',
    outcomes: { kept: 'berättat i tid', missed: 'inte berättat i tid', open: 'sista dagen är nära' },
  },
} as const satisfies Kind;

export const events = `
  select c.id, s.unit_id, d.due,
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
          or d.due >= app.today() and p.state <> 'closed' and s.ends_on < app.today())`;
