import type { Kind } from '../kind.ts';
import { reportsCounted } from '../reports-counted.ts';

/** Whether a child needs protection is judged within so many days from when a report of concern came. */
export const kind = {
  code: 'concern_protected',
  form: 'share',
  countsPeople: true,
  wants: ['days', 'share'],
  begins: { days: 1, share: 100, period: 'year' },
  words: {
    name: 'Skyddsbedömning efter en orosanmälan',
    promise: ({ days, share }) =>
      `När en orosanmälan har kommit in bedömer socialtjänsten barnets behov av skydd inom ${days} ${days === 1 ? 'dag' : 'dagar'}, i minst ${share} procent av anmälningarna.`,
    counted:
      'Orosanmälningar som har kommit in till enheten, och när skydd bedömdes. Den som har skickats vidare räknas där den hamnade. En anmälan räknas när sista dagen har gått, så att ingen kan se när en enskild anmälan blev klar. Anmälningar om barn med skyddade uppgifter räknas inte med.',
    event: 'Orosanmälan',
    outcomes: { kept: 'bedömd i tid', missed: 'inte bedömd i tid', open: 'sista dagen är nära' },
  },
} as const satisfies Kind;

export const events = `
  select c.id, i.unit_id, d.due,
         case when d.due >= app.today() then 'open' when i.protection_at::date <= d.due then 'kept' else 'missed' end,
         null::int, null::text, null::uuid
    ${reportsCounted()}
   cross join lateral (select i.arrived_at::date + c.days as due) d
   where c.kind = 'concern_protected'
     and (d.due < app.today() or commitments.near(i.arrived_at::date, d.due))`;
