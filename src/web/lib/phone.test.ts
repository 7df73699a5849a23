import { expect, it } from 'vitest';
import { onOneLine } from './phone.ts';

it('keeps a telephone number on one line', () => {
  expect(onOneLine('070-174 06 05')).toBe('070-174\u00a006\u00a005');
});
