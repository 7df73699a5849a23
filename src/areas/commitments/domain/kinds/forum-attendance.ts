import type { Kind } from '../kind.ts';

/** A party takes part in a forum: the share of the meetings that it was invited to. */
export const kind = {
  code: 'forum_attendance',
  form: 'share',
  countsPeople: false,
  wants: ['forum', 'share'],
  begins: { share: 80, period: 'year' },
  words: {
    name: 'Deltar i ett forum',
    promise: ({ share }, forum) => `Deltar i minst ${share} procent av mötena i ${forum}.`,
    counted:
      'Mötena i forumet som har hållits, och vilka som kom. Den som inte var kallad räknas inte. Den som lämnar återbud visas med sitt skäl.',
    event: 'Möte',
    outcomes: { kept: 'kom', missed: 'kom inte', open: 'har inte tackat ja till mötet', outside: 'räknas inte' },
    abouts: {
      sick: 'sjukdom',
      staffing: 'personalbrist',
      other_meeting: 'annat möte',
      not_concerned: 'frågorna rörde inte enheten',
      other: 'annat skäl',
      none_given: 'inget skäl angivet',
      not_invited: 'inte kallad',
      not_noted: 'ingen har antecknat om enheten kom',
    },
  },
} as const satisfies Kind;

export const events = `
  select c.id, p.unit_id, m.starts_at::date,
         case when not a.invited or m.state = 'held' and a.came is null then 'outside'
              when m.state = 'called' then 'open' when a.came then 'kept' else 'missed' end,
         null::int,
         case when not a.invited then 'not_invited' when m.state = 'held' and a.came is null then 'not_noted'
              when m.state = 'held' and not a.came then a.absence end,
         m.id
    from promise c
    join forums.party p on p.forum_id = c.forum_id
    join bound b on b.commitment_id = c.id and b.unit_id = p.unit_id
    join forums.meeting m on m.forum_id = c.forum_id
    join forums.attendance a on a.meeting_id = m.id and a.party_id = p.id
   where c.kind = 'forum_attendance'
     and (m.state = 'held'
          or m.state = 'called' and m.starts_at > app.now() and a.invited and a.answer <> 'comes'
             and commitments.near(m.called_at::date, m.starts_at::date))`;
