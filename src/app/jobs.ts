import { drawEveryNight, sealEveryMinute } from '../areas/access-log/index.ts';
import { remindOfAgreements, sendAgreementMail } from '../areas/agreements/index.ts';
import { sendConcernMail } from '../areas/concerns/index.ts';
import { sendForumMail } from '../areas/forums/index.ts';
import { clearOldSessions } from '../areas/identity/index.ts';
import { clearOldImports, judgeImports } from '../areas/interchange/index.ts';
import { remind, sendMail } from '../areas/plans/index.ts';
import { reopenEveryNight } from '../areas/sharing/index.ts';
import type { Database } from '../platform/db/pool.ts';
import { createEnqueue, type JobSpec } from '../platform/jobs/jobs.ts';
import type { Mailer } from '../platform/mail/send.ts';
import type { Clock } from '../platform/time/time.ts';

/** What a job may use. `db` is the worker's own login role: it reaches only what policies open to it. */
export interface JobParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly mailer: Mailer;
  readonly publicUrl: string;
  /** The address that mail and invitations come from. */
  readonly from: string;
}

/** Every job of every area, by name. */
export const jobNames: readonly string[] = [
  'mail.send',
  'plans.remind',
  'agreements.mail',
  'agreements.remind',
  'forums.mail',
  'concerns.mail',
  'sharing.reopen',
  'access_log.seal',
  'access_log.draw',
  'identity.clear',
  'interchange.judge',
  'interchange.clear',
];

export const jobs = ({ db, clock, ...mail }: JobParts): JobSpec[] => [
  sendMail({ db, clock, ...mail, enqueue: createEnqueue() }),
  sendForumMail({ db, clock, ...mail, enqueue: createEnqueue() }),
  sendConcernMail({ db, clock, ...mail, enqueue: createEnqueue() }),
  remind({ db, clock, enqueue: createEnqueue() }),
  sendAgreementMail({ db, clock, ...mail, enqueue: createEnqueue() }),
  remindOfAgreements({ db, clock, enqueue: createEnqueue() }),
  clearOldSessions(db, clock),
  sealEveryMinute({ db, clock }),
  drawEveryNight({ db, clock }),
  reopenEveryNight({ db, clock }),
  judgeImports({ db, clock }),
  clearOldImports({ db, clock }),
];
