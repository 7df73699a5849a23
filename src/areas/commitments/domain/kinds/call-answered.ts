import type { Kind } from '../kind.ts';

/** A unit that is called to a plan answers within so many days. */
export const kind = {
  code: 'call_answered',
  form: 'share',
  countsPeople: true,
  wants: ['days', 'share'],
  begins: { days: 7, share: 90, period: 'year' },
  words: {
    name: 'Svarar på en kallelse till SIP',
    promise: ({ days, share }) =>
      `Den som är kallad till en samordnad individuell plan (SIP) svarar inom ${days} dagar, i minst ${share} procent av kallelserna.`,
    counted:
      'Kallelser till SIP där enheten är kallad, och när den svarade. Även ett nej är ett svar. Dagen är den sista att svara på. Planer för barn med skyddade uppgifter räknas inte med.',
    event: 'Kallelse',
    outcomes: { kept: 'svar i tid', missed: 'inget svar i tid', open: 'sista dagen är nära' },
  },
} as const satisfies Kind;

export const events = `
  select c.id, y.unit_id, d.due,
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
          or p.state in ('called', 'mapping', 'meeting') and commitments.near(y.called_at::date, d.due))`;
