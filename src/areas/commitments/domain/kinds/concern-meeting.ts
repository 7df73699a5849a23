import type { Kind } from '../kind.ts';
import { reportsCounted } from '../reports-counted.ts';

/** A meeting with the child, the guardians and the one who reported is offered before the decision is made. */
export const kind = {
  code: 'concern_meeting',
  form: 'share',
  countsPeople: true,
  wants: ['share'],
  begins: { share: 80, period: 'year' },
  words: {
    name: 'Möte efter en orosanmälan',
    promise: ({ share }) =>
      `När en orosanmälan har kommit in erbjuder socialtjänsten ett möte, i minst ${share} procent av anmälningarna.`,
    counted:
      'Orosanmälningar som har kommit in till enheten, och om ett möte har erbjudits. En anmälan räknas när sista dagen för beslutet har gått. Anmälningar om barn med skyddade uppgifter räknas inte med.',
    event: 'Orosanmälan',
    outcomes: { kept: 'möte erbjudet', missed: 'inget möte erbjudet', open: 'sista dagen är nära' },
  },
} as const satisfies Kind;

export const events = `
  select c.id, i.unit_id, i.decide_by,
         case when i.decide_by >= app.today() then 'open'
              when exists (select from concerns.meeting m where m.intake_id = i.id) then 'kept' else 'missed' end,
         null::int, null::text, null::uuid
    ${reportsCounted()}
   where c.kind = 'concern_meeting'
     and (i.decide_by < app.today() or commitments.near(i.arrived_at::date, i.decide_by))`;
