import { describe, expect, it } from 'vitest';
import { Temporal } from './time.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);

describe('Swedish working days', () => {
  it.each([
    ['2026-11-23', true, 'a Monday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-12-24', false, 'Christmas Eve'],
    ['2026-06-19', false, "midsummer's Eve"],
    ['2026-12-25', false, 'Christmas Day, a Friday'],
    ['2027-01-06', false, 'Epiphany, a Wednesday'],
    ['2027-03-26', false, 'Good Friday'],
    ['2027-03-29', false, 'Easter Monday'],
    ['2027-05-06', false, 'Ascension Day'],
    ['2026-05-01', false, 'May Day'],
    ['2026-06-26', true, 'a Friday a week after midsummer'],
    ['2028-02-29', true, 'a leap day, a Tuesday'],
  ])('%s: %s, %s', (iso, works) => expect(isWorkingDay(day(iso))).toBe(works));

  it('counts past Christmas, New Year and weekends, and does not count the day itself', () => {
    expect(addWorkingDays(day('2026-12-23'), 1).toString()).toBe('2026-12-28');
    expect(addWorkingDays(day('2026-11-23'), 0).toString()).toBe('2026-11-23');
  });
});
