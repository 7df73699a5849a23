import { expect, it } from 'vitest';
import { verdict } from './verify.ts';

it('says that nothing is sealed yet, and not only that the log is whole', () => {
  expect(verdict(0, 0)).toEqual([expect.stringMatching(/^Nothing is sealed yet/), 'The access log is whole.']);
  expect(verdict(2, 0)).toEqual(['The access log is whole.']);
  expect(verdict(2, 3)).toEqual(['3 faults.']);
});
