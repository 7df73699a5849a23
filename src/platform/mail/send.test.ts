import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Temporal } from '../time/time.ts';
import { invitation } from './calendar.ts';
import { type MailCatcher, startCatcher } from './catcher.ts';
import { createMailer, type Message } from './send.ts';

const message: Message = {
  to: 'skolskoterska@falun.example',
  subject: 'Du har en kallelse att svara på i Samsyn',
  text: 'Hej!\n\nLogga in för att läsa och svara: https://samsyn.example/kallelser/1',
};

let catcher: MailCatcher;
const mailer = (more: { smtpUrl?: string; timeoutMs?: number } = {}) =>
  createMailer({ smtpUrl: catcher.url, from: 'svara-inte@samsyn.example', ...more });

beforeEach(async () => {
  catcher = await startCatcher();
});
afterEach(() => catcher.close());

describe('a mail that goes', () => {
  it('arrives as it was written, å, ä and ö too', async () => {
    expect(await mailer().send(message)).toMatchObject({ ok: true });
    expect(catcher.list()).toMatchObject([
      { from: 'svara-inte@samsyn.example', to: [message.to], subject: message.subject, text: message.text },
    ]);
  });

  it('says that a machine wrote it, so that out-of-office replies stay away', async () => {
    await mailer().send(message);
    expect(catcher.list()[0]?.headers).toMatchObject({ 'auto-submitted': 'auto-generated', 'content-language': 'sv' });
  });

  it('carries a call that a calendar can take', async () => {
    const calendar = invitation({
      uid: 'f0c6@samsyn.example',
      sequence: 0,
      start: Temporal.Instant.from('2026-11-27T13:00:00Z'),
      end: Temporal.Instant.from('2026-11-27T14:00:00Z'),
      summary: 'Möte i Samsyn',
      link: 'https://samsyn.example/kallelser/1',
      organizer: { name: 'Samsyn', email: 'svara-inte@samsyn.example' },
      attendee: message.to,
      stamp: Temporal.Instant.from('2026-11-20T08:00:00Z'),
    });
    await mailer().send({ ...message, calendar });
    const calendars = catcher.list()[0]?.calendars ?? [];
    // Once for programs that show the call beside the text, once as a file for those that want one.
    expect(calendars.map(({ method }) => method)).toContain('REQUEST');
    for (const { ics } of calendars) expect(unix(ics)).toBe(unix(calendar.ics));
  });

  it('keeps a line break in a subject from becoming a header', async () => {
    await mailer().send({ ...message, subject: 'Hej\r\nBcc: annan@falun.example' });
    expect(catcher.list()[0]?.to).toEqual([message.to]);
    expect(catcher.list()[0]?.headers).not.toHaveProperty('bcc');
  });
});

describe('a mail that does not go', () => {
  it.each([
    ['refuse_recipient', { code: 'recipient_refused', temporary: false }],
    ['refuse_message', { code: 'message_refused', temporary: false }],
    ['busy', { code: 'server_busy', temporary: true }],
  ] as const)('tells why when the server answers %s, and nothing about whom', async (mood, reason) => {
    catcher.behave(mood);
    expect(await mailer().send(message)).toStrictEqual({ ok: false, reason });
    expect(catcher.list()).toEqual([]);
  });

  it.each(['', 'inte en adress', 'a@falun.example, b@falun.example', 'a@falun.example\nBcc: b@falun.example'])(
    'refuses %j before it calls any server',
    async (to) => {
      const sent = await mailer().send({ ...message, to });
      expect(sent).toStrictEqual({ ok: false, reason: { code: 'invalid_address', temporary: false } });
      expect(catcher.list()).toEqual([]);
    },
  );

  it('tells that the server is down, and goes again when it is up', async () => {
    const { url } = catcher;
    await catcher.close();
    expect(await mailer({ smtpUrl: url }).send(message)).toStrictEqual({
      ok: false,
      reason: { code: 'server_unreachable', temporary: true },
    });
    catcher = await startCatcher({ port: Number(new URL(url).port) });
    expect(await mailer().send(message)).toMatchObject({ ok: true });
  });

  it('gives up on a server that thinks for too long', async () => {
    catcher.behave({ slow: 5_000 });
    const started = performance.now();
    const sent = await mailer({ timeoutMs: 150 }).send(message);
    expect(sent).toStrictEqual({ ok: false, reason: { code: 'timed_out', temporary: true } });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('gives up on a server that answers one letter at a time for ever', async () => {
    const dripping = createServer((socket) => {
      const drip = setInterval(() => socket.write('2'), 20);
      socket.on('close', () => clearInterval(drip)).on('error', () => undefined);
    }).listen(0, '127.0.0.1');
    const port = await listening(dripping);
    const sent = await mailer({ smtpUrl: `smtp://127.0.0.1:${port}`, timeoutMs: 200 }).send(message);
    dripping.close();
    expect(sent).toStrictEqual({ ok: false, reason: { code: 'timed_out', temporary: true } });
  });

  it('tells that a wrong password is ours to mend', async () => {
    const guarded = new SMTPServer({
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      onAuth: (_login, _session, done) => done(new Error('No')),
    });
    const port = await listening(guarded.listen(0, '127.0.0.1'));
    const sent = await mailer({ smtpUrl: `smtp://samsyn:fel@127.0.0.1:${port}` }).send(message);
    guarded.close();
    expect(sent).toStrictEqual({ ok: false, reason: { code: 'login_refused', temporary: true } });
  });
});

async function listening(server: Server): Promise<number> {
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

const unix = (text: string) => text.replaceAll('\r\n', '\n').trim();
