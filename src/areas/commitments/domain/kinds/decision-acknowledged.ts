import type { Kind } from '../kind.ts';

/** A unit that a decision concerns acknowledges it within so many days. */
export const kind = {
  code: 'decision_acknowledged',
  form: 'share',
  countsPeople: false,
  wants: ['forum', 'days', 'share'],
  begins: { days: 14, share: 90, period: 'year' },
  words: {
    name: 'Tar emot ett beslut',
    promise: ({ days, share }, forum) =>
      `Enheter som berörs av ett beslut i ${forum} bekräftar inom ${days} dagar att det är mottaget, för minst ${share} procent av besluten.`,
    counted: 'Beslut i forumet som rör enheten, och när enheten bekräftade. Dagen är den sista att bekräfta på.',
    event: 'Beslut',
    outcomes: { kept: 'bekräftat i tid', missed: 'inte bekräftat i tid', open: 'sista dagen är nära' },
  },
} as const satisfies Kind;

export const events = `
  select c.id, x.unit_id, d.due,
         case when x.received_at::date <= d.due then 'kept' when x.received_at is not null or d.due < app.today() then 'missed' else 'open' end,
         x.received_at::date - n.decided_on, null::text, n.id
    from promise c
    join forums.decision n on n.forum_id = c.forum_id
    join forums.decision_unit x on x.decision_id = n.id
    join bound b on b.commitment_id = c.id and b.unit_id = x.unit_id
   cross join lateral (select n.decided_on + c.days as due) d
   where c.kind = 'decision_acknowledged'
     and (x.received_at is not null or d.due < app.today() or commitments.near(n.decided_on, d.due))`;
