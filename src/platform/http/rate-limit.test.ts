import { expect, it } from 'vitest';
import { perAccount } from './rate-limit.ts';

it('stops one account that asks too often, and lets its neighbours behind the same address in', () => {
  let at = 0;
  const limit = perAccount(2, 1000, () => at);
  limit('a');
  limit('a');
  expect(() => limit('a')).toThrow('för många försök');
  expect(() => limit('b')).not.toThrow();
  at = 1000;
  expect(() => limit('a')).not.toThrow();
});
