import type pg from 'pg';
import type { Place } from './places.ts';
import { at, daysFrom, idOf, insertRows } from './rows.ts';

/** Who has confirmed the agreement that is in force, how it was followed up, and what was stated by hand. */
export async function seedAgreementPractice(client: pg.ClientBase, place: Place, today: string): Promise<void> {
  const { county: county_id, social, school, profile } = place;
  const { rows } = await client.query<{ version: string }>(
    `select v.id as version from agreements.version v join agreements.agreement a on a.id = v.agreement_id
      where a.county_id = $1 and a.code = $2 and v.state = 'decided' order by v.number desc limit 1`,
    [county_id, `lok-${place.code}`],
  );
  const version_id = rows[0]?.version;
  if (version_id === undefined) return;
  await insertRows(
    client,
    'agreements.confirmation',
    [social, school].flatMap((unit) =>
      unit.people.slice(0, profile.confirmed).map((employee_id) => ({
        version_id,
        employee_id,
        unit_id: unit.id,
        county_id,
        confirmed_at: at(daysFrom(today, -120)),
      })),
    ),
  );
  await client.query(
    `insert into commitments.statement (commitment_id, period_start, number, county_id, state, evidence, stated_by, stated_unit, stated_at)
     select c.id, commitments.period_start(c.period, $3::date), 1, $1, $4, $5, e.id, u.id, $6
       from commitments.commitment c, directory.employee e, directory.unit u
      where c.county_id = $1 and c.code = $2 and e.county_id = $1 and e.code = 'siv-samordnarprov' and u.county_id = $1 and u.code = 'dalarna-rss'`,
    [
      county_id,
      `prov-for-hand-${place.code}`,
      today,
      profile.stated.state,
      profile.stated.evidence,
      at(daysFrom(today, -20)),
    ],
  );
}

/** A follow-up that was opened and closed, of an agreement by its code. */
export async function seedRound(
  client: pg.ClientBase,
  county: string,
  agreement: string,
  closedOn: string,
): Promise<void> {
  await client.query(
    `insert into agreements.round (id, county_id, agreement_id, version_id, kind, due_on, opened_by, opened_at, closed_by, closed_at, outcome, summary)
     select $1, $2, a.id, v.id, 'part', $4::date, e.id, $4::timestamptz - interval '30 days', e.id, $4::timestamptz, 'stands', 'Påhittad uppföljning.'
       from agreements.agreement a join agreements.version v on v.agreement_id = a.id, directory.employee e
      where a.county_id = $2 and a.code = $3 and v.number = (select max(x.number) from agreements.version x where x.agreement_id = a.id)
        and e.county_id = $2 and e.code = 'siv-samordnarprov'`,
    [idOf('practice', 'round', agreement, closedOn), county, agreement, at(closedOn)],
  );
}
