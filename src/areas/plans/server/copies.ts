import { notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { Edition } from '../domain/contract-edition.ts';

type Asker = Pick<Ctx, 'tx' | 'actor'>;

/** The versions of a plan that have been delivered to the child or guardian who asks, the latest first. */
export const copiesOf = (
  { tx, actor }: Asker,
  planId: string,
): Promise<{ readonly number: number; readonly deliveredAt: string }[]> =>
  tx
    .selectFrom('sharing.delivery')
    .select(['versionNo as number', 'deliveredAt'])
    .where('subjectId', '=', planId)
    .where('recipientKind', '<>', 'unit')
    .where('recipientId', '=', actor.personId)
    .orderBy('versionNo', 'desc')
    .execute();

/**
 * A version as it was delivered to the asker, with the places that protection lets the asker see today. Throws not_found
 * for one that the asker has not been given.
 */
export async function copyOf({ tx, actor }: Asker, planId: string, number: number): Promise<Edition> {
  const row = await tx
    .selectFrom('sharing.delivery as d')
    .leftJoin('sharing.deliveryPlace as p', 'p.deliveryId', 'd.id')
    .select(({ fn }) => fn.coalesce('p.content', 'd.content').as('edition'))
    .where('d.subjectId', '=', planId)
    .where('d.versionNo', '=', number)
    .where('d.recipientKind', '<>', 'unit')
    .where('d.recipientId', '=', actor.personId)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  return row.edition as Edition;
}
