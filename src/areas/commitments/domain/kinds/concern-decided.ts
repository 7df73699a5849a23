import type { Kind } from '../kind.ts';
import { reportsCounted } from '../reports-counted.ts';

/** Whether to open an inquiry is decided within so many days from when a report of concern came. */
export const kind = {
  code: 'concern_decided',
  form: 'share',
  countsPeople: true,
  wants: ['days', 'share'],
  begins: { days: 14, share: 100, period: 'year' },
  words: {
    name: 'Beslut efter en orosanmälan',
    promise: ({ days, share }) =>
      `När en orosanmälan har kommit in beslutar socialtjänsten inom ${days} dagar om en utredning ska inledas, i minst ${share} procent av anmälningarna.`,
    counted:
      'Orosanmälningar som har kommit in till enheten, och när beslutet fattades. En anmälan som hör till en utredning som redan pågår räknas som beslutad när det är skrivet. Den som har skickats vidare räknas där den hamnade. En anmälan räknas när sista dagen har gått, så att ingen kan se när en enskild anmälan blev klar. Anmälningar om barn med skyddade uppgifter räknas inte med.',
    event: 'Orosanmälan',
    outcomes: { kept: 'beslut i tid', missed: 'inget beslut i tid', open: 'sista dagen är nära' },
  },
} as const satisfies Kind;

export const events = `
  select c.id, i.unit_id, d.due,
         case when d.due >= app.today() then 'open' when i.decided_at::date <= d.due then 'kept' else 'missed' end,
         null::int, null::text, null::uuid
    ${reportsCounted()}
   cross join lateral (select i.arrived_at::date + c.days as due) d
   where c.kind = 'concern_decided'
     and (d.due < app.today() or commitments.near(i.arrived_at::date, d.due))`;
