import type { Kind } from '../kind.ts';

/** A plan's first meeting is held within so many days of the call. */
export const kind = {
  code: 'sip_meeting',
  form: 'share',
  countsPeople: true,
  wants: ['days', 'share'],
  begins: { days: 21, share: 90, period: 'year' },
  words: {
    name: 'SIP-möte efter kallelsen',
    promise: ({ days, share }) =>
      `Det första mötet i en samordnad individuell plan (SIP) hålls inom ${days} dagar från kallelsen, i minst ${share} procent av planerna.`,
    counted:
      'Planer som enheten har kallat till, och när det första mötet hölls. En plan som familjen tackade nej till, eller som avslutades före mötet, räknas inte. Planer för barn med skyddade uppgifter räknas inte med.',
    event: 'Plan',
    outcomes: { kept: 'möte i tid', missed: 'inget möte i tid', open: 'sista dagen är nära' },
  },
} as const satisfies Kind;

export const events = `
  select c.id, p.initiator_unit_id, d.due,
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
          or p.state not in ('closed', 'refused') and (d.due < app.today() or commitments.near(p.called_at::date, d.due)))`;
