import { expect, it } from 'vitest';
import { frameOf, writtenFrame } from './frame-values.ts';

const written = { ...writtenFrame(undefined), name: 'Teamet' };

it('sends what is written, and nothing where nothing is', () => {
  expect(frameOf(written).frame).toMatchObject({ name: 'Teamet', rhythm: null, parentId: null, conveningUnitId: null });
  expect(frameOf({ ...written, times: '6', per: 'year' }).frame).toMatchObject({ rhythm: { times: 6, per: 'year' } });
});

it.each(['0', '61', 'ofta', '1,5'])('does not take %s for how often', (times) => {
  expect(frameOf({ ...written, times })).toMatchObject({ frame: undefined, wrong: [{ path: 'times' }] });
});
