import type pg from 'pg';
import type { Place } from './places.ts';
import { at, daysFrom, idOf, insertRows } from './rows.ts';

interface Party {
  readonly id: string;
  readonly forum: string;
  readonly unit: string;
}

/** How a party takes part over ten meetings, by its place in the list: comes, seldom comes, it depends, is not invited. */
const ways = ['comes', 'seldom', 'depends', 'not_invited'] as const;
const reasons = ['staffing', 'other_meeting', 'none_given'] as const;
const tenMeetings = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

async function partiesOf(client: pg.ClientBase, county: string, forum: string): Promise<readonly Party[]> {
  const { rows } = await client.query<Party>(
    `select p.id, f.id as forum, u.code as unit from forums.party p join forums.forum f on f.id = p.forum_id join directory.unit u on u.id = p.unit_id
      where f.county_id = $1 and f.code = $2 and p.ended_on is null order by u.code`,
    [county, forum],
  );
  return rows;
}

/** Ten meetings over the year and one to come, with who came. */
export async function seedTeam(
  client: pg.ClientBase,
  county: string,
  forum: string,
  today: string,
  turn = 0,
): Promise<void> {
  const parties = await partiesOf(client, county, forum);
  const forum_id = parties[0]?.forum;
  if (forum_id === undefined) return;
  const meetings = [
    ...tenMeetings.map((n) => ({ n, day: daysFrom(today, -300 + 30 * n), state: 'held' })),
    { n: 10, day: daysFrom(today, 8), state: 'called' },
  ];
  await insertRows(
    client,
    'forums.meeting',
    meetings.map(({ n, day, state }) => meetingRow(county, forum, forum_id, n, day, state)),
  );
  await insertRows(
    client,
    'forums.attendance',
    meetings.flatMap(({ n, state }) =>
      parties.map(({ id }, place) => ({
        meeting_id: idOf('practice', forum, n),
        party_id: id,
        forum_id,
        county_id: county,
        absence_words: '',
        ...(state === 'held'
          ? cameAt(ways[(place + turn) % ways.length] ?? 'comes', n)
          : answeredTo(ways[(place + turn) % ways.length] ?? 'comes')),
      })),
    ),
  );
}

const meetingRow = (county_id: string, forum: string, forum_id: string, n: number, day: string, state: string) => ({
  id: idOf('practice', forum, n),
  county_id,
  forum_id,
  state,
  starts_at: at(day, 12),
  ends_at: at(day, 13),
  place: 'Ett påhittat rum',
  link: '',
  cancel_reason: '',
  called_at: at(daysFrom(day, -28)),
  version: 1,
});

function cameAt(way: (typeof ways)[number], n: number) {
  if (way === 'not_invited') return { invited: false, answer: 'pending', came: null, may_decide: null, absence: null };
  const came = way === 'comes' || (way === 'seldom' ? n % 4 === 0 : n % 5 !== 2);
  return came
    ? { invited: true, answer: 'comes', came, may_decide: n % 3 !== 1, absence: null }
    : { invited: true, answer: 'pending', came, may_decide: null, absence: reasons[n % reasons.length] };
}

const answeredTo = (way: (typeof ways)[number]) => ({
  invited: way !== 'not_invited',
  answer: way === 'comes' ? 'comes' : 'pending',
  came: null,
  may_decide: null,
  absence: null,
});

/** A meeting in each of the last eleven months but two, and none this month. */
export async function seedMonthly(client: pg.ClientBase, county: string, forum: string, today: string): Promise<void> {
  const forum_id = (await partiesOf(client, county, forum))[0]?.forum;
  if (forum_id === undefined) return;
  const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].filter((back) => back !== 3 && back !== 7);
  await insertRows(
    client,
    'forums.meeting',
    months.map((back) => meetingRow(county, forum, forum_id, back, monthBack(today, back), 'held')),
  );
}

/** The tenth of the month so many months back. */
const monthBack = (day: string, back: number): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 - back, 10)).toISOString().slice(0, 10);

/** Decisions of a forum that name the two units of a place, and when they were received. */
export async function seedDecisions(client: pg.ClientBase, place: Place, forum: string, today: string): Promise<void> {
  const { county: county_id, social, school, profile } = place;
  const forum_id = (await partiesOf(client, county_id, forum))[0]?.forum;
  if (forum_id === undefined) return;
  const all = profile.decisions.map((decision, n) => ({
    ...decision,
    n,
    day: daysFrom(today, -decision.ago),
    id: idOf('practice', forum, 'decision', n),
  }));
  const meeting = (n: number) => 100 + n;
  await insertRows(
    client,
    'forums.meeting',
    all.map(({ n, day }) => meetingRow(county_id, forum, forum_id, meeting(n), day, 'held')),
  );
  await insertRows(
    client,
    'forums.decision',
    all.map(({ id, n, day }) => ({
      id,
      county_id,
      forum_id,
      meeting_id: idOf('practice', forum, meeting(n)),
      text: `Påhittat beslut ${n + 1}.`,
      due_on: daysFrom(day, 60),
      decided_on: day,
      written_by: social.people[0],
    })),
  );
  await insertRows(
    client,
    'forums.decision_unit',
    all.flatMap(({ id, day, received }) =>
      [social, school].map((unit, side) => {
        const after = received[side] ?? null;
        return {
          decision_id: id,
          unit_id: unit.id,
          forum_id,
          county_id,
          state: after === null ? 'sent' : 'received',
          how: '',
          word: '',
          received_at: after === null ? null : at(daysFrom(day, after)),
          received_by: after === null ? null : unit.people[0],
          version: 1,
        };
      }),
    ),
  );
}
