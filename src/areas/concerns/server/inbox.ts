import { sql } from 'kysely';
import { permittedActions } from '../../../platform/access/rules.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { initialsOf } from '../../children/index.ts';
import { type ConcernFacts, concernActions } from '../domain/access.ts';
import { answerBy, type Dated, nextDay } from '../domain/clock.ts';
import type { Channel, Sender } from '../domain/codes.ts';
import type { Inbox, InInbox } from '../domain/contract-intake.ts';

const most = 200;

/** What a row of the inbox is made of: its states and days, and as much of the child as the asker may see. */
export interface InboxRow extends Dated {
  readonly id: string;
  readonly number: string;
  readonly sender: Sender;
  readonly channel: Channel;
  readonly handler: string | null;
  readonly danger: boolean;
  readonly violence: boolean;
  readonly opens: boolean;
  readonly given: string | null;
  readonly family: string | null;
  readonly isProtected: boolean;
  readonly isUnborn: boolean;
  readonly blocks: InInbox['blocks'];
  readonly sameChild: number;
  readonly version: number;
}

/** What lies at the acting unit, the most pressing first: what is undecided by its arrival, then the rest. */
export async function inbox(ctx: Ctx<ConcernFacts>, show: 'open' | 'all'): Promise<Inbox> {
  const rows = await inboxRows(ctx, show);
  const { rows: consultations } = await sql<Inbox['consultations'][number]>`
    select c.id, u.name as "from", c.question, c.asked_at as "askedAt", c.answer, c.answered_at as "answeredAt"
      from concerns.consultation c join directory.unit u on u.id = c.unit_id
     where c.to_unit_id = app.unit_id() order by c.answered_at nulls first, c.asked_at desc limit 50`.execute(ctx.tx);
  return {
    intakes: rows.slice(0, most).map(inInbox),
    more: rows.length > most,
    consultations,
    // Whoever reads the list knows of what is in it.
    permittedActions: permittedActions(concernActions, ctx.actor, { ...ctx.facts, knows: ctx.facts.atReceiver }),
  };
}

/** Where a report stands, of `concerns.intake` i with what was received r and its handler e. */
export const standing = sql`
  i.id, i.number::text, i.sender, i.channel, i.arrived_at as "arrivedAt", i.state, i.danger, i.violence, i.version,
  i.protection_at as "protectionAt", i.extended_to as "extendedTo", i.decided_at as "decidedAt", i.asked_at as "askedAt",
  i.told_at as "toldAt", i.inquiry_to as "inquiryTo", i.inquiry_ended_on as "inquiryEndedOn",
  e.given || ' ' || e.family as handler, coalesce((r.content -> 'child' ->> 'isProtected')::boolean, false) as "isProtected"`;

async function inboxRows({ tx }: Ctx, show: 'open' | 'all'): Promise<InboxRow[]> {
  const { rows } = await sql<InboxRow>`
    select ${standing}, r.intake_id is not null as opens,
           r.content -> 'child' ->> 'given' as given, r.content -> 'child' ->> 'family' as family,
           coalesce((r.content -> 'child' ->> 'isUnborn')::boolean, false) as "isUnborn",
           (select coalesce(json_agg(json_build_object('id', b.id, 'who', p.given || ' ' || p.family, 'reason', b.reason) order by b.blocked_at), '[]')
              from concerns.block b join directory.employee p on p.id = b.employee_id
             where b.intake_id = i.id and b.lifted_at is null) as blocks,
           (select count(*)::int from concerns.intake s where s.same_child_as = coalesce(i.same_child_as, i.id)) as "sameChild"
      from concerns.intake i
      left join directory.employee e on e.id = i.handler_id
      left join concerns.received r on r.intake_id = i.id
     where ${show} = 'all' or i.state in ('arrived', 'assessed')
        or i.state = 'opened' and i.inquiry_ended_on is null
        or i.asked_at is not null and i.told_at is null and i.state <> 'forwarded'
     order by array_position(array['arrived', 'assessed', 'opened', 'joined', 'not_opened', 'forwarded'], i.state),
              i.state = 'arrived' and i.danger desc, case when i.state in ('arrived', 'assessed') then i.arrived_at end, i.arrived_at desc, i.id
     limit ${most + 1}`.execute(tx);
  return rows;
}

/** A row as it is shown, with what comes next and its last day. */
export function inInbox(row: InboxRow): InInbox {
  const {
    given,
    family,
    protectionAt: _,
    extendedTo: __,
    decidedAt: ___,
    askedAt: ____,
    toldAt,
    inquiryTo: _____,
    inquiryEndedOn: ______,
    ...rest
  } = row;
  const next = nextDay(row);
  return {
    ...rest,
    initials: given === null || family === null ? null : initialsOf(given, family),
    next: next ? { what: next.what, by: shownDeadline(next.by) } : null,
    answerBy: toldAt === null ? (answerBy(row)?.day.toString() ?? null) : null,
  };
}

/** A deadline with its day and the wording that sets it. */
export const shownDeadline = ({
  day,
  rule,
}: {
  day: { toString(): string };
  rule: { says: string; source: string };
}) => ({
  day: day.toString(),
  says: rule.says,
  source: rule.source,
});
