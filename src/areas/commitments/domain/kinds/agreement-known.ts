import type { Kind } from '../kind.ts';

/** The staff of the units know the version that is in force. Counted on the last day of the period, or today. */
export const kind = {
  code: 'agreement_known',
  form: 'share',
  countsPeople: true,
  wants: ['days', 'share'],
  begins: { days: 90, share: 80, period: 'year' },
  words: {
    name: 'Överenskommelsen är känd',
    promise: ({ days, share }) =>
      `Minst ${share} procent av enhetens medarbetare har bekräftat att de känner till den version som gäller, inom ${days} dagar från att den började gälla eller de själva började.`,
    counted:
      'Medarbetare som arbetar på enheten på periodens sista dag, eller i dag, och vilka av dem som har bekräftat den version som gäller då. Den som fortfarande har tid på sig är öppen.',
    event: 'Medarbetare',
    outcomes: { kept: 'har bekräftat', missed: 'har inte bekräftat', open: 'har tid kvar' },
  },
} as const satisfies Kind;

export const events = `
  select c.id, h.unit_id, n.day,
         case when exists (select from agreements.confirmation f
                            where f.version_id = v.id and f.employee_id = h.employee_id and f.unit_id = h.unit_id
                              and f.confirmed_at::date <= n.day) then 'kept'
              when greatest(v.from_day, h.since) + c.days < n.day then 'missed' else 'open' end,
         null::int, null::text, null::uuid
    from promise c
   cross join lateral (
     select distinct least((commitments.period_start(c.period, g::date) + case c.period when 'month' then interval '1 month'
                              when 'quarter' then interval '3 months' when 'half_year' then interval '6 months' else interval '1 year' end)::date - 1,
                           app.today(), upper(c.holds) - 1) as day
       from generate_series(commitments.period_start(c.period, lower(c.holds)), least(app.today(), upper(c.holds) - 1), interval '1 month') g
   ) n
    join lateral (
     select x.id, x.from_day from agreements.version x
      where x.agreement_id = c.agreement_id and x.state = 'decided' and x.from_day <= n.day
        and coalesce(agreements.last_day(x.id), 'infinity') >= n.day order by x.from_day desc limit 1) v on true
    join bound b on b.commitment_id = c.id
    join lateral (
     select s.employee_id, s.unit_id, min(s.from_day) as since from directory.assignment s
      where s.unit_id = b.unit_id and s.from_day <= n.day and (s.to_day is null or s.to_day >= n.day)
      group by 1, 2) h on true
   where c.kind = 'agreement_known' and not isempty(c.holds)`;
