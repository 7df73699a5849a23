import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../platform/time/time.ts';
import { endOn, overlap, statusOn, type Validity } from './status.ts';

const version = (more: Partial<Validity>): Validity => ({
  id: 'v1',
  state: 'decided',
  draftedOn: null,
  decidedOn: null,
  from: '2025-01-01',
  to: '2025-12-31',
  newEnds: [],
  ...more,
});
const soonAfter = (on: string): string => Temporal.PlainDate.from(on).add({ days: 90 }).toString();
const on = (day: string, ...versions: Validity[]) => statusOn(versions, day, soonAfter(day));

describe('the status of an agreement on a day', () => {
  it.each([
    ['2024-12-31', 'missing', 'the day before, when nothing tells when it was decided'],
    ['2025-01-01', 'in_force', 'its first day'],
    ['2025-10-01', 'in_force', '91 days before the end'],
    ['2025-10-02', 'runs_out', '90 days before the end'],
    ['2025-12-31', 'runs_out', 'its last day'],
    ['2026-01-01', 'expired', 'the day after'],
  ])('%s: %s, %s', (day, status) => expect(on(day, version({})).status).toBe(status));

  it('is decided but not yet in force between the decision and the first day', () => {
    const decided = version({ decidedOn: '2024-11-20' });
    expect(on('2024-11-19', decided).status).toBe('missing');
    expect(on('2024-11-20', decided)).toMatchObject({ status: 'decided', from: '2025-01-01', until: '2025-12-31' });
    expect(on('2025-01-01', decided).status).toBe('in_force');
  });

  it('holds until further notice without ever running out', () => {
    expect(on('2199-01-01', version({ to: null }))).toMatchObject({ status: 'in_force', until: null });
  });

  it('is prolonged from the day of the decision, not before', () => {
    const prolonged = version({ newEnds: [{ decidedOn: '2025-11-15', to: '2026-06-20' }] });
    expect(on('2025-11-14', prolonged)).toMatchObject({ status: 'runs_out', until: '2025-12-31' });
    expect(on('2025-11-15', prolonged)).toMatchObject({ status: 'in_force', until: '2026-06-20' });
    expect(on('2026-06-21', prolonged).status).toBe('expired');
  });

  it('has been expired for a while when the decision to prolong came late', () => {
    const late = version({ newEnds: [{ decidedOn: '2026-02-01', to: '2026-12-31' }] });
    expect(on('2026-01-31', late).status).toBe('expired');
    expect(on('2026-02-01', late).status).toBe('in_force');
  });

  it('does not run out when the next version takes over the day after', () => {
    const next = version({ id: 'v2', from: '2026-01-01', to: '2027-12-31', decidedOn: '2025-11-01' });
    expect(on('2025-10-31', version({}), next)).toMatchObject({ status: 'runs_out', versionId: 'v1' });
    expect(on('2025-11-01', version({}), next)).toMatchObject({
      status: 'in_force',
      until: '2027-12-31',
      versionId: 'v1',
    });
    expect(on('2026-01-01', version({}), next).versionId).toBe('v2');
  });

  it('runs out all the same when the next version leaves a day between', () => {
    const next = version({ id: 'v2', from: '2026-01-02', to: null, decidedOn: '2025-11-01' });
    expect(on('2025-12-01', version({}), next)).toMatchObject({ status: 'runs_out', until: '2025-12-31' });
    expect(on('2026-01-01', version({}), next)).toMatchObject({ status: 'decided', from: '2026-01-02' });
  });

  it('is a draft when nothing has been decided, and tells of a draft beside what has', () => {
    const draft = version({ id: 'v2', state: 'draft', from: null, to: null, draftedOn: '2025-05-01' });
    expect(on('2025-04-30', draft).status).toBe('missing');
    expect(on('2025-05-01', draft).status).toBe('draft');
    expect(on('2025-05-01', version({}), draft)).toMatchObject({ status: 'in_force', draftBeside: true });
    expect(on('2026-05-01', version({}), draft)).toMatchObject({ status: 'expired', draftBeside: true });
  });
});

const day = fc
  .integer({ min: 0, max: 3000 })
  .map((n) => Temporal.PlainDate.from('2020-01-01').add({ days: n }).toString());
const anyVersion = fc
  .record({
    a: day,
    b: day,
    open: fc.boolean(),
    decided: fc.option(day, { nil: null }),
    draft: fc.boolean(),
    ends: fc.array(fc.tuple(day, day), { maxLength: 2 }),
  })
  .map(({ a, b, open, decided, draft, ends }): Omit<Validity, 'id'> => {
    const [from = a, to = b] = [a, b].sort();
    return {
      state: draft ? 'draft' : 'decided',
      draftedOn: null,
      decidedOn: decided !== null && decided < from ? decided : null,
      from,
      to: open ? null : to,
      newEnds: ends.map(([decidedOn, end]) => ({ decidedOn, to: [from, end].sort().at(-1) ?? end })),
    };
  });

describe('whatever the dates', () => {
  it('is in force on exactly the days that some decided and known version covers', () => {
    fc.assert(
      fc.property(fc.array(anyVersion, { maxLength: 4 }), day, (drawn, today) => {
        const versions = drawn.map((v, index) => ({ ...v, id: String(index) }));
        const covered = versions.some((v) => {
          if (v.state === 'draft' || v.from === null || v.from > today) return false;
          // The naive way: walk through the decisions in the order they were taken, and stop at those of the future.
          let end = v.to;
          for (const decision of [...v.newEnds].sort((x, y) => x.decidedOn.localeCompare(y.decidedOn)))
            if (decision.decidedOn <= today) end = decision.to;
          return end === null || end >= today;
        });
        const { status } = on(today, ...versions);
        expect(['in_force', 'runs_out'].includes(status)).toBe(covered);
      }),
    );
  });

  it('runs out only when the end that it tells of is near', () => {
    fc.assert(
      fc.property(fc.array(anyVersion, { maxLength: 4 }), day, (drawn, today) => {
        const { status, until } = on(today, ...drawn.map((v, index) => ({ ...v, id: String(index) })));
        if (status === 'runs_out') expect(until !== null && until >= today && until <= soonAfter(today)).toBe(true);
        if (status === 'in_force') expect(until === null || until > soonAfter(today)).toBe(true);
      }),
    );
  });
});

describe('what is decided', () => {
  it('may follow without a gap but not share a day', () => {
    const first = { id: 'a', from: '2025-01-01', to: '2025-12-31' };
    expect(overlap([first, { id: 'b', from: '2026-01-01', to: null }])).toBeUndefined();
    expect(overlap([{ id: 'b', from: '2025-12-31', to: null }, first])).toEqual(['a', 'b']);
    expect(
      overlap([
        { ...first, to: null },
        { id: 'b', from: '2090-01-01', to: null },
      ]),
    ).toEqual(['a', 'b']);
  });

  it('counts the decision that was taken last, in whatever order they were written down', () => {
    const ends = [
      { decidedOn: '2025-09-01', to: '2025-10-31' },
      { decidedOn: '2025-06-01', to: '2026-12-31' },
    ];
    expect(endOn({ to: '2025-12-31', newEnds: ends }, '2025-08-01')).toBe('2026-12-31');
    expect(endOn({ to: '2025-12-31', newEnds: ends }, '2025-09-01')).toBe('2025-10-31');
  });
});
