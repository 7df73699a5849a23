import { describe, expect, it } from 'vitest';
import { contentOf, emptyDraft, withKind } from './draft.ts';
import { numberIn } from './numbers.ts';

describe('a promise while it is written', () => {
  it('begins with what its kind begins with', () => {
    expect(withKind(emptyDraft('a'), 'call_answered')).toMatchObject({ days: '7', share: '90', months: '' });
    expect(withKind(emptyDraft('a'), 'forum_meets')).toMatchObject({ times: '4', share: '' });
  });

  it('is sent with numbers as numbers and sides as what they are', () => {
    const sent = contentOf({ ...emptyDraft('a'), days: ' 14 ', byWhom: 'some', by: ['unit:u1', 'organisation:o1'] });
    expect(sent).toMatchObject({
      days: 14,
      share: null,
      by: [{ unitId: 'u1' }, { organisationId: 'o1' }],
      to: [{ everyParty: true }],
      fromDay: null,
    });
  });

  it('what is no number is sent as one that is refused', () => {
    expect([numberIn(''), numberIn('1 000'), numberIn('många'), numberIn('-3'), numberIn('2,5')]).toEqual([
      null,
      1000,
      -1,
      -1,
      -1,
    ]);
  });
});
