import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { AppError, conflict, invalid, notFound, notReady, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { smallNumbersBelow } from '../../directory/index.ts';
import { startPlan } from '../../plans/index.ts';
import type { ForumFacts } from '../domain/access.ts';
import type { Warning } from '../domain/codes.ts';
import type { AgreeAction, RaiseLine, SettleAction, WriteLine } from '../domain/contract-lines.ts';
import { looksLikeName } from '../domain/free-text.ts';
import { isSmallGroup } from '../domain/small-group.ts';
import { complaintsOf } from '../domain/warnings.ts';

type Asked = Omit<Ctx, 'facts'>;

/** Raises a question about a child. The database refuses a name that consent does not cover, whoever asks. */
export async function raiseLine(ctx: Ctx<ForumFacts>, forumId: string, body: RaiseLine): Promise<string> {
  if (ctx.facts.state !== 'active') throw conflict('Forumet vilar eller är pausat.');
  if (body.mode === 'named' && ctx.facts.identity !== 'named')
    throw conflict('I det här forumet tas barn upp utan namn.');
  const warned = body.mode === 'anonymous' ? await warningsOf(ctx, body) : [];
  if (body.mode === 'anonymous') confirmed(warned, body.sure);
  const id = randomUUID();
  const about =
    body.mode === 'named'
      ? { childId: body.childId }
      : { ageBand: body.ageBand, municipalityCode: body.municipality, warned };
  await ctx.tx
    .insertInto('forums.line')
    .values({
      id,
      forumId,
      mode: body.mode,
      question: body.question,
      raisedBy: ctx.actor.personId,
      raisedUnit: ctx.actor.unitId ?? '',
      ...about,
    })
    .execute();
  return id;
}

async function warningsOf(
  { tx }: Asked,
  { ageBand, municipality, question }: Extract<RaiseLine, { mode: 'anonymous' }>,
): Promise<Warning[]> {
  const size = await tx
    .selectFrom('forums.municipalitySize')
    .select('inhabitants')
    .where('municipalityCode', '=', municipality)
    .executeTakeFirst();
  const threshold = await smallNumbersBelow(tx);
  const inhabitants = size?.inhabitants ?? null;
  return [
    ...(isSmallGroup({ ageBand, inhabitants, threshold }) ? (['small_group'] as const) : []),
    ...(looksLikeName(question) ? (['name_like'] as const) : []),
  ];
}

/** What is warned of has to be said to be in order before anything is kept. */
function confirmed(warned: readonly Warning[], sure: boolean): void {
  if (warned.length > 0 && !sure) throw notReady('Läs igenom en gång till innan du sparar.', complaintsOf(warned));
}

/** What was said and came of it. On a line without a name the same care is taken with every text. */
export async function writeLine(
  ctx: Ctx,
  lineId: string,
  { version, sure, closed, ...words }: WriteLine,
): Promise<{ version: number }> {
  const line = await lineOf(ctx, lineId);
  const texts = [words.notes, words.ledToWords, words.followUpWords];
  if (line.mode === 'anonymous') confirmed(texts.some(looksLikeName) ? ['name_like'] : [], sure);
  return save(ctx, lineId, version, {
    ...words,
    closedAt: closed ? (line.closedAt ?? ctx.now.toString()) : null,
  });
}

/** What a unit will do, until when. Only units that may hear of the child can be asked to do something for it. */
export async function agreeAction(ctx: Ctx, lineId: string, body: AgreeAction): Promise<string> {
  const line = await lineOf(ctx, lineId);
  if (line.closedAt !== null) throw conflict('Raden är avslutad.');
  if (body.untilDay < ctx.today.toString()) throw invalid('untilDay', 'Dagen har redan varit.');
  if (line.mode === 'anonymous') confirmed(looksLikeName(body.what) ? ['name_like'] : [], body.sure);
  const { rows } = await sql<{ mayHear: boolean }>`
    select ${line.mode} = 'anonymous' or exists (
             select from forums.in_the_room(p.forum_id, ${line.childId}) r where r.unit_id = p.unit_id and r.open_until is not null) as "mayHear"
      from forums.party p where p.forum_id = ${line.forumId} and p.unit_id = ${body.unitId} and p.ended_on is null`.execute(
    ctx.tx,
  );
  if (rows[0] === undefined) throw invalid('unitId', 'Enheten är inte part i forumet.');
  if (!rows[0].mayHear) throw invalid('unitId', 'Samtycket omfattar inte den enheten.');
  const id = randomUUID();
  await ctx.tx
    .insertInto('forums.lineAction')
    .values({ id, lineId, forumId: line.forumId, what: body.what, unitId: body.unitId, untilDay: body.untilDay })
    .execute();
  return id;
}

/** Says that what was agreed has been done. The unit that took it on says so. */
export async function settleAction(
  ctx: Ctx,
  lineId: string,
  actionId: string,
  { words, sure }: SettleAction,
): Promise<void> {
  const line = await lineOf(ctx, lineId);
  const action = await ctx.tx
    .selectFrom('forums.lineAction')
    .select(['unitId', 'doneAt'])
    .where('id', '=', actionId)
    .where('lineId', '=', lineId)
    .executeTakeFirst();
  if (action === undefined) throw notFound();
  if (action.unitId !== ctx.actor.unitId) throw new AppError('refused', 'Det säger den enhet som tog på sig det.');
  if (action.doneAt !== null) throw conflict('Det är redan klart.');
  if (line.mode === 'anonymous') confirmed(looksLikeName(words) ? ['name_like'] : [], sure);
  await ctx.tx
    .updateTable('forums.lineAction')
    .set({ doneAt: ctx.now.toString(), doneWords: words })
    .where('id', '=', actionId)
    .execute();
}

/**
 * Begins a plan with the line's question, and nothing of what was said about it. An anonymous line stays anonymous: the
 * child is chosen by the one who knows it, and is not written here.
 */
export async function lineToPlan(ctx: Ctx, lineId: string, chosen: string | null): Promise<string> {
  const line = await lineOf(ctx, lineId);
  if (line.closedAt !== null) throw conflict('Raden är avslutad.');
  if (line.mode === 'anonymous' && line.raisedUnit !== ctx.actor.unitId)
    throw conflict('Vilket barn det är vet bara den enhet som tog upp raden. Be dem börja planen.');
  const childId = line.childId ?? chosen;
  if (childId === null) throw invalid('childId', 'Välj vilket barn planen gäller.');
  const works = await ctx.tx.selectFrom('children.child').select('id').where('id', '=', childId).executeTakeFirst();
  if (works === undefined) throw conflict('En plan börjar den som arbetar med barnet. Be den som tog upp raden.');
  const { id } = await startPlan(ctx, { childId, need: '', question: line.question, childMatters: '' });
  await save(ctx, lineId, line.version, { ledTo: 'sip', ledToWords: '' });
  return id;
}

async function lineOf({ tx }: Asked, lineId: string) {
  const line = await tx
    .selectFrom('forums.line')
    .select(['forumId', 'mode', 'childId', 'question', 'raisedUnit', 'closedAt', 'version'])
    .where('id', '=', lineId)
    .executeTakeFirst();
  if (line === undefined) throw notFound();
  return line;
}

async function save(ctx: Ctx, lineId: string, version: number, set: object): Promise<{ version: number }> {
  const result = await ctx.tx
    .updateTable('forums.line')
    .set({ ...set, version: version + 1 })
    .where('id', '=', lineId)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw stale();
  return { version: version + 1 };
}
