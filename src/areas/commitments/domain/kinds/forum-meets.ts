import type { Kind } from '../kind.ts';

/** A forum meets so many times in a period. */
export const kind = {
  code: 'forum_meets',
  form: 'rhythm',
  countsPeople: false,
  wants: ['forum', 'times'],
  begins: { times: 4, period: 'year' },
  words: {
    name: 'Ett forum möts',
    promise: ({ times }, forum) =>
      times === 1 ? `${forum} möts en gång per period.` : `${forum} möts ${times} gånger per period.`,
    counted:
      'Möten i forumet som har hållits. Under perioden räcker det att vara i takt: lika stor del av mötena som av tiden. Gäller överenskommelsen bara en del av perioden räknas lika stor del av mötena.',
    event: 'Möte',
    outcomes: { kept: 'hölls', open: 'är kallat' },
  },
} as const satisfies Kind;

export const events = `
  select c.id, null::uuid, m.starts_at::date, case m.state when 'held' then 'kept' else 'open' end, null::int, null::text, m.id
    from promise c
    join forums.meeting m on m.forum_id = c.forum_id
   where c.kind = 'forum_meets' and (m.state = 'held' or m.state = 'called' and m.starts_at > app.now())`;
