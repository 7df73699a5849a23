import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import type { LogFacts } from '../domain/access.ts';
import type { Log } from '../domain/contract.ts';
import { entryOf, pageOfEvents } from './entries.ts';

type Asked = Omit<Ctx, 'facts'>;
type ByChild = { params: { childId: string } };

export const noLog: LogFacts = { entitled: false, own: false };

/** The family's log: everyone who has read or changed something about the child, and who tried to. */
export async function familyLog(ctx: Ctx<LogFacts>, childId: string, before: string | undefined): Promise<Log> {
  const { rows } = await sql<{ hidden: boolean }>`select children.hides_places(${childId}) as hidden`.execute(ctx.tx);
  const hidden = rows[0]?.hidden ?? true;
  const which = sql<boolean>`(e.child_id = ${childId}
      or e.object_id = ${childId} and e.child_id is null and e.outcome = 'refused')`;
  const { page, next } = await pageOfEvents(ctx.tx, which, before);
  return { entries: page.map((row) => entryOf(row, ctx.actor.personId, hidden, ctx.today)), hidden, next };
}

/** The unit's own events about a child, with names, for those who look after the log. */
export async function unitLog(ctx: Ctx<LogFacts>, childId: string, before: string | undefined) {
  const which = sql<boolean>`e.child_id = ${childId} and e.unit_id = ${ctx.actor.unitId}`;
  const { page, next } = await pageOfEvents(ctx.tx, which, before);
  return {
    entries: page.map((row) => ({
      ...entryOf(row, '', false, ctx.today),
      name: row.name ?? '',
      ground: row.ground,
    })),
    next,
  };
}

/** Entitled when the child is one's own to see; null otherwise. */
export async function familyLogFacts({ tx }: Asked, { params }: ByChild): Promise<LogFacts | null> {
  const { rows } = await sql<{ entitled: boolean }>`
    select ${params.childId}::uuid = any (children.family_ids()) as entitled`.execute(tx);
  return rows[0]?.entitled ? { ...noLog, entitled: true, subjectId: params.childId, objectId: params.childId } : null;
}

/** Null for a child that the unit has neither worked with nor left a trace at, as far as the asker may see. */
export async function unitLogFacts({ tx, actor }: Asked, { params }: ByChild): Promise<LogFacts | null> {
  const { rows } = await sql<{ known: boolean }>`
    select ${params.childId}::uuid = any (children.staff_ids())
           or exists (select from access_log.event e
                       where e.child_id = ${params.childId} and e.unit_id = ${actor.unitId ?? null}) as known`.execute(
    tx,
  );
  return rows[0]?.known ? { ...noLog, subjectId: params.childId, objectId: params.childId } : null;
}
