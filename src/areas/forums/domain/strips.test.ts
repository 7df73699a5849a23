import fc from 'fast-check';
import { expect, it } from 'vitest';
import { absences } from './codes.ts';
import { markOf, type Noted, perYear, stripsOf } from './strips.ts';

const noted = (more: Partial<Noted>): Noted => ({
  invited: true,
  came: null,
  mayDecide: null,
  absence: null,
  absenceWords: '',
  ...more,
});

it.each([
  [undefined, 'no_note'],
  [noted({}), 'no_note'],
  [noted({ came: true, mayDecide: true }), 'decided'],
  [noted({ came: true, mayDecide: false }), 'without'],
  [noted({ came: false, absence: 'staffing' }), 'absent_reason'],
  [noted({ came: false, absence: 'none_given' }), 'absent'],
  [noted({ invited: false }), 'not_invited'],
  [noted({ invited: false, came: false }), 'not_invited'],
  [noted({ invited: false, came: true, mayDecide: true }), 'decided'],
] as const)('%o is %s', (note, mark) => expect(markOf(note)).toBe(mark));

it('a strip adds up to what a naive count of the same notes gives', () => {
  const anyNote = fc.option(
    fc.record({
      invited: fc.boolean(),
      came: fc.boolean(),
      mayDecide: fc.boolean(),
      absence: fc.constantFrom(...absences),
      absenceWords: fc.constant(''),
    }),
    { nil: undefined },
  );
  fc.assert(
    fc.property(fc.array(anyNote, { maxLength: 20 }), (notes) => {
      const meetings = notes.map((_, index) => ({ id: `m${index}` }));
      const byMeeting = Object.fromEntries(notes.flatMap((note, index) => (note ? [[`m${index}`, note]] : [])));
      const [strip] = stripsOf(meetings, [{ partyId: 'p', name: 'Bup', why: 'LÖK', noted: byMeeting }]);
      const there = notes.filter((note) => note !== undefined);
      expect(strip).toMatchObject({
        invited: there.filter((note) => note.came || note.invited).length,
        came: there.filter((note) => note.came).length,
        couldDecide: there.filter((note) => note.came && note.mayDecide).length,
        reasons: there.filter((note) => !note.came && note.invited && note.absence !== 'none_given').length,
      });
      expect(strip?.marks).toHaveLength(notes.length);
    }),
  );
});

it('a rhythm promises its meetings a year', () => {
  expect(perYear({ times: 2, per: 'term' })).toBe(4);
  expect(perYear({ times: 1, per: 'month' })).toBe(12);
  expect(perYear({ times: 6, per: 'year' })).toBe(6);
  expect(perYear(null)).toBeNull();
});
