import type pg from 'pg';
import { seedAgreementPractice, seedRound } from './agreements.ts';
import { seedDecisions, seedMonthly, seedTeam } from './forums.ts';
import { openPlace, type Place } from './places.ts';
import { seedPlans } from './plans.ts';
import { doesWell, fallsShort, itDepends } from './profiles.ts';
import { seedReports } from './reports.ts';
import { daysFrom } from './rows.ts';

const places = [
  { code: 'gagnef', name: 'Gagnef', profile: doesWell, decidesIn: 'bus' },
  { code: 'orsa', name: 'Orsa', profile: itDepends, decidesIn: 'styrgrupp-orsa' },
  { code: 'smedjebacken', name: 'Smedjebacken', profile: fallsShort, decidesIn: 'styrgrupp-smedjebacken' },
];

/**
 * A made-up year up to `today` in the county's real forums and agreements, for demonstration: meetings with who came,
 * calls and plans, confirmations, decisions. Every person in it is made up, and works or lives in a place of its own, so
 * that nobody who signs in meets it among their own plans. Loaded once.
 */
export async function seedPractice(client: pg.ClientBase, county: string, today: string): Promise<void> {
  const { rows } = await client.query(
    `select from directory.employee where county_id = $1 and code like 'ovning-%' limit 1`,
    [county],
  );
  if (rows.length > 0) return;
  for (const { decidesIn, ...about } of places) {
    const place = await openPlace(client, county, about, today);
    if (place !== undefined) await seedPlace(client, place, decidesIn, today);
  }
  for (const [turn, forum] of [
    'konsultationsteam-orsa',
    'konsultationsteam-smedjebacken',
    'konsultationsteam-ludvika',
  ].entries())
    await seedTeam(client, county, forum, today, turn);
  await seedMonthly(client, county, 'orsa-arbetsgrupp', today);
  await seedRound(client, county, 'lok-gagnef', '2025-05-20');
  await seedRound(client, county, 'lok-gagnef', '2026-05-11');
  await seedRound(client, county, 'lok-ludvika', daysFrom(today, -360));
}

async function seedPlace(client: pg.ClientBase, place: Place, decidesIn: string, today: string): Promise<void> {
  await seedPlans(client, place, today);
  await seedReports(client, place, today);
  await seedAgreementPractice(client, place, today);
  await seedDecisions(client, place, decidesIn, today);
}
