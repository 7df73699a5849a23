import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import PostalMime from 'postal-mime';
import { type SMTPServer as Server, SMTPServer } from 'smtp-server';
import { type Clock, systemClock, type Temporal } from '../time/time.ts';

/** A mail as its recipient would see it. */
export interface CaughtMail {
  readonly receivedAt: Temporal.Instant;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** The calls and cancellations in it, as text of .ics files. */
  readonly calendars: readonly { readonly method: string; readonly ics: string }[];
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** How the catcher meets the next mails. `slow` waits before it answers. */
type CatcherMood = 'accept' | 'refuse_recipient' | 'refuse_message' | 'busy' | { readonly slow: number };

export interface MailCatcher {
  /** Where to send: `smtp://127.0.0.1:<port>`. */
  readonly url: string;
  /** The mails that are kept, the latest first. */
  list(): readonly CaughtMail[];
  clear(): void;
  /** Makes it accept, refuse or delay mail from now on. */
  behave(mood: CatcherMood): void;
  close(): Promise<void>;
}

const largestMail = 1_000_000;

/**
 * A mail server for demonstration and tests: takes mail on loopback from anyone, delivers nothing and keeps the last
 * `keep` (200 unless told) in memory. `port` 0 takes a free one. Rejects when the port is taken.
 */
export async function startCatcher(
  options: { readonly port?: number; readonly keep?: number; readonly clock?: Clock } = {},
): Promise<MailCatcher> {
  const { port = 0, keep = 200, clock = systemClock } = options;
  let caught: CaughtMail[] = [];
  let mood: CatcherMood = 'accept';

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    size: largestMail,
    closeTimeout: 200,
    onRcptTo: (_address, _session, done) => {
      answer(mood, 'refuse_recipient').then(done, done);
    },
    onData: (stream, session, done) => {
      read(stream)
        .then(async (raw) => {
          const refusal = await answer(mood, 'refuse_message');
          if (refusal || stream.sizeExceeded) return done(refusal ?? refused(552));
          const mail = await parse(raw, clock.now(), session.envelope);
          caught = [mail, ...caught].slice(0, keep);
          done();
        })
        .catch(() => done(refused(451)));
    },
  });
  // A client that hangs up in the middle is its own concern.
  server.on('error', () => undefined);
  const socket = server.listen(port, '127.0.0.1');
  await once(socket, 'listening');

  return {
    url: `smtp://127.0.0.1:${(socket.address() as AddressInfo).port}`,
    list: () => caught,
    clear: () => {
      caught = [];
    },
    behave: (next) => {
      mood = next;
    },
    close: () => closed(server),
  };
}

const closed = (server: Server) => new Promise<void>((resolve) => server.close(() => resolve()));

const refused = (responseCode: number) => Object.assign(new Error('Not accepted'), { responseCode });

/** The error to answer with at the step where `refusal` belongs, or undefined to go on. */
async function answer(mood: CatcherMood, refusal: 'refuse_recipient' | 'refuse_message') {
  if (mood === 'busy') return refused(451);
  if (mood === refusal) return refused(refusal === 'refuse_recipient' ? 550 : 554);
  if (typeof mood === 'object') await wait(mood.slow, undefined, { ref: false });
  return undefined;
}

async function read(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

type Envelope = { mailFrom: { address: string } | false; rcptTo: readonly { address: string }[] };

async function parse(raw: Buffer, receivedAt: Temporal.Instant, envelope: Envelope): Promise<CaughtMail> {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' });
  return {
    receivedAt,
    from: envelope.mailFrom ? envelope.mailFrom.address : '',
    to: envelope.rcptTo.map(({ address }) => address),
    subject: mail.subject ?? '',
    text: (mail.text ?? '').trimEnd(),
    calendars: mail.attachments
      .filter((part) => part.mimeType === 'text/calendar')
      .map((part) => ({ method: part.method ?? '', ics: String(part.content) })),
    headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
  };
}
