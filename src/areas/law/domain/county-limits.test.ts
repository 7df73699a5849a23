import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../platform/time/time.ts';
import { type CountyLimits, limitsFor } from './county-limits.ts';
import { lastDay, ruleOn } from './deadline.ts';
import { periodProblems } from './periods.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const agreement = 'Överenskommelse om barn och unga i länet (påhittad), 4 §';

describe('limits without an agreement of one’s own', () => {
  it('are the defaults: never called law, and each tells where it is borrowed from', () => {
    const meeting = ruleOn(limitsFor().limit_meeting, day('2026-11-22'));
    expect(meeting).toMatchObject({ standing: 'local', within: 'P3W' });
    expect(meeting?.source).toContain('Västra Götaland');
    expect(meeting?.note).toContain('Länets egen överenskommelse går före');
  });

  it('ask to be verified when no source was found', () => {
    const limits = limitsFor();
    const unverified = Object.values(limits).filter(([rule]) => rule.confidence === 'verify');
    expect(unverified.map(([rule]) => rule.id)).toEqual([
      'limit_answer',
      'limit_follow_up',
      'limit_follow_up_again',
      'limit_agreement_soon',
      'limit_agreement_steering',
      'limit_agreement_follow_up',
    ]);
  });
});

describe('a county’s own limit', () => {
  const county = {
    limit_meeting: [{ source: agreement, from: '2026-02-01', within: { workingDays: 15 } }],
  } satisfies CountyLimits;

  it('counts from its own first day, with the agreement as the source that people see', () => {
    const { limit_meeting } = limitsFor(county);
    expect(lastDay(limit_meeting, day('2026-01-31'))).toMatchObject({ rule: { within: 'P3W' } });
    const { day: meetingBy, rule } = lastDay(limit_meeting, day('2026-02-02'));
    expect(meetingBy.toString()).toBe('2026-02-23');
    expect(rule).toEqual({
      id: 'limit_meeting',
      kind: 'deadline',
      standing: 'local',
      source: agreement,
      inForce: { from: '2026-02-01' },
      says: 'Mötet hålls inom 15 arbetsdagar från det att kallelsen skickades.',
      within: { workingDays: 15 },
    });
  });

  it('leaves the other limits as they were', () => {
    expect(limitsFor(county).limit_answer).toEqual(limitsFor().limit_answer);
  });

  it('hands back to the default the day after the agreement has run out', () => {
    const { limit_answer } = limitsFor({
      limit_answer: [{ source: agreement, from: '2025-01-01', to: '2026-06-20', within: 'P3D', note: 'Beslut i juni' }],
    });
    expect(limit_answer.map((rule) => rule.within)).toEqual([{ workingDays: 5 }, 'P3D', { workingDays: 5 }]);
    expect(periodProblems(limit_answer.map((rule) => rule.inForce))).toEqual([]);
    expect(ruleOn(limit_answer, day('2026-06-20'))?.note).toBe('Beslut i juni');
    expect(ruleOn(limit_answer, day('2026-06-21'))?.source).toBe('Samsyns förslag');
  });

  it('may change from one agreement to the next', () => {
    const { limit_start } = limitsFor({
      limit_start: [
        { source: `${agreement} 2024`, from: '2019-01-01', to: '2025-12-31', within: 'P7D' },
        { source: `${agreement} 2026`, from: '2026-01-01', within: 'P5D' },
      ],
    });
    expect(limit_start.map((rule) => rule.source)).toEqual([`${agreement} 2024`, `${agreement} 2026`]);
  });
});

describe('a county configuration that does not fit', () => {
  const good = { source: agreement, from: '2026-02-01', within: 'P3W' };

  it.each<[string, unknown, RegExp]>([
    ['an unknown limit', { limit_coffee: [good] }, /limit_coffee/],
    ['an empty list', { limit_meeting: [] }, /limit_meeting/],
    ['no source', { limit_meeting: [{ ...good, source: ' ' }] }, /source/],
    ['hours', { limit_meeting: [{ ...good, within: 'PT24H' }] }, /within/],
    ['no time at all', { limit_meeting: [{ ...good, within: 'P0D' }] }, /within/],
    ['half a working day', { limit_meeting: [{ ...good, within: { workingDays: 0.5 } }] }, /within/],
    ['a day that does not exist', { limit_meeting: [{ ...good, from: '2026-02-30' }] }, /from/],
    ['a key too much', { limit_meeting: [{ ...good, standing: 'statute' }] }, /standing/],
    [
      'a gap',
      {
        limit_meeting: [
          { ...good, to: '2026-03-01' },
          { ...good, from: '2026-03-03' },
        ],
      },
      /gap between 2026-03-01 and 2026-03-03/,
    ],
    ['two at once', { limit_meeting: [good, { ...good, from: '2026-03-03' }] }, /overlaps/],
  ])('is refused with what is wrong: %s', (_what, county, message) => {
    expect(() => limitsFor(county as CountyLimits)).toThrow(/^county limits: /);
    expect(() => limitsFor(county as CountyLimits)).toThrow(message);
  });
});
