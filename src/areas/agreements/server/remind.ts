import type { Tx } from '../../../platform/db/transaction.ts';
import type { JobSpec } from '../../../platform/jobs/jobs.ts';
import { inWorker, type MailParts, type Recipient, rowsFor } from '../../../platform/mail/outbox.ts';
import type { Temporal } from '../../../platform/time/time.ts';
import { dayOf } from '../../../platform/time/time.ts';
import { isWorkingDay } from '../../../platform/time/working-days.ts';
import { lastDay } from '../../law/index.ts';
import { limitsOf } from '../../plans/index.ts';
import { type Reminder, remindersOf } from '../domain/reminders.ts';
import { statusOn } from '../domain/status.ts';
import { mailJob } from './messages.ts';
import { type Registered, registered } from './register.ts';
import { nextOf } from './rounds.ts';

type Parts = Pick<MailParts, 'db' | 'clock' | 'enqueue'>;

/**
 * Every working morning: tells owners and steering groups of agreements that are about to end, and owners of follow-ups
 * that are due. Each once for its day. Where nobody is named, the message stands as one that did not arrive.
 */
export const remindOfAgreements = (parts: Parts): JobSpec => ({
  name: 'agreements.remind',
  cron: '40 7 * * 1-5',
  handler: async () => {
    const today = dayOf(parts.clock.now());
    if (!isWorkingDay(today)) return;
    await inWorker(parts, async (tx) => {
      for (const [countyId, agreements] of Map.groupBy(await registered(tx), (one) => one.countyId)) {
        const limits = await limitsOf(tx, countyId);
        for (const agreement of agreements)
          for (const reminder of await dueFor(tx, agreement, today, limits)) await post(parts, tx, agreement, reminder);
      }
    });
  },
});

type Limits = Awaited<ReturnType<typeof limitsOf>>;

async function dueFor(
  tx: Tx,
  { id, versions }: Registered,
  today: Temporal.PlainDate,
  limits: Limits,
): Promise<Reminder[]> {
  const { wholeEveryYears } = await tx
    .selectFrom('agreements.agreement')
    .select('wholeEveryYears')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const rounds = await tx
    .selectFrom('agreements.round')
    .select(['kind', 'closedAt'])
    .where('agreementId', '=', id)
    .execute();
  const on = today.toString();
  const standing = statusOn(versions, on, lastDay(limits.limit_agreement_soon, today).day.toString());
  const inForce = standing.status === 'in_force' || standing.status === 'runs_out';
  return remindersOf({
    standing,
    steeringBy: lastDay(limits.limit_agreement_steering, today).day.toString(),
    today: on,
    followUpBy: inForce
      ? (nextOf(versions, rounds, wholeEveryYears, limits.limit_agreement_follow_up, on)?.dueOn ?? null)
      : null,
  });
}

/** One row for each recipient, and a job to send it; nothing for those who have been told of the same day before. */
async function post(
  { clock, enqueue }: Parts,
  tx: Tx,
  { id, countyId }: Registered,
  { kind, aboutDay }: Reminder,
): Promise<void> {
  const people = kind === 'ends_steering' ? await steeringOf(tx, id) : await ownerOf(tx, id);
  // Where nobody is named there is no unit either: the agreement itself stands for who is missing.
  const recipients = people.length > 0 ? people : [{ kind: 'unit' as const, id, unitId: null }];
  const rows = rowsFor(recipients, { countyId, at: clock.now().toString() });
  const added = await tx
    .insertInto('agreements.message')
    .values(rows.map((row) => ({ ...row, agreementId: id, kind, aboutDay })))
    .onConflict((on) => on.doNothing())
    .returning(['id', 'toKind'])
    .execute();
  for (const row of added) if (row.toKind === 'employee') await enqueue(tx, mailJob, { messageId: row.id });
}

/** The owner, while they still work at the unit that owns it. */
async function ownerOf(tx: Tx, agreementId: string): Promise<Recipient<'employee'>[]> {
  const rows = await tx
    .selectFrom('agreements.agreement as a')
    .innerJoin('directory.holder as h', (on) =>
      on.onRef('h.employeeId', '=', 'a.ownerId').onRef('h.unitId', '=', 'a.ownerUnit'),
    )
    .select(['h.employeeId as id', 'h.unitId'])
    .where('a.id', '=', agreementId)
    .execute();
  return rows.map((row) => ({ kind: 'employee', ...row }));
}

/** Those in the steering group who still work somewhere. */
async function steeringOf(tx: Tx, agreementId: string): Promise<Recipient<'employee'>[]> {
  const rows = await tx
    .selectFrom('agreements.steering as s')
    .innerJoin('directory.holder as h', 'h.employeeId', 's.employeeId')
    .select(['h.employeeId as id', 'h.unitId'])
    .where('s.agreementId', '=', agreementId)
    .execute();
  return rows.map((row) => ({ kind: 'employee', ...row }));
}
