import type pg from 'pg';
import { edition } from './edition.ts';
import type { Place } from './places.ts';
import type { One } from './plans.ts';
import { at, idOf, insertRows } from './rows.ts';

/** Meetings, goals and measures, and the plan as it was published. */
export async function seedWhatWasAgreed(client: pg.ClientBase, place: Place, all: readonly One[]): Promise<void> {
  const { county: county_id, social, school } = place;
  const meeting = (one: One, kind: 'first' | 'follow_up', n: number, day: string) => ({
    id: idOf(one.id, 'meeting', kind, n),
    county_id,
    plan_id: one.id,
    kind,
    state: 'held',
    starts_at: at(day, 13),
    ends_at: at(day, 14),
    place: 'Ett påhittat rum',
    link: '',
    agenda: '',
    notes: '',
    version: 1,
  });
  await insertRows(
    client,
    'plans.meeting',
    all.flatMap((one) => [
      ...(one.year.met === null ? [] : [meeting(one, 'first', 0, one.day(one.year.called + one.year.met))]),
      ...one.year.followedUp.map((offset, n) => meeting(one, 'follow_up', n, one.day(offset))),
    ]),
  );
  const published = all.filter(({ year }) => year.published);
  await insertRows(
    client,
    'plans.goal',
    published.map(({ id }) => ({
      id: idOf(id, 'goal'),
      county_id,
      plan_id: id,
      position: 1,
      text: 'Ett påhittat delmål',
      version: 1,
      outcome_word: '',
    })),
  );
  await insertRows(
    client,
    'plans.measure',
    published.flatMap(({ id, year, day }) =>
      year.measure === null
        ? []
        : [
            {
              id: idOf(id, 'measure'),
              county_id,
              plan_id: id,
              goal_id: idOf(id, 'goal'),
              position: 1,
              what: 'En påhittad insats',
              by_kind: 'unit',
              unit_id: school.id,
              person_id: school.people[0],
              other: '',
              starts_on: day(year.called + 16),
              ends_on: day(year.measure.endsOn),
              status: year.measure.told === null ? 'not_started' : 'done',
              status_word: '',
              reported_at: year.measure.told === null ? null : at(day(year.measure.told)),
              reported_by: year.measure.told === null ? null : school.people[0],
              version: 1,
            },
          ],
    ),
  );
  await insertRows(
    client,
    'plans.edition',
    published.map((one) => ({
      plan_id: one.id,
      county_id,
      number: 1,
      content: edition(place, {
        planId: one.id,
        publishedAt: at(one.day(one.year.called + 16)),
        met: at(one.day(one.year.called + 15), 13),
        measureEndsOn: one.day(one.year.measure?.endsOn ?? 0),
      }),
      published_by: social.people[0],
      published_unit: social.id,
      published_at: at(one.day(one.year.called + 16)),
    })),
  );
  await insertRows(
    client,
    'plans.content',
    published.map(({ id, year, day }) => ({
      plan_id: id,
      county_id,
      long_term_goal: 'Ett påhittat mål',
      overall_organisation_id: place.organisation,
      others_none: true,
      risks: 'Inga.',
      if_worse: 'Ring samordnaren.',
      if_worse_call: '',
      child_view: 'Det går bra.',
      next_follow_up: day(year.called + 16 + 90),
      version: 1,
    })),
  );
}

/** What was told of the measures, and how the plan was evaluated and closed. */
export async function seedWhatBecame(client: pg.ClientBase, place: Place, all: readonly One[]): Promise<void> {
  const { county: county_id, social, school } = place;
  await insertRows(
    client,
    'plans.history',
    all.flatMap(({ id, year, day }) =>
      year.measure?.told == null
        ? []
        : [
            {
              county_id,
              plan_id: id,
              at: at(day(year.measure.told)),
              actor_kind: 'employee',
              actor_id: school.people[0],
              unit_id: school.id,
              command: 'report',
              from_state: 'active',
              to_state: 'active',
              note: { measureId: idOf(id, 'measure'), status: 'done' },
            },
          ],
    ),
  );
  const evaluated = all.filter(({ year }) => year.ends === 'closed' || year.ends === 'evaluation');
  await insertRows(
    client,
    'plans.evaluation',
    evaluated.map(({ id, year, day }) => ({
      plan_id: id,
      county_id,
      round: 1,
      summary: 'Påhittad utvärdering.',
      score_missing_why: 'Påhittat skäl.',
      child_score_missing_why: year.childTold ? '' : 'Påhittat skäl.',
      outcomes: [],
      opened_at: at(day((year.closed ?? 0) - 10)),
      done_at: null,
      version: 1,
    })),
  );
  await insertRows(
    client,
    'plans.score',
    all.flatMap(({ id, childId, year, day }) =>
      year.childTold
        ? [
            {
              plan_id: id,
              county_id,
              round: 1,
              author_kind: 'child',
              author_id: childId,
              better: 4,
              listened: 5,
              words: '',
              written_by: social.people[0],
              written_at: at(day((year.closed ?? 0) - 5)),
            },
          ]
        : [],
    ),
  );
  await insertRows(
    client,
    'plans.closure',
    all.flatMap(({ id, year, day }) =>
      year.closed === null
        ? []
        : [
            {
              id: idOf(id, 'closure'),
              county_id,
              plan_id: id,
              reason: 'goals_reached',
              words: 'Påhittat avslut.',
              what_next: 'Inget mer.',
              turn_to: 'Skolan.',
              closed_by: social.people[0],
              closed_at: at(day(year.closed)),
            },
          ],
    ),
  );
}
