import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/transaction.ts';
import type { Temporal } from '../../../platform/time/time.ts';
import type { OrganisationKind, UnitKind } from '../../directory/index.ts';
import { deedInWords, type LogActor, type LogReceiver, logSentence } from '../domain/sentence.ts';

export interface EventRow {
  readonly id: string;
  readonly at: string;
  readonly event: string;
  readonly outcome: 'allowed' | 'refused';
  readonly ground: string;
  readonly why: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly name: string | null;
  readonly title: string | null;
  readonly unit: string | null;
  readonly unitKind: UnitKind | null;
  readonly principal: string | null;
  readonly principalKind: OrganisationKind | null;
  /** Of a copy that was handed out, for the family: to whom. */
  readonly receiverKind?: 'unit' | 'guardian' | 'child' | null;
  readonly receiverId?: string | null;
  readonly receiverUnit?: string | null;
}

const pageSize = 50;

/**
 * A page of events, latest first, with who and under which assignment. `which` narrows further than row-level security,
 * which has already left out what the asker may not see.
 */
export async function pageOfEvents(tx: Tx, which: ReturnType<typeof sql<boolean>>, before: string | undefined) {
  const { rows } = await sql<EventRow>`
    select e.id::text as id, e.at, e.event, e.outcome, e.ground, e.reason as why, e.actor_kind as "actorKind", e.actor_id as "actorId",
           p.given || ' ' || p.family as name, p.title, u.name as unit, u.kind as "unitKind", o.name as principal, o.kind as "principalKind",
           r.kind as "receiverKind", r.id as "receiverId", r.unit as "receiverUnit"
      from access_log.event e
      left join directory.employee p on p.id = e.actor_id and e.actor_kind = 'employee'
      left join directory.unit u on u.id = e.unit_id
      left join directory.organisation o on o.id = u.organisation_id
      left join lateral sharing.received_by(e.object_id) r on e.event = 'delivery.made'
     where ${which} and (${before ?? null}::bigint is null or e.id < ${before ?? null}::bigint)
     order by e.id desc limit ${pageSize + 1}`.execute(tx);
  const page = rows.slice(0, pageSize);
  return { page, next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null };
}

/** The event as a line of the log. `hidden`: protection keeps the unit from the one who reads. */
export function entryOf(row: EventRow, reader: string, hidden: boolean, today: Temporal.PlainDate) {
  const actor = actorOf(row, reader, hidden);
  const refused = row.outcome === 'refused';
  const employee = actor.kind === 'employee' ? actor : undefined;
  const fact = { ...row, refused, actor, ...receiverOf(row, reader), reason: reasonOf(row, hidden) };
  return {
    id: row.id,
    at: row.at,
    says: logSentence(fact, today),
    deed: deedInWords(fact),
    who: {
      kind: actor.kind,
      title: employee?.title ?? null,
      unit: employee?.unit ?? null,
      unitKind: hidden || !employee ? null : row.unitKind,
      principal: employee?.principal ?? null,
    },
    // Somebody who was let in and wrote a wrong day, or was not first, has not tried to see what they may not.
    refused: refused && row.ground !== 'failed',
  };
}

/** What somebody writes may lead to where the child is. */
const reasonOf = ({ why, actorKind }: EventRow, hidden: boolean): string | null =>
  hidden && why !== '' && actorKind === 'employee' ? null : why;

function receiverOf(row: EventRow, reader: string): { receiver?: LogReceiver } {
  if (!row.receiverKind) return {};
  if (row.receiverKind === 'unit') return { receiver: { kind: 'unit', unit: row.receiverUnit ?? null } };
  return { receiver: { kind: row.receiverId === reader ? 'you' : row.receiverKind } };
}

function actorOf(row: EventRow, reader: string, hidden: boolean): LogActor {
  if (row.actorKind === 'job') return { kind: 'samsyn' };
  if (row.actorId === reader) return { kind: 'you' };
  if (row.actorKind === 'guardian' || row.actorKind === 'child') return { kind: row.actorKind };
  const principal = row.principalKind && { name: hidden ? null : row.principal, kind: row.principalKind };
  return {
    kind: 'employee',
    title: row.title ?? 'En anställd',
    unit: hidden ? null : (row.unit ?? 'en enhet som inte finns längre'),
    principal,
  };
}
