import { expect, it } from 'vitest';
import { memoryAdapter } from './memory-adapter.ts';

it('remembers until the time is out, apart per kind, and forgets what is taken back', async () => {
  let at = 0;
  const adapter = memoryAdapter(() => at);
  const codes = adapter('AuthorizationCode');
  await codes.upsert('1', { uid: 'u', grantId: 'g' }, 60);
  await codes.upsert('2', { grantId: 'g' }, 60);
  expect(await codes.findByUid('u')).toMatchObject({ grantId: 'g' });
  expect(await adapter('Session').find('1')).toBeUndefined();
  await codes.consume('1');
  expect(await codes.find('1')).toHaveProperty('consumed');
  await codes.destroy('1');
  expect(await codes.find('1')).toBeUndefined();
  await codes.revokeByGrantId('g');
  expect(await codes.find('2')).toBeUndefined();
  await codes.upsert('3', {}, 60);
  at = 59_999;
  expect(await codes.find('3')).toBeDefined();
  at = 60_000;
  expect(await codes.find('3')).toBeUndefined();
});

it('lets the oldest go before the memory is full', async () => {
  const sessions = memoryAdapter()('Session');
  for (let n = 0; n <= 5_000; n++) await sessions.upsert(String(n), {}, 60);
  expect(await sessions.find('0')).toBeUndefined();
  expect(await sessions.find('1')).toBeDefined();
});
