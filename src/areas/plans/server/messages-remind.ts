import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/transaction.ts';
import type { JobSpec } from '../../../platform/jobs/jobs.ts';
import { inWorker, type MailParts } from '../../../platform/mail/outbox.ts';
import { dayOf } from '../../../platform/time/time.ts';
import { isWorkingDay } from '../../../platform/time/working-days.ts';
import type { MessageKind } from '../domain/messages.ts';
import { post } from './messages.ts';
import { atUnit } from './messages-recipients.ts';

interface Late {
  readonly planId: string;
  readonly unitId: string;
  readonly countyId: string;
  readonly meetingId?: string;
}

/**
 * Every working morning: reminds units that have not answered by the county's last day, once, and units whose part is
 * not written when the meeting is at most two days away, once for each meeting.
 */
export const remind = (parts: Pick<MailParts, 'db' | 'clock' | 'enqueue'>): JobSpec => ({
  name: 'plans.remind',
  cron: '30 7 * * 1-5',
  handler: async () => {
    if (!isWorkingDay(dayOf(parts.clock.now()))) return;
    await inWorker(parts, async (tx) => {
      const at = parts.clock.now().toString();
      const tell = async (kind: MessageKind, { planId, unitId, countyId, meetingId }: Late) =>
        post(tx, (messageId) => parts.enqueue(tx, 'mail.send', { messageId }), {
          planId,
          kind,
          recipients: await atUnit(tx, planId, unitId),
          refId: meetingId,
          countyId,
          at,
        });
      for (const late of await unanswered(tx, at)) await tell('reminder', late);
      for (const late of await unwritten(tx)) await tell('part_missing', late);
    });
  },
});

async function unanswered(tx: Tx, at: string): Promise<readonly Late[]> {
  const { rows } = await sql<Late>`
    update plans.party y set reminded_at = ${at}
      from plans.plan p
     where p.id = y.plan_id and y.answer = 'pending' and y.kind <> 'initiator' and y.called_at is not null
       and y.answer_by < app.today() and y.reminded_at is null and y.open_until >= app.today()
       and p.state in ('called', 'mapping', 'meeting')
    returning y.plan_id as "planId", y.unit_id as "unitId", y.county_id as "countyId"`.execute(tx);
  return rows;
}

async function unwritten(tx: Tx): Promise<readonly Late[]> {
  const { rows } = await sql<Late>`
    select y.plan_id as "planId", y.unit_id as "unitId", y.county_id as "countyId", t.id as "meetingId"
      from plans.meeting t
      join plans.plan p on p.id = t.plan_id and p.state = 'mapping'
      join plans.party y on y.plan_id = p.id and y.open_until >= app.today()
           and (y.kind = 'initiator' or y.answer in ('comes', 'sends_other'))
     where t.state = 'set' and t.starts_at between app.now() and app.now() + interval '2 days'
       and not exists (select from plans.part r where r.plan_id = p.id and r.author_kind = 'unit'
                          and r.author_id = y.unit_id and r.done_at is not null)
       and not exists (select from plans.message m where m.plan_id = p.id and m.unit_id = y.unit_id
                          and m.kind = 'part_missing' and m.ref_id = t.id)`.execute(tx);
  return rows;
}
