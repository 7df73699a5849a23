import { AppError } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { deliver, type Recipient } from '../../sharing/index.ts';
import type { Edition } from '../domain/contract-edition.ts';
import { withoutPlaces } from '../domain/edition.ts';
import { take } from './commands.ts';
import { newEdition } from './edition.ts';
import { type Family, familyOf } from './family.ts';
import { markPublished } from './in-force.ts';
import { notify } from './messages.ts';
import { guardiansOf, onPlan } from './messages-recipients.ts';

/**
 * Publishes the plan: the next edition is kept and delivered, in one transaction. A protected child's plan is published
 * by someone named, since nobody else can say where the measures are given.
 */
export async function publish(
  ctx: Ctx,
  planId: string,
  childId: string,
  version: number,
): Promise<{ version: number; number: number }> {
  const taken = await take(ctx, planId, { command: 'publish', version });
  if (taken.plan.child?.hidden) {
    throw new AppError(
      'refused',
      'Barnet har skyddade personuppgifter. Planen publiceras av någon som är namngiven hos barnet. Be att bli namngiven, eller lämna över samordningen till någon som är det.',
    );
  }
  const family = await familyOf(ctx, childId);
  const edition = await newEdition(ctx, taken.plan, childId, family);
  await markPublished(ctx, planId);
  await deliver(
    ctx,
    {
      childId,
      subjectId: planId,
      versionNo: edition.number,
      about: family.about,
      contentFor: ({ kind, id }) => withoutPlaces(edition, kind === 'unit' ? id : undefined),
      places: edition,
    },
    receiversOf(edition, family),
  );
  const readers = [...(await onPlan(ctx.tx, planId)), ...(await guardiansOf(ctx.tx, planId, false))];
  await notify(ctx, planId, 'published', readers);
  return { version: taken.version, number: edition.number };
}

/** The units that consent lets in, the guardians with sight of the plan, and the child from the county's age. */
const receiversOf = ({ parties }: Edition, { child, guardians }: Family): Recipient[] => [
  ...parties.flatMap(({ unitId }) => (unitId === null ? [] : [{ kind: 'unit' as const, id: unitId }])),
  ...guardians.map(({ id }) => ({ kind: 'guardian' as const, id })),
  ...(child?.readsItself ? [{ kind: 'child' as const, id: child.id }] : []),
];
