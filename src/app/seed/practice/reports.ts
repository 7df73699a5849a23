import type pg from 'pg';
import { emptyReport, lastDaysFrom } from '../../../areas/concerns/index.ts';
import type { Place } from './places.ts';
import type { ReportYear } from './report-profiles.ts';
import { at, daysFrom, idOf, insertRows } from './rows.ts';

/** The reports of concern that came to a place in its made-up year, with what was done. The children have no numbers. */
export async function seedReports(client: pg.ClientBase, place: Place, today: string): Promise<void> {
  const { reports } = place.profile;
  const handler = place.social.people[1];
  const id = (what: string, i: number) => idOf('practice', place.code, what, i);
  const frame = { county_id: place.county, unit_id: place.social.id };
  const on = (year: ReportYear, days: number | null, hour: number): string | null =>
    days === null ? null : at(daysFrom(today, days - year.ago), hour);
  const all = reports.map((year, i) => {
    const decided = on(year, year.decidedAfter, 13);
    const judged = on(year, year.protectedAfter, 11);
    const came = at(daysFrom(today, -year.ago));
    return {
      year,
      i,
      id: id('intake', i),
      came,
      by: lastDaysFrom(came),
      judged,
      decided,
      told: on(year, year.toldAfter, 14),
    };
  });
  await insertRows(
    client,
    'concerns.intake',
    all.map(({ year, i, id: intake, came, by, judged, decided, told }) => ({
      id: intake,
      ...frame,
      channel: 'file',
      sender: year.sender,
      arrived_at: came,
      protect_by: by.protectBy,
      decide_by: by.decideBy,
      state: stateOf(judged, decided, year.opened),
      handler_id: handler,
      same_child_as: year.sameAs === null ? null : id('intake', rootOf(reports, i)),
      danger: false,
      violence: year.cause === 'violence_against',
      asked_at: year.asked ? came : null,
      protection_at: judged,
      needs_protection: judged === null ? null : false,
      decided_at: decided,
      telling: decided ? 'suitable' : null,
      tell_unasked: false,
      told_at: told,
      reference: '',
      version: 1,
    })),
  );
  await insertRows(
    client,
    'concerns.received',
    all.map(({ year, i, id: intake_id }) => ({
      intake_id,
      ...frame,
      content: { ...emptyReport(), ...toldIn(place, year, childOf(reports, i), today) },
    })),
  );
  await insertRows(
    client,
    'concerns.step',
    all.flatMap(({ id: intake_id, came, judged, decided }) =>
      stepsOf(came, judged, decided).map((step) => ({
        intake_id,
        ...frame,
        ...step,
        words: 'Påhittad anteckning för demonstrationen.',
        details: {},
        by_person: handler,
      })),
    ),
  );
  await insertRows(
    client,
    'concerns.meeting',
    all.flatMap(({ year, i, id: intake_id }) =>
      year.meeting === 'none' || year.ago < 5
        ? []
        : [
            {
              id: id('concern-meeting', i),
              intake_id,
              ...frame,
              who: ['guardians', 'reporter'],
              offered_on: daysFrom(today, 2 - year.ago),
              starts_at: year.meeting === 'held' ? on(year, 4, 10) : null,
              outcome: year.meeting === 'held' ? 'held' : null,
              why: '',
              version: 1,
            },
          ],
    ),
  );
}

function stateOf(judged: string | null, decided: string | null, opened: boolean): string {
  if (decided) return opened ? 'opened' : 'not_opened';
  return judged ? 'assessed' : 'arrived';
}

/** The first report about the same child. */
function rootOf(reports: readonly ReportYear[], i: number): number {
  const back = reports[i]?.sameAs ?? null;
  return back === null ? i : rootOf(reports, i - back);
}

const childOf = (reports: readonly ReportYear[], i: number) => {
  const first = rootOf(reports, i);
  return { first, age: reports[first]?.age ?? 0 };
};

const toldIn = (
  place: Place,
  { cause, sender }: ReportYear,
  { first, age }: ReturnType<typeof childOf>,
  today: string,
) => ({
  child: {
    ...emptyReport().child,
    given: 'Övningsbarn',
    family: `${place.name} anmälan ${first + 1}`,
    bornOn: `${Number(today.slice(0, 4)) - 1 - age}-03-15`,
    sex: first % 2 === 0 ? ('girl' as const) : ('boy' as const),
  },
  reporter: { name: sender === 'private' ? '' : `Övning Påhittsson`, role: '', unit: '' },
  municipality: place.municipality,
  causes: [cause],
  seen: 'Påhittad oro för demonstrationen.',
});

function stepsOf(came: string, judged: string | null, decided: string | null) {
  return [
    { what: 'registered', from_state: 'arrived', to_state: 'arrived', at: came },
    ...(judged ? [{ what: 'protection', from_state: 'arrived', to_state: 'assessed', at: judged }] : []),
    ...(decided ? [{ what: 'decided', from_state: 'assessed', to_state: 'not_opened', at: decided }] : []),
  ];
}
