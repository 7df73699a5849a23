import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { no, ok, type Result } from '../errors/result.ts';
import { failureOf, type MailFailure } from './failures.ts';

/**
 * One mail to one person. Plain text only: nothing to load, nothing to track, nothing that a filter has to guess about.
 * Subject and text come from fixed templates: who or what it concerns stays behind the link.
 */
export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly calendar?: CalendarPart;
}

/** What `calendar.ts` makes: the text of an .ics file and what the receiving calendar shall do with it. */
export interface CalendarPart {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly ics: string;
}

export interface MailSettings {
  /** `smtp://` or `smtps://`, with user and password when the server asks for them. */
  readonly smtpUrl: string;
  /** The sender's address. */
  readonly from: string;
  /** Longest time for one mail in milliseconds, from look-up of the server to its receipt. */
  readonly timeoutMs?: number;
}

export interface Mailer {
  /** Resolves when the server has answered or time is up; never rejects because of the server or the address. */
  send(message: Message): Promise<Result<{ readonly messageId: string }, MailFailure>>;
}

const OneAddress = z.email().max(254);

/** Sends through the SMTP server in `settings`, one connection for each mail. */
export function createMailer(settings: MailSettings): Mailer {
  const timeoutMs = settings.timeoutMs ?? 20_000;
  const transport = createTransport({
    url: settings.smtpUrl,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  return {
    async send({ to, subject, text, calendar }) {
      // A comma would turn one recipient into several, who then see each other.
      if (!OneAddress.safeParse(to).success) return no(failureOf('invalid_address'));
      try {
        const receipt = await transport.sendMail({
          from: settings.from,
          to: { name: '', address: to },
          subject,
          text,
          headers: automatic,
          // The time limits above count silence; this one also ends a server that answers one letter at a time.
          signal: AbortSignal.timeout(timeoutMs),
          ...(calendar && { icalEvent: { method: calendar.method, filename: 'mote.ics', content: calendar.ics } }),
        });
        return ok({ messageId: receipt.messageId });
      } catch (error) {
        return no(failureOf(error));
      }
    },
  };
}

/** RFC 3834: keeps out-of-office replies away from an address that nobody reads. The second is Outlook's own. */
const automatic = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', 'Content-Language': 'sv' };
