import type pg from 'pg';
import type { Place } from './places.ts';
import { seedWhatBecame, seedWhatWasAgreed } from './plan-rows.ts';
import type { PlanYear } from './profiles.ts';
import { at, daysFrom, idOf, insertRows } from './rows.ts';

export interface One {
  readonly id: string;
  readonly childId: string;
  readonly guardianId: string;
  readonly name: string;
  readonly year: PlanYear;
  readonly day: (offset: number) => string;
}

/** The plans of a place's made-up year, with children and guardians of their own whom nobody signs in as. */
export async function seedPlans(client: pg.ClientBase, place: Place, today: string): Promise<void> {
  const all = place.profile.plans.map((year, i): One => {
    const id = (what: string) => idOf('practice', place.code, what, i);
    return {
      id: id('plan'),
      childId: id('child'),
      guardianId: id('guardian'),
      name: `${place.name} ${i + 1}`,
      year,
      day: (offset) => daysFrom(today, offset),
    };
  });
  await seedChildren(client, place, all, today);
  await seedFrames(client, place, all);
  await seedWhatWasAgreed(client, place, all);
  await seedWhatBecame(client, place, all);
}

async function seedChildren(client: pg.ClientBase, place: Place, all: readonly One[], today: string): Promise<void> {
  const county_id = place.county;
  await insertRows(
    client,
    'children.child',
    all.map(({ childId, name }, i) => ({
      id: childId,
      county_id,
      given: 'Övningsbarn',
      family: name,
      identity_kind: 'reserve',
      identity_number: `20160${1 + (i % 9)}15-T${place.municipality.slice(2)}${i}`,
      born_on: `2016-0${1 + (i % 9)}-15`,
      municipality_code: place.municipality,
      language: 'sv',
      interpreter: false,
      protection: 'none',
      version: 1,
      created_at: at(daysFrom(today, -330)),
    })),
  );
  await insertRows(
    client,
    'children.guardian',
    all.map(({ guardianId, name }) => ({
      id: guardianId,
      county_id,
      given: 'Övningsförälder',
      family: name,
      identity_number: `ovning-${guardianId}`,
      version: 1,
    })),
  );
  await insertRows(
    client,
    'children.custody',
    all.map(({ childId, guardianId }) => ({
      id: idOf('practice', 'custody', childId),
      county_id,
      child_id: childId,
      guardian_id: guardianId,
      kind: 'sole',
      from_day: '2016-01-15',
    })),
  );
  await insertRows(
    client,
    'sharing.consent',
    all.flatMap(({ childId, guardianId, year, day }) =>
      [place.social, place.school].map((unit) => ({
        id: idOf('practice', 'consent', childId, unit.id),
        county_id,
        child_id: childId,
        unit_id: unit.id,
        purpose: 'sip',
        giver_kind: 'guardian',
        giver_id: guardianId,
        basis: 'consent',
        form: 'oral',
        exclusions: '',
        reason: '',
        given_on: day(year.called - 5),
        valid_to: daysFrom(today, 300),
        recorded_by: place.social.people[0],
        recorded_kind: 'employee',
        recorded_unit: place.social.id,
        recorded_at: at(day(year.called - 5)),
      })),
    ),
  );
}

async function seedFrames(client: pg.ClientBase, place: Place, all: readonly One[]): Promise<void> {
  const { county: county_id, social, school } = place;
  const coordinator = social.people[0];
  await insertRows(
    client,
    'plans.plan',
    all.map(({ id, childId, year, day }) => ({
      id,
      county_id,
      child_id: childId,
      initiator_unit_id: social.id,
      state: year.ends,
      need: 'Ett påhittat behov.',
      question: 'Hur gör vi tillsammans?',
      child_matters: 'Något påhittat som är viktigt.',
      asked_at: at(day(year.called - 5)),
      called_at: at(day(year.called)),
      version: 1,
      created_at: at(day(year.called - 7)),
    })),
  );
  await insertRows(
    client,
    'plans.party',
    all.flatMap(({ id, year, day }) => {
      const called = {
        plan_id: id,
        county_id,
        called_at: at(day(year.called)),
        answer_by: day(year.called + 7),
        version: 1,
      };
      const comes = { attendee: 'Någon påhittad', competence: 'Kan frågan', may_decide: true };
      const nobody = { attendee: null, competence: null, may_decide: null };
      const school_answers =
        year.answered === null
          ? { answer: 'pending', ...nobody, answered_by: null, answered_at: null }
          : {
              answer: 'comes',
              ...comes,
              answered_by: school.people[0],
              answered_at: at(day(year.called + year.answered), 12),
            };
      const started = { answer: 'comes', ...comes, answered_by: coordinator, answered_at: at(day(year.called)) };
      const words = { without_part: '', without_report: '' };
      return [
        { ...called, unit_id: social.id, kind: 'initiator', duty: 'sip_duty_to_come', ...started, ...words },
        { ...called, unit_id: school.id, kind: 'called', duty: 'sip_duty_to_come', ...school_answers, ...words },
      ];
    }),
  );
  await insertRows(
    client,
    'plans.member',
    all.flatMap(({ id, year, day }) => {
      const member = { plan_id: id, county_id, since: at(day(year.called)) };
      return [
        { ...member, person_id: coordinator, unit_id: social.id, coordinator: true, initiates: true },
        { ...member, person_id: school.people[0], unit_id: school.id, coordinator: false, initiates: false },
      ];
    }),
  );
}
