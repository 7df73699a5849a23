import { describe, expect, it } from 'vitest';
import { type CustodyPeriod, custodyProblems } from './custody.ts';

const from2012 = (guardianId: string, to: string | null = null): CustodyPeriod => ({
  guardianId,
  kind: 'joint',
  from: '2012-03-14',
  to,
});
const added = (kind: CustodyPeriod['kind'], held: readonly CustodyPeriod[] = [], born = true) =>
  custodyProblems(held, { kind, from: '2026-11-23' }, born).map(({ path }) => path);

describe('a new guardian', () => {
  it('may share custody with one other, from the day after another’s has ended too', () => {
    expect(added('joint', [from2012('maria')])).toEqual([]);
    expect(added('joint', [from2012('maria'), from2012('johan', '2026-11-22')])).toEqual([]);
  });

  it('is never the third, and never alone beside somebody else', () => {
    expect(added('appointed', [from2012('maria'), from2012('johan')])).toEqual(['from']);
    expect(added('sole', [from2012('maria')])).toEqual(['kind']);
    expect(custodyProblems([from2012('maria')], { kind: 'sole', from: '2026-11-23' }, true)[0]?.source).toBe(
      'FB 1949:381 6 kap. 2 §',
    );
  });

  it('expects a child that is not born, and has custody of one that is', () => {
    expect(added('expecting', [], false)).toEqual([]);
    expect(added('sole', [], false)).toEqual(['kind']);
    expect(added('expecting')).toEqual(['kind']);
  });
});
