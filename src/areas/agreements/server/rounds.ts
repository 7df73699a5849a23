import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { permittedActions } from '../../../platform/access/rules.ts';
import type { Tx } from '../../../platform/db/transaction.ts';
import { conflict, notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { dayAt } from '../../../platform/time/time.ts';
import { lastDay, type RuleHistory } from '../../law/index.ts';
import { limitsOf } from '../../plans/index.ts';
import { type AgreementFacts, agreementActions } from '../domain/access.ts';
import type { CloseRound, FollowUp } from '../domain/contract-follow.ts';
import { nextRound, type RoundKind } from '../domain/rounds.ts';
import { change } from './change.ts';
import { versionsIn } from './periods.ts';
import type { RegisterVersion } from './register.ts';

type Round = FollowUp['rounds'][number];

/** The follow-ups of an agreement, the next one's last day, and the mails about it that did not arrive. */
export async function followUp(ctx: Ctx<AgreementFacts>, agreementId: string): Promise<FollowUp> {
  const [rounds, versions, limits, failed, agreement] = await Promise.all([
    roundsOf(ctx.tx, agreementId),
    versionsIn(ctx.tx, agreementId),
    limitsOf(ctx.tx, ctx.actor.countyId),
    failedOf(ctx.tx, agreementId),
    ctx.tx
      .selectFrom('agreements.agreement')
      .select('wholeEveryYears')
      .where('id', '=', agreementId)
      .executeTakeFirstOrThrow(),
  ]);
  const { rule } = lastDay(limits.limit_agreement_follow_up, ctx.today);
  const next = nextOf(
    versions,
    rounds,
    agreement.wholeEveryYears,
    limits.limit_agreement_follow_up,
    ctx.today.toString(),
  );
  return {
    rounds,
    next: next && { ...next, isLate: next.dueOn < ctx.today.toString() },
    rule: { says: rule.says, source: rule.source },
    failed,
    permittedActions: permittedActions(agreementActions, ctx.actor, ctx.facts),
  };
}

/** The next follow-up of an agreement that has been in force; null while none has, or while a round is open. */
export function nextOf(
  versions: readonly RegisterVersion[],
  rounds: readonly { readonly kind: RoundKind; readonly closedAt: string | null }[],
  wholeEveryYears: number,
  limit: RuleHistory,
  today: string,
) {
  const since = versions
    .flatMap(({ state, from }) => (state === 'decided' && from !== null && from <= today ? [from] : []))
    .sort()[0];
  if (since === undefined || rounds.some(({ closedAt }) => closedAt === null)) return null;
  const closed = rounds.flatMap(({ kind, closedAt }) =>
    closedAt === null ? [] : [{ kind, closedOn: dayAt(closedAt).toString() }],
  );
  return nextRound({ since, wholeEveryYears, closed, partBy: (from) => lastDay(limit, from).day });
}

async function roundsOf(tx: Tx, agreementId: string): Promise<Round[]> {
  const { rows } = await sql<Round>`
    select r.id, r.kind, v.number as "versionNumber", r.due_on as "dueOn", r.opened_at as "openedAt",
           o.given || ' ' || o.family as "openedBy", r.closed_at as "closedAt", c.given || ' ' || c.family as "closedBy",
           r.outcome, r.summary, (select n.number from agreements.version n where n.round_id = r.id limit 1) as "newVersion",
           coalesce((select json_agg(json_build_object('id', m.id, 'unit', u.name, 'by', e.given || ' ' || e.family,
                                                       'text', m.text, 'at', m.at) order by m.at)
                       from agreements.round_comment m
                       join directory.unit u on u.id = m.unit_id
                       join directory.employee e on e.id = m.author_id
                      where m.round_id = r.id), '[]') as comments
      from agreements.round r
      join agreements.version v on v.id = r.version_id
      join directory.employee o on o.id = r.opened_by
      left join directory.employee c on c.id = r.closed_by
     where r.agreement_id = ${agreementId} order by r.opened_at desc`.execute(tx);
  return rows;
}

const failedOf = (tx: Tx, agreementId: string): Promise<FollowUp['failed']> =>
  tx
    .selectFrom('agreements.message')
    .select(['kind', 'failure', 'createdAt as at'])
    .where('agreementId', '=', agreementId)
    .where('state', '=', 'failed')
    .orderBy('createdAt', 'desc')
    .limit(20)
    .execute();

/** Opens a follow-up of the version in force, or of the last one that was decided. One at a time. */
export async function openRound(
  ctx: Ctx<AgreementFacts>,
  agreementId: string,
  body: { version: number; kind: RoundKind },
) {
  const changed = await change(ctx, agreementId, { what: 'round_opened', version: body.version });
  const { rounds, next } = await followUp(ctx, agreementId);
  if (rounds.some(({ closedAt }) => closedAt === null))
    throw conflict('En uppföljning pågår redan. Avsluta den först.');
  const { rows } = await sql<{ id: string | null }>`select agreements.followed_version(${agreementId}) as id`.execute(
    ctx.tx,
  );
  const versionId = rows[0]?.id;
  if (!versionId || next === null) throw conflict('Det finns ingen beslutad version att följa upp än.');
  const id = randomUUID();
  await ctx.tx
    .insertInto('agreements.round')
    .values({ id, agreementId, versionId, kind: body.kind, dueOn: next.dueOn, openedBy: ctx.actor.personId })
    .execute();
  return { id, ...changed };
}

/** A party's word on how it has gone. Nothing that has been said is taken back or changed. */
export async function commentRound({ tx, actor }: Ctx, roundId: string, text: string): Promise<{ id: string }> {
  const round = await tx.selectFrom('agreements.round').select('closedAt').where('id', '=', roundId).executeTakeFirst();
  if (round === undefined) throw notFound();
  if (round.closedAt !== null) throw conflict('Uppföljningen är avslutad.');
  const id = randomUUID();
  await tx
    .insertInto('agreements.roundComment')
    .values({ id, roundId, unitId: actor.unitId ?? '', authorId: actor.personId, text })
    .execute();
  return { id };
}

/** What others keep in a follow-up when it is closed, in the same transaction. */
export type AsRoundCloses = (ctx: Ctx, agreementId: string, roundId: string) => Promise<void>;

/** Closes a follow-up with what it came to. From then on it is the proof that the agreement was followed up. */
export async function closeRound(
  ctx: Ctx,
  agreementId: string,
  roundId: string,
  body: CloseRound,
  asItCloses: AsRoundCloses,
) {
  const changed = await change(ctx, agreementId, { what: 'round_closed', version: body.version });
  const open = await ctx.tx
    .selectFrom('agreements.round')
    .select('id')
    .where('id', '=', roundId)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  if (open === undefined) throw conflict('Uppföljningen är redan avslutad.');
  await asItCloses(ctx, agreementId, roundId);
  await ctx.tx
    .updateTable('agreements.round')
    .set({
      closedBy: ctx.actor.personId,
      closedAt: ctx.now.toString(),
      outcome: body.outcome,
      summary: body.summary,
    })
    .where('id', '=', roundId)
    .execute();
  return changed;
}
