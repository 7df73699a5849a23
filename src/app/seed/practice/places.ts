import type pg from 'pg';
import type { Profile } from './profiles.ts';
import { daysFrom, idOf, insertRows } from './rows.ts';

interface Workplace {
  readonly id: string;
  readonly name: string;
  /** The made-up people who work there. */
  readonly people: readonly string[];
}

/** A municipality where the made-up year took place. */
export interface Place {
  readonly county: string;
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
  readonly organisation: string;
  readonly social: Workplace;
  readonly school: Workplace;
  readonly profile: Profile;
}

const each = [1, 2, 3, 4, 5, 6];

interface UnitRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly municipality_code: string;
  readonly organisation_id: string;
}

/** Finds the units, and puts six made-up people at each. Undefined when the county has no such units. */
export async function openPlace(
  client: pg.ClientBase,
  county: string,
  { code, name, profile }: { code: string; name: string; profile: Profile },
  today: string,
): Promise<Place | undefined> {
  const { rows } = await client.query<UnitRow>(
    `select id, code, name, municipality_code, organisation_id from directory.unit where county_id = $1 and code = any ($2)`,
    [county, [`${code}-socialtjanst-barn-unga`, `${code}-skola`]],
  );
  const [social, school] = ['socialtjanst-barn-unga', 'skola'].map((kind) =>
    rows.find((row) => row.code === `${code}-${kind}`),
  );
  if (social === undefined || school === undefined) return undefined;
  const workplace = async (unit: UnitRow, title: string): Promise<Workplace> => {
    const people = each.map((n) => ({
      id: idOf('practice', unit.code, n),
      county_id: county,
      code: `ovning-${unit.code}-${n}`,
      given: `Övning ${n}`,
      family: `Påhittsson ${name}`,
      title,
    }));
    await insertRows(client, 'directory.employee', people);
    await insertRows(
      client,
      'directory.assignment',
      people.map(({ id, code: person }, n) => ({
        id: idOf('practice', 'assignment', person),
        county_id: county,
        employee_id: id,
        unit_id: unit.id,
        role: 'professional',
        from_day: n >= each.length - profile.began ? daysFrom(today, -30) : '2023-01-09',
      })),
    );
    // One of them receives reports of concern, so that the unit does so in Samsyn.
    if (unit === social)
      await insertRows(client, 'directory.assignment', [
        {
          id: idOf('practice', 'assignment', unit.code, 'intake'),
          county_id: county,
          employee_id: people[0]?.id,
          unit_id: unit.id,
          role: 'intake',
          from_day: '2023-01-09',
        },
      ]);
    return { id: unit.id, name: unit.name, people: people.map(({ id }) => id) };
  };
  return {
    county,
    code,
    name,
    municipality: social.municipality_code,
    organisation: social.organisation_id,
    social: await workplace(social, 'Socialsekreterare'),
    school: await workplace(school, 'Lärare'),
    profile,
  };
}
