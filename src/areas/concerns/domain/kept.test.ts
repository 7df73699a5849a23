import { expect, it } from 'vitest';
import { Temporal } from '../../../platform/time/time.ts';
import { keptUntil } from './kept.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const until = (patch: object) =>
  keptUntil(
    {
      state: 'opened',
      inquiryEndedOn: '2026-11-20',
      bornOn: '2016-02-29',
      lastNoteAt: '2026-11-20T08:00:00Z',
      ...patch,
    },
    today,
  )?.day?.toString();

it('an inquiry that goes on is kept, whatever birth date was written', () => {
  expect(until({ inquiryEndedOn: null, bornOn: '1916-02-29' })).toBeUndefined();
});

it.each([
  ['thirty, for a child', {}, '2046-02-28'],
  ['five years from the last note, for one who is nearly thirty', { bornOn: '1998-01-01' }, '2031-11-20'],
  [
    'five years from the last note, when no inquiry was opened',
    { state: 'not_opened', inquiryEndedOn: null },
    '2031-11-20',
  ],
  ['five years at a unit that has sent it on', { state: 'forwarded', inquiryEndedOn: null }, '2031-11-20'],
  ['as an inquiry when it joined one', { state: 'joined', inquiryEndedOn: null }, '2046-02-28'],
])('is kept until %s', (_, patch, day) => {
  expect(until(patch)).toBe(day);
});
