import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../platform/time/time.ts';
import { readIdentity, type WrittenIdentity } from './identity.ts';
import { initialsOf } from './model.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const read = (written: WrittenIdentity) => readIdentity(written, today);
const problem = (written: WrittenIdentity) => {
  const result = read(written);
  return result.ok ? 'none' : result.reason.path;
};

describe('what a child is known by', () => {
  it('is a personnummer or a samordningsnummer, told apart by the number itself', () => {
    expect(read({ kind: 'national', number: '20120314-2383' })).toEqual({
      ok: true,
      value: { kind: 'personnummer', number: '201203142383', bornOn: '2012-03-14', expectedOn: null },
    });
    expect(read({ kind: 'national', number: '190965-2388' })).toMatchObject({
      ok: true,
      value: { kind: 'samordningsnummer', number: '201909652388', bornOn: '2019-09-05' },
    });
  });

  it('is never a number of somebody who will be born', () => {
    expect(readIdentity({ kind: 'national', number: '20120314-2383' }, Temporal.PlainDate.from('2012-03-13')).ok).toBe(
      false,
    );
    expect(problem({ kind: 'reserve', number: 'X238-238', bornOn: '2026-11-24' })).toBe('identity.bornOn');
  });

  it('is a reserve number in upper case without spaces, of letters and digits', () => {
    expect(read({ kind: 'reserve', number: '20100915-t 391', bornOn: '2010-09-15' })).toMatchObject({
      value: { number: '20100915-T391', kind: 'reserve' },
    });
    for (const number of ['', '12345', 'åäö-123456', 'x'.repeat(21), 'a_b_c_d_e'])
      expect(problem({ kind: 'reserve', number, bornOn: '2010-09-15' }), number).toBe('identity.number');
  });

  it('is an expected day, from a month ago to ten months ahead', () => {
    expect(problem({ kind: 'unborn', expectedOn: '2027-09-23' })).toBe('none');
    for (const expectedOn of ['2027-09-24', '2026-10-23'])
      expect(problem({ kind: 'unborn', expectedOn }), expectedOn).toBe('identity.expectedOn');
  });
});

it('is shown in lists by initials, also for a name that begins with a letter outside A–Z', () => {
  expect(initialsOf('åsa', ' ömanson')).toBe('ÅÖ');
  expect(initialsOf('', '')).toBe('');
});
