import { type ReportYear, reportsDoneWell, reportsFallShort, reportsItDepends } from './report-profiles.ts';

/**
 * A made-up year at the social services and the school of a municipality, told as days before the day that it is loaded.
 * Everything follows from the place of a plan in the list: nothing is drawn by lot. `does well`, `it depends` on what is
 * still open, or `falls short`: one municipality each, so that the demonstration shows how all of it looks.
 */
export interface PlanYear {
  /** The call, in days from today. */
  readonly called: number;
  /** Days until the school answered; null: it has not. */
  readonly answered: number | null;
  /** Days until the first meeting was held; null: it has not been. */
  readonly met: number | null;
  /** Follow-ups, in days from today; none where the plan was never published. */
  readonly followedUp: readonly number[];
  readonly published: boolean;
  /** The school's measure: its last day, and when it told of it; in days from today. */
  readonly measure: { readonly endsOn: number; readonly told: number | null } | null;
  readonly ends: 'closed' | 'evaluation' | 'active' | 'called';
  readonly closed: number | null;
  readonly childTold: boolean;
}

export interface Profile {
  readonly reports: readonly ReportYear[];
  readonly plans: readonly PlanYear[];
  /** Of six at each unit: how many have confirmed the agreement, and how many began a month ago. */
  readonly confirmed: number;
  readonly began: number;
  /** Days until each decision was received by each of the two units; null: not yet. And how long ago it was taken. */
  readonly decisions: readonly { readonly ago: number; readonly received: readonly [number | null, number | null] }[];
  /** How somebody has judged, by hand, what no row can tell. */
  readonly stated: { readonly state: 'kept' | 'at_risk' | 'broken'; readonly evidence: string };
}

const spring = (i: number): number => -300 + 5 * i;

/** A plan that is called in the spring, published a fortnight later and, the first five of them, closed in the summer. */
function plan(i: number, how: Partial<PlanYear>): PlanYear {
  const called = spring(i);
  const published = called + 16;
  const first = published + 80;
  return {
    called,
    answered: 3,
    met: 15,
    followedUp: i < 5 ? [first] : [first + 5, first + 90, first + 165],
    published: true,
    measure: { endsOn: published + 60, told: published + 63 },
    ends: i < 5 ? 'closed' : 'active',
    closed: i < 5 ? first + 60 : null,
    childTold: i < 5,
    ...how,
  };
}

/** A plan that has been called and no more. */
const justCalled = (called: number, how: Partial<PlanYear>): PlanYear => ({
  called,
  answered: 3,
  met: null,
  followedUp: [],
  published: false,
  measure: null,
  ends: 'called',
  closed: null,
  childTold: false,
  ...how,
});

const eight = [0, 1, 2, 3, 4, 5, 6, 7];
const twelve = [...eight, 8, 9, 10, 11];
const late = (i: number): number => spring(i) + 16 + 120;

export const doesWell: Profile = {
  reports: reportsDoneWell,
  plans: eight.map((i) => plan(i, {})),
  confirmed: 6,
  began: 0,
  decisions: [200, 140, 80, 40].map((ago) => ({ ago, received: [4, 6] as const })),
  stated: { state: 'kept', evidence: 'Påhittad bedömning: en påhittad enkät till föräldrar, där de flesta visste.' },
};

export const itDepends: Profile = {
  reports: reportsItDepends,
  plans: [
    ...eight.map((i) =>
      plan(i, {
        ...(i >= 6 && { met: 30 }),
        ...(i === 7 && { answered: 9 }),
        followedUp: i < 5 ? [i < 3 ? spring(i) + 96 : late(i)] : [spring(i) + 101, -84],
        ...((i === 3 || i === 4) && { closed: late(i) + 30 }),
        ...(i >= 6 && { measure: { endsOn: -3, told: null } }),
        ...(i === 1 && { measure: { endsOn: spring(i) + 76, told: null } }),
        ...((i === 5 || i === 6) && { ends: 'evaluation' as const }),
        childTold: i < 4,
      }),
    ),
    justCalled(-6, { answered: null }),
    justCalled(-6, { answered: null }),
    justCalled(-18, {}),
    justCalled(-18, {}),
  ],
  confirmed: 4,
  began: 1,
  decisions: [
    { ago: 200, received: [4, 20] },
    { ago: 140, received: [5, 6] },
    { ago: 80, received: [5, 3] },
    { ago: 12, received: [null, null] },
  ],
  stated: { state: 'at_risk', evidence: 'Påhittad bedömning: informationen är klar, men inte spridd än.' },
};

export const fallsShort: Profile = {
  reports: reportsFallShort,
  plans: twelve.map((i) =>
    plan(i, {
      ...(i > 4 && { answered: 12, met: 35 }),
      followedUp: i > 4 ? [late(i)] : [spring(i) + 96],
      ends: 'closed',
      closed: i > 4 ? late(i) + 20 : spring(i) + 150,
      ...(i > 4 && { measure: { endsOn: spring(i) + 76, told: null } }),
      childTold: i < 5,
    }),
  ),
  confirmed: 3,
  began: 0,
  decisions: [200, 140, 80, 40].map((ago, i) => ({ ago, received: [i === 0 ? 4 : 30, null] as const })),
  stated: { state: 'broken', evidence: 'Påhittad bedömning: i påhittade samtal visste få vart de vänder sig.' },
};
