import type { FastifyInstance } from 'fastify';
import type { CaughtMail, MailCatcher } from '../platform/mail/catcher.ts';
import { dayOf, Temporal, zone } from '../platform/time/time.ts';
import { dayInWords } from '../platform/time/words.ts';

/**
 * In a demonstration no mail leaves the machine. This page shows what would have been sent, as the receiver sees it;
 * without a catcher it says that mail is sent for real.
 */
export function registerDemoMail(app: FastifyInstance, catcher: Pick<MailCatcher, 'list'> | undefined): void {
  const hidden = { schema: { hide: true } };
  app.get('/demo/mejl', hidden, async (_, reply) =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page(catcher?.list())),
  );
  app.get('/demo/mejl.css', hidden, async (_, reply) => reply.type('text/css; charset=utf-8').send(css));
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const page = (mails: readonly CaughtMail[] | undefined): string => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Samsyn – Mejl i demonstrationen</title><link rel="stylesheet" href="/demo/mejl.css"></head>
<body><main><h1>Mejl i demonstrationen</h1>
${mails === undefined ? '<p>Mejlen skickas på riktigt, genom den mejlserver som är inställd. Därför visas de inte här.</p>' : caught(mails)}
<p><a href="/">Till Samsyn</a></p></main></body></html>`;

const caught = (mails: readonly CaughtMail[]): string =>
  `<p>Inga mejl lämnar den här datorn. Här ser du vad mottagarna skulle ha fått. De säger aldrig vem det gäller.</p>
${mails.length === 0 ? '<p>Inga mejl har skickats än. Skicka en kallelse och titta igen.</p>' : `<ol>${mails.map(item).join('')}</ol>`}`;

function item(mail: CaughtMail): string {
  const day = dayOf(mail.receivedAt);
  const time = mail.receivedAt
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })
    .replace(':', '.');
  return `<li><h2>${escaped(mail.subject)}</h2><p class="quiet">Till ${escaped(mail.to.join(', '))}, ${dayInWords(day, day)} ${time}</p>
<p class="text">${linked(escaped(mail.text))}</p>${mail.calendars.map(inCalendar).join('')}</li>`;
}

/** Addresses become links, as in any mail program. `text` is escaped already. */
const linked = (text: string): string => text.replace(/https?:\/\/[^\s&]+/g, (url) => `<a href="${url}">${url}</a>`);

/** What the receiver's calendar shows of an invitation: what it is called and when. */
function inCalendar({ method, ics }: CaughtMail['calendars'][number]): string {
  const lines = ics.slice(ics.indexOf('BEGIN:VEVENT')).replaceAll(/\r?\n /g, '');
  const value = (name: string) => new RegExp(`^${name}[^:\r\n]*:(.*)$`, 'm').exec(lines)?.[1]?.trim() ?? '';
  const starts = Temporal.PlainDateTime.from(value('DTSTART'));
  const clock = (name: string) =>
    Temporal.PlainDateTime.from(value(name)).toPlainTime().toString({ smallestUnit: 'minute' }).replace(':', '.');
  const day = starts.toPlainDate();
  return `<p class="calendar">I kalendern: ${escaped(value('SUMMARY'))}, ${dayInWords(day, day)} kl. ${clock('DTSTART')}–${clock('DTEND')}${method === 'CANCEL' ? ' (inställt)' : ''}</p>`;
}

const css = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 24px 16px; overflow-wrap: anywhere; }
ol { list-style: none; padding: 0; }
li { border-top: 1px solid light-dark(#d6d2cc, #4a4743); padding: 12px 0; }
h1 { font-size: 1.75rem; margin: 0 0 8px; } h2 { font-size: 1.125rem; margin: 0; }
.quiet { color: light-dark(#5d5852, #b9b3ab); margin: 0; } .text { white-space: pre-line; }
a { color: inherit; } .calendar { border-left: 3px solid light-dark(#d6d2cc, #4a4743); padding-left: 12px; }
`;
