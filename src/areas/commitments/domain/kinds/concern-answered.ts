import type { Kind } from '../kind.ts';
import { reportsCounted } from '../reports-counted.ts';

/** Who reported a concern and asked is told within so many days from the decision, or from the question if it came later. */
export const kind = {
  code: 'concern_answered',
  form: 'share',
  countsPeople: true,
  wants: ['days', 'share'],
  begins: { days: 7, share: 100, period: 'year' },
  words: {
    name: 'Svar till den som gjorde en orosanmälan',
    promise: ({ days, share }) =>
      `Den som har gjort en orosanmälan i sitt arbete och ber om svar får veta inom ${days} dagar från beslutet om en utredning har inletts, i minst ${share} procent av anmälningarna.`,
    counted:
      'Orosanmälningar som är beslutade och där anmälaren har bett om svar, och när svaret gavs. Har anmälaren bett om det efter beslutet räknas dagarna därifrån. Att det inte är lämpligt att svara är också ett svar. En anmälan räknas när sista dagen har gått, så att ingen kan se när en enskild anmälan blev klar. Anmälningar om barn med skyddade uppgifter räknas inte med.',
    event: 'Orosanmälan',
    outcomes: { kept: 'svar i tid', missed: 'inget svar i tid', open: 'sista dagen är nära' },
  },
} as const satisfies Kind;

export const events = `
  select c.id, i.unit_id, d.due,
         case when d.due >= app.today() then 'open' when i.told_at::date <= d.due then 'kept' else 'missed' end,
         null::int, null::text, null::uuid
    ${reportsCounted('i.decided_at is not null and i.asked_at is not null')}
   cross join lateral (select greatest(i.decided_at::date, i.asked_at::date) as since,
                              greatest(i.decided_at::date, i.asked_at::date) + c.days as due) d
   where c.kind = 'concern_answered'
     and (d.due < app.today() or commitments.near(d.since, d.due))`;
