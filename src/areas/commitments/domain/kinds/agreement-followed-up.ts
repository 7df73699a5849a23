import type { Kind } from '../kind.ts';

/** The agreement itself is followed up every so many months: the rounds are the proof. */
export const kind = {
  code: 'agreement_followed_up',
  form: 'share',
  countsPeople: false,
  wants: ['months'],
  begins: { months: 12, share: 100, period: 'year' },
  words: {
    name: 'Överenskommelsen följs upp',
    promise: ({ months }) =>
      months === 12
        ? 'Överenskommelsen följs upp minst en gång om året.'
        : `Överenskommelsen följs upp minst var ${months}:e månad.`,
    counted:
      'Uppföljningar av överenskommelsen som är avslutade, räknat från dagen då den började gälla och från varje uppföljning. Dagen är den sista att följa upp på.',
    event: 'Uppföljning',
    outcomes: { kept: 'följdes upp i tid', missed: 'följdes inte upp i tid', open: 'sista dagen är nära' },
  },
} as const satisfies Kind;

// A gap of several times the limit has been missed as many times.
export const events = `
  select c.id, null::uuid, d.due,
         case when f.next <= d.due then 'kept' when f.next is not null or d.due < app.today() then 'missed' else 'open' end,
         case when f.next <= d.due then f.next - f.day end, null::text, null::uuid
    from promise c
   cross join lateral (
     select x.day, lead(x.day) over (order by x.day) as next
       from (select lower(c.holds) union select r.closed_at::date from agreements.round r
                                          where r.agreement_id = c.agreement_id and r.closed_at is not null) x (day)
      where x.day >= lower(c.holds)) f
   cross join generate_series(1, 60) k
   cross join lateral (select (f.day + make_interval(months => c.months * k))::date as due,
                              (f.day + make_interval(months => c.months * (k - 1)))::date as since) d
   where c.kind = 'agreement_followed_up' and not isempty(c.holds)
     and d.since < coalesce(f.next, app.today())
     and (f.next is not null or d.due < app.today() or commitments.near(d.since, d.due))`;
