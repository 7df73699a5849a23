import type { Samsyn } from '../../../test/harness/samsyn.ts';
import { openDatabase, openPool } from '../../platform/db/pool.ts';
import { createEnqueue } from '../../platform/jobs/jobs.ts';
import { type CaughtMail, startCatcher } from '../../platform/mail/catcher.ts';
import type { MailParts } from '../../platform/mail/outbox.ts';
import { createMailer } from '../../platform/mail/send.ts';
import { remind } from './server/messages-remind.ts';
import { sendMail } from './server/messages-send.ts';

const from = 'svara-inte@samsyn.example';

/** The worker's side of the messages, with a mail server of its own that keeps what it is sent. */
export async function mailroom(s: Samsyn) {
  let catcher = await startCatcher({ clock: s.clock });
  const { url } = catcher;
  const pool = openPool(s.database.workerUrl, 2, () => undefined);
  const parts: MailParts = {
    db: openDatabase(pool),
    clock: s.clock,
    mailer: createMailer({ smtpUrl: url, from, timeoutMs: 2_000 }),
    publicUrl: 'https://samsyn.example',
    from,
    enqueue: createEnqueue(),
  };

  /** The jobs that were queued with what they tell about, oldest first; each is given out once. */
  async function queued(): Promise<object[]> {
    const { rows } = await s.database.owner.query<{ data: object }>(
      `with taken as (delete from pgboss.job where name = 'mail.send' and state = 'created' returning data, created_on)
       select data from taken order by created_on`,
    );
    return rows.map(({ data }) => data);
  }

  /** Sends all that is queued, as the worker would. Tells of each failure that the queue would try again. */
  async function deliver(): Promise<string[]> {
    const again: string[] = [];
    for (const data of await queued()) {
      await sendMail(parts)
        .handler(data)
        .catch((error: Error) => again.push(error.message));
    }
    return again;
  }

  return {
    parts,
    deliver,
    /** What the minute's job does by itself. */
    sweep: () => sendMail(parts).handler({}),
    remind: () => remind(parts).handler({}),
    /** What was caught since the last time, as recipient and subject, in alphabetical order. */
    caught: (): CaughtMail[] => {
      const mails = [...catcher.list()].sort((a, b) => String(a.to[0]).localeCompare(String(b.to[0]), 'sv'));
      catcher.clear();
      return mails;
    },
    down: () => catcher.close(),
    up: async () => {
      catcher = await startCatcher({ port: Number(new URL(url).port), clock: s.clock });
    },
    behave: (mood: Parameters<typeof catcher.behave>[0]) => catcher.behave(mood),
    close: async () => {
      await catcher.close();
      await pool.end();
    },
  };
}
export type Mailroom = Awaited<ReturnType<typeof mailroom>>;
