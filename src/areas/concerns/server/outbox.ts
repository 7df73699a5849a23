import { sql } from 'kysely';
import { permittedActions } from '../../../platform/access/rules.ts';
import type { Tx } from '../../../platform/db/transaction.ts';
import { conflict, notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { initialsOf } from '../../children/index.ts';
import { type RuleId, ruleOn, rules } from '../../law/index.ts';
import { type ConcernFacts, concernActions } from '../domain/access.ts';
import type { Sentence } from '../domain/codes.ts';
import { DraftContent, ReportContent, type ReportedChild } from '../domain/content.ts';
import type { Outbox, ReportView } from '../domain/contract.ts';
import { filesOf } from './files.ts';

/** Enough for a page; a school with more sees the latest, and that there are more. */
const most = 200;

/** What the asker is writing and has sent from the acting unit, with the answers that have come. Latest first. */
export async function outbox({ tx, actor, facts }: Ctx<ConcernFacts>): Promise<Outbox> {
  const drafts = await tx
    .selectFrom('concerns.draft')
    .select(['id', 'content', 'savedAt'])
    .orderBy('savedAt', 'desc')
    .limit(most)
    .execute();
  const reports = await sent(tx)
    .limit(most + 1)
    .execute();
  const consultations = await tx
    .selectFrom('concerns.consultation as c')
    .innerJoin('directory.unit as u', 'u.id', 'c.toUnitId')
    .select(['c.id', 'u.name as to', 'c.question', 'c.askedAt', 'c.answer', 'c.answeredAt'])
    .where(sql<boolean>`c.author_id = app.person_id() and c.unit_id = app.unit_id()`)
    .orderBy('c.askedAt', 'desc')
    .limit(50)
    .execute();
  return {
    drafts: drafts.map(({ content, ...row }) => ({
      ...row,
      id: row.id,
      initials: DraftContent.parse(content).children.map(initials).filter(Boolean).join(', '),
    })),
    reports: reports
      .slice(0, most)
      .map((row) => ({ ...shown(row), ...inBrief(ReportContent.parse(row.content).child) })),
    consultations,
    more: reports.length > most,
    permittedActions: permittedActions(concernActions, actor, facts),
  };
}

/** A report as it was sent, and the one sentence that came back; nothing that the receiver has done. */
export async function reportView({ tx, today }: Ctx, reportId: string): Promise<ReportView> {
  const row = await sent(tx).where('r.id', '=', reportId).executeTakeFirst();
  if (row === undefined) throw notFound();
  const siblings = await tx
    .selectFrom('concerns.report')
    .select(['id', 'content'])
    .where('sendingId', '=', row.sendingId)
    .where('id', '<>', reportId)
    .orderBy('id')
    .execute();
  const told: RuleId[] = ['report_feedback', 'report_feedback_disclosure', 'report_outbox_secret'];
  return {
    ...shown(row),
    content: ReportContent.parse(row.content),
    files: await filesOf(tx, { reportId }),
    siblings: siblings.map(({ id, content }) => ({
      id: id,
      initials: initials(ReportContent.parse(content).child),
    })),
    afterBirth: row.afterBirth as ReportView['afterBirth'],
    rules: told.flatMap((id) => {
      const rule = ruleOn(rules[id], today);
      return rule ? [{ says: rule.says, source: rule.source }] : [];
    }),
    version: row.version,
  };
}

/** Asks to be told. When it is decided already, and suitable, the answer comes in the same moment. */
export async function askForAnswer(ctx: Ctx, reportId: string): Promise<void> {
  const row = await ctx.tx
    .selectFrom('concerns.report')
    .select('askedAt')
    .where('id', '=', reportId)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  if (row.askedAt !== null) return;
  await ctx.tx
    .updateTable('concerns.report')
    .set((eb) => ({ askedAt: ctx.now.toString(), version: eb('version', '+', 1) }))
    .where('id', '=', reportId)
    .execute();
}

/** Says that the file has been handed over to a receiver that is not in Samsyn. */
export async function sayHandedOver(ctx: Ctx, reportId: string): Promise<void> {
  const row = await ctx.tx
    .selectFrom('concerns.report')
    .select('outside')
    .where('id', '=', reportId)
    .executeTakeFirst();
  if (row?.outside !== true) throw conflict('Anmälan skickades i Samsyn. Den behöver inte lämnas på annat sätt.');
  await ctx.tx
    .updateTable('concerns.report')
    .set((eb) => ({ handedOverAt: ctx.now.toString(), version: eb('version', '+', 1) }))
    .where('id', '=', reportId)
    .execute();
}

/** What came of the reminder at the expected birth: a new report, or no worry any more. */
export async function sayAfterBirth(ctx: Ctx, reportId: string, outcome: 'reported' | 'no_concern'): Promise<void> {
  const row = await ctx.tx
    .selectFrom('concerns.report')
    .select('content')
    .where('id', '=', reportId)
    .executeTakeFirst();
  if (row === undefined || !ReportContent.parse(row.content).child.isUnborn)
    throw conflict('Den här anmälan gäller ett barn som var fött.');
  await ctx.tx
    .updateTable('concerns.report')
    .set((eb) => ({ afterBirth: outcome, version: eb('version', '+', 1) }))
    .where('id', '=', reportId)
    .execute();
}

const sent = (tx: Tx) =>
  tx
    .selectFrom('concerns.report as r')
    .innerJoin('directory.unit as u', 'u.id', 'r.toUnitId')
    .leftJoin('concerns.answer as a', 'a.reportId', 'r.id')
    .select([
      'r.id',
      'r.sendingId',
      'r.content',
      'u.name as to',
      'r.sentAt',
      'r.outside',
      'r.handedOverAt',
      'r.askedAt',
      'r.afterBirth',
      'r.version',
      'a.sentence',
      'a.givenAt',
    ])
    .orderBy('r.sentAt', 'desc')
    .orderBy('r.id');

type Row = Awaited<ReturnType<ReturnType<typeof sent>['execute']>>[number];

const shown = ({ id, to, sentAt, outside, handedOverAt, askedAt, sentence, givenAt }: Row) => ({
  id: id,
  to,
  sentAt,
  outside,
  handedOverAt,
  askedAt,
  answer: sentence === null || givenAt === null ? null : { sentence: sentence as Sentence, givenAt },
});

const initials = ({ given, family }: Pick<ReportedChild, 'given' | 'family'>): string => initialsOf(given, family);

const inBrief = (child: ReportedChild) => ({
  initials: initials(child),
  isUnborn: child.isUnborn,
  bornYear: child.bornOn === '' ? null : Number(child.bornOn.slice(0, 4)),
});
