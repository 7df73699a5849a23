import { describe, expect, it } from 'vitest';
import { type AnswerValues, answerOf } from './answer-values.ts';

const values = (more: Partial<AnswerValues>): AnswerValues => ({
  answer: '',
  personId: '',
  attendee: '',
  competence: 'Psykolog',
  mayDecide: '',
  reason: '',
  ...more,
});

const times = [{ meetingId: 'm', fits: true }];

describe('a unit answers a call', () => {
  it('has to choose first', () => {
    expect(answerOf(values({}), [], 1)).toMatchObject({ body: undefined, wrong: [{ path: 'answer' }] });
  });

  it('says who comes and whether they may decide', () => {
    expect(answerOf(values({ answer: 'comes' }), [], 1).wrong.map(({ path }) => path)).toEqual([
      'personId',
      'mayDecide',
    ]);
    expect(answerOf(values({ answer: 'comes', personId: 'p', mayDecide: 'no' }), times, 2).body).toEqual({
      answer: 'comes',
      personId: 'p',
      competence: 'Psykolog',
      mayDecide: false,
      times,
      version: 2,
    });
  });

  it('sends only what belongs to the answer', () => {
    const sent = answerOf(
      values({ answer: 'cannot', reason: 'Ingen tid', personId: 'p', mayDecide: 'yes' }),
      times,
      3,
    ).body;
    expect(sent).toEqual({ answer: 'cannot', reason: 'Ingen tid', version: 3 });
  });
});
