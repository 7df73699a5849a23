import type pg from 'pg';
import { openDatabase, openPool } from '../db/pool.ts';
import { createEnqueue, type JobSpec } from '../jobs/jobs.ts';
import type { Clock } from '../time/time.ts';
import { type CaughtMail, startCatcher } from './catcher.ts';
import type { MailParts } from './outbox.ts';
import { createMailer } from './send.ts';

const from = 'svara-inte@samsyn.example';

interface Place {
  readonly database: { readonly workerUrl: string; readonly owner: pg.Pool };
  readonly clock: Clock;
}

/** The worker's side of an area's mail job, with a mail server of its own that keeps what it is sent. */
export async function mailroomFor(s: Place, job: (parts: MailParts) => JobSpec) {
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
  const { name, handler } = job(parts);

  /** The jobs that were queued with what they tell about, oldest first; each is given out once. */
  async function queued(): Promise<object[]> {
    const { rows } = await s.database.owner.query<{ data: object }>(
      `with taken as (delete from pgboss.job where name = $1 and state = 'created' returning data, created_on)
       select data from taken order by created_on`,
      [name],
    );
    return rows.map(({ data }) => data);
  }

  /** Sends all that is queued, as the worker would. Tells of each failure that the queue would try again. */
  async function deliver(): Promise<string[]> {
    const again: string[] = [];
    for (const data of await queued()) await handler(data).catch((error: Error) => again.push(error.message));
    return again;
  }

  return {
    parts,
    deliver,
    /** What the minute's job does by itself. */
    sweep: () => handler({}),
    /** What was caught since the last time, in alphabetical order of recipient. */
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
