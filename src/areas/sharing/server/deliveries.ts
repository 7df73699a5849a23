import { sql } from 'kysely';
import { notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { type RuleId, rules } from '../../law/index.ts';
import type { SharingFacts } from '../domain/access.ts';
import { ruleInWords } from '../domain/texts.sv.ts';
import { hidesPlaces } from './answers.ts';
import { noSharing } from './facts.ts';

const pageSize = 50;

/** What was delivered to the acting unit, latest first, without its content. */
export async function deliveriesTo(ctx: Ctx, before: string | undefined) {
  const rows = await frames(ctx)
    .$if(before !== undefined, (query) =>
      query.where(
        sql<boolean>`(delivered_at, id) < (select b.delivered_at, b.id from sharing.delivery b where b.id = ${before})`,
      ),
    )
    .orderBy('deliveredAt', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize + 1)
    .execute();
  const page = rows.slice(0, pageSize);
  return {
    deliveries: page.map((row) => ({ ...row, ground: inWords(row.ground, ctx) })),
    next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null,
  };
}

/** One delivery with its content. It is the unit's own, also when consent has been withdrawn since. */
export async function readDelivery(ctx: Ctx<SharingFacts>, id: string) {
  const row = await frames(ctx).select(['childId', 'content']).where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound();
  const { childId, content, ...frame } = row;
  const place = await ctx.tx
    .selectFrom('sharing.deliveryPlace')
    .select('content')
    .where('deliveryId', '=', id)
    .executeTakeFirst();
  return {
    ...frame,
    ground: inWords(frame.ground, ctx),
    hidden: await hidesPlaces(ctx, childId),
    content,
    places: place?.content ?? null,
  };
}

/** The asker's standing to a delivery; null for one that is not the acting unit's. */
export async function deliveryFacts(
  ctx: Omit<Ctx, 'facts'>,
  { params }: { params: { deliveryId: string } },
): Promise<SharingFacts | null> {
  const row = await frames(ctx).select('childId').where('id', '=', params.deliveryId).executeTakeFirst();
  return row ? { ...noSharing, received: true, subjectId: row.childId, objectId: row.id } : null;
}

const frames = ({ tx, actor }: Omit<Ctx, 'facts'>) =>
  tx
    .selectFrom('sharing.delivery')
    .select(['id', 'about', 'subjectId', 'versionNo', 'deliveredAt', 'ground'])
    .select(sql<boolean>`coalesce(sharing.protection_of_received(child_id) <> 'none', false)`.as('protected'))
    .where('recipientKind', '=', 'unit')
    .where('recipientId', '=', actor.unitId ?? '00000000-0000-0000-0000-000000000000');

/** A ground that the law registry has forgotten is shown by its id rather than left out. */
const inWords = (ground: string, { today }: Ctx) =>
  ground in rules ? ruleInWords(ground as RuleId, today) : { says: ground, source: '' };
