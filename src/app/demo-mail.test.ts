import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { cancellation, invitation } from '../platform/mail/calendar.ts';
import type { CaughtMail } from '../platform/mail/catcher.ts';
import { Temporal } from '../platform/time/time.ts';
import { registerDemoMail } from './demo-mail.ts';

const at = (text: string) => Temporal.Instant.from(text);
const meeting = {
  uid: 'meeting@samsyn',
  sequence: 1,
  start: at('2026-12-07T12:00:00Z'),
  end: at('2026-12-07T13:30:00Z'),
  summary: 'Möte i Samsyn',
  link: 'http://localhost:3000',
  organizer: { name: 'Samsyn', email: 'svara-inte@samsyn.example' },
  attendee: 'maria@demo.samsyn.example',
  stamp: at('2026-11-23T08:00:00Z'),
};
const mail: CaughtMail = {
  receivedAt: meeting.stamp,
  from: 'svara-inte@samsyn.example',
  to: [meeting.attendee],
  subject: 'Du har fått en mötestid i Samsyn',
  text: 'Logga in för att läsa mer:\nhttp://localhost:3000/familj\n\n<b>Slut</b>',
  calendars: [invitation(meeting), cancellation(meeting)],
  headers: {},
};

async function page(mails: readonly CaughtMail[] | undefined): Promise<string> {
  const app = Fastify();
  registerDemoMail(app, mails && { list: () => mails });
  return (await app.inject('/demo/mejl')).body;
}

it('shows a mail with its link and what stands in the calendar', async () => {
  const html = await page([mail]);
  expect(html).toContain('<a href="http://localhost:3000/familj">http://localhost:3000/familj</a>');
  expect(html).toContain('I kalendern: Möte i Samsyn, måndag 7 december kl. 13.00–14.30</p>');
  expect(html).toContain('måndag 7 december kl. 13.00–14.30 (inställt)</p>');
  expect(html).not.toContain('<b>');
});

it('breaks long addresses on a narrow screen', async () => {
  const app = Fastify();
  registerDemoMail(app, { list: () => [] });
  expect((await app.inject('/demo/mejl.css')).body).toContain('overflow-wrap: anywhere');
});

it('says so when none has been sent', async () => {
  expect(await page([])).toContain('Inga mejl har skickats än.');
});

it('says so when mail is sent for real', async () => {
  expect(await page(undefined)).toContain('Mejlen skickas på riktigt');
});
