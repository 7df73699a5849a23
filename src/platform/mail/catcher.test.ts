import { expect, it } from 'vitest';
import { standingClock } from '../time/time.ts';
import { startCatcher } from './catcher.ts';
import { createMailer } from './send.ts';

const sending = (smtpUrl: string) => {
  const mailer = createMailer({ smtpUrl, from: 'svara-inte@samsyn.example' });
  return (subject: string, text = 'Hej') => mailer.send({ to: 'mottagare@falun.example', subject, text });
};

it('shows the latest mails first and forgets the oldest', async () => {
  const catcher = await startCatcher({ keep: 2, clock: standingClock('2026-11-22T08:00:00Z') });
  const send = sending(catcher.url);
  for (const subject of ['första', 'andra', 'tredje']) await send(subject);
  expect(catcher.list().map(({ subject }) => subject)).toEqual(['tredje', 'andra']);
  expect(catcher.list()[0]?.receivedAt.toString()).toBe('2026-11-22T08:00:00Z');
  catcher.clear();
  expect(catcher.list()).toEqual([]);
  await catcher.close();
});

it('refuses a mail that is too large, and keeps taking others', async () => {
  const catcher = await startCatcher();
  const send = sending(catcher.url);
  expect(await send('stor', 'x'.repeat(1_200_000))).toMatchObject({ ok: false, reason: { temporary: false } });
  expect(await send('liten')).toMatchObject({ ok: true });
  expect(catcher.list().map(({ subject }) => subject)).toEqual(['liten']);
  await catcher.close();
});

it('says so when its port is taken', async () => {
  const first = await startCatcher();
  await expect(startCatcher({ port: Number(new URL(first.url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await first.close();
});
