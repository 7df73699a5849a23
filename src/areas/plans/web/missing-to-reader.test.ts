import { describe, expect, it } from 'vitest';
import type { PlanView } from '../domain/contract.ts';
import { missingToReader } from './missing-to-reader.ts';

type Plan = Parameters<typeof missingToReader>[0];
const own = '00000000-0000-4000-8000-000000000001';
const plan = {
  ownUnitId: own,
  step: 'meeting',
  meetings: [
    { kind: 'first', state: 'set', startsAt: '2026-12-03T09:00:00Z' } as PlanView['meetings'][number],
  ] as Plan['meetings'],
} as Plan;
const said = (more: Partial<Plan>, path: string, now: string) =>
  missingToReader({ ...plan, ...more }, [{ path, message: 'Gör det.' }], Date.parse(now)).map(({ message }) => message);

describe('what is missing, to the reader', () => {
  it('says when a meeting that has not begun can be recorded', () => {
    expect(said({}, 'meetings', '2026-12-03T08:59:00Z')[0]).toMatch(
      /^Gör det\. Går att skriva när mötet har börjat, torsdag 3 december( 2026)? 10\.00\.$/,
    );
    expect(said({}, 'meetings', '2026-12-03T09:00:00Z')).toEqual(['Gör det.']);
    expect(said({ step: 'mapping' }, 'meetings', '2026-12-03T08:00:00Z')).toEqual(['Gör det.']);
  });

  it('calls the own unit «ni», and no other', () => {
    expect(said({}, `parts.${own}`, '2026-12-03T08:00:00Z')).toEqual(['Ni har inte skrivit klart er del.']);
    expect(said({}, 'parts.other', '2026-12-03T08:00:00Z')).toEqual(['Gör det.']);
  });
});
