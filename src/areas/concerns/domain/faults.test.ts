import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../platform/time/time.ts';
import { reportedChild, wholeDraft } from '../testing.ts';
import { kept } from './codes.ts';
import { emptyDraft } from './content.ts';
import { faultsOf } from './faults.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const paths = (patch: Parameters<typeof wholeDraft>[0] = {}) =>
  faultsOf(wholeDraft(patch), today).map(({ path }) => path);

describe('what is missing before a report can be sent', () => {
  it('is nothing in a whole one, and everything that counts in an empty one', () => {
    expect(paths()).toEqual([]);
    expect(faultsOf(emptyDraft(), today).map(({ path }) => path)).toEqual([
      'children.0.given',
      'municipality',
      'danger',
      'causes',
      'seen',
      'familyKnows',
      'meeting',
      'phone',
    ]);
  });

  it.each(kept)('stops the one who means to tell the family of %s, and says why', (cause) => {
    const [fault] = faultsOf(wholeDraft({ causes: [cause], familyKnows: 'will_tell' }), today);
    expect(fault).toMatchObject({ path: 'familyKnows', source: expect.stringContaining('Rutiner för orosanmälan') });
    expect(paths({ causes: [cause], familyKnows: 'told' })).toEqual([]);
  });

  it('asks for a call first when the child is in danger now', () => {
    expect(paths({ danger: 'yes' })).toEqual(['whereNow', 'hasPhoned']);
    expect(paths({ danger: 'yes', whereNow: 'På skolan', hasPhoned: true })).toEqual([]);
  });

  it.each([
    ['a wrong check digit', { number: '20160229-2380' }, ['children.0.number']],
    ['a day that has not been', { number: '', bornOn: '2026-11-24' }, ['children.0.bornOn']],
    ['eighteen today', { number: '', bornOn: '2008-11-23' }, ['children.0.bornOn']],
    ['eighteen tomorrow', { number: '', bornOn: '2008-11-24' }, []],
    ['long since of age, born on a leap day', { number: '', bornOn: '2008-02-29' }, ['children.0.bornOn']],
    ['unborn without a day', { isUnborn: true, number: '' }, ['children.0.expectedOn']],
    ['unborn with one', { isUnborn: true, number: '', expectedOn: '2027-02-14' }, []],
    ['unborn, expected long ago', { isUnborn: true, number: '', expectedOn: '2026-10-20' }, ['children.0.expectedOn']],
    ['a name alone', { number: '', family: '' }, []],
  ])('of the child: %s', (_, patch, expected) => {
    expect(paths({ children: [reportedChild(patch)], guardians: 'Den gravida, Vera Låtsasson.' })).toEqual(expected);
  });

  it('of an unborn child asks who is expecting it', () => {
    const unborn = [reportedChild({ isUnborn: true, number: '', expectedOn: '2027-02-14' })];
    expect(paths({ children: unborn })).toEqual(['guardians']);
  });
});
