import type { Kind } from '../kind.ts';

/** When a plan is closed, the child's own evaluation is there. */
export const kind = {
  code: 'child_evaluation',
  form: 'share',
  countsPeople: true,
  wants: ['share'],
  begins: { share: 80, period: 'year' },
  words: {
    name: 'Barnets egen utvärdering när planen avslutas',
    promise: ({ share }) =>
      `När en samordnad individuell plan (SIP) avslutas finns barnets egen utvärdering, i minst ${share} procent av planerna.`,
    counted:
      'Planer som har gällt och som är avslutade, och om barnet har lämnat sin utvärdering. Ett skäl till att den saknas räknas inte som en utvärdering. Planer som startades av misstag räknas inte, inte heller planer för barn med skyddade uppgifter.',
    event: 'Avslutad plan',
    outcomes: {
      kept: 'barnets utvärdering finns',
      missed: 'barnets utvärdering saknas',
      open: 'utvärderas nu, barnets utvärdering saknas än',
    },
  },
} as const satisfies Kind;

// A plan that is being evaluated may be closed next: it is open as long as the child has not told.
export const events = `
  select c.id, w.unit_id, o.day,
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
     and exists (select from plans.edition n where n.plan_id = w.id)`;
