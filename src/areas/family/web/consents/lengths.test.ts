import { describe, expect, it } from 'vitest';
import { lastDays, lengthChoices } from './lengths.ts';

describe('how long a yes lasts', () => {
  it('can be as long as the county lets it, half a year, three months, or a day of one’s own', () => {
    expect(lengthChoices('2026-11-23', '2027-11-23').map(({ label }) => label)).toEqual([
      'Så länge det går, till och med 23 november 2027',
      'Ett halvår, till och med 23 maj 2027',
      'Tre månader, till och med 23 februari 2027',
      'Till en dag som jag väljer',
    ]);
  });

  it('ends on the last day of a month that is too short', () => {
    expect(lastDays('2026-11-30', '2027-11-30')).toEqual({
      longest: '2027-11-30',
      half: '2027-05-30',
      quarter: '2027-02-28',
    });
  });

  it('leaves out what would be longer than the county lets it', () => {
    expect(lastDays('2026-11-23', '2027-03-01')).toEqual({ longest: '2027-03-01', quarter: '2027-02-23' });
    expect(lengthChoices('2026-11-23', '2026-12-01').map(({ value }) => value)).toEqual(['longest', 'own']);
  });
});
