import { randomUUID } from 'node:crypto';
import { record } from '../../../platform/audit/audit.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { type RuleId, ruleOn, rules } from '../../law/index.ts';
import type { Missing } from '../domain/coverage.ts';
import { coverageIn, situationOf } from './situation.ts';

export interface Recipient {
  readonly kind: 'unit' | 'guardian' | 'child';
  readonly id: string;
}

export interface Copy {
  readonly childId: string;
  /** What is delivered: a plan's id, and the number of its version. */
  readonly subjectId: string;
  readonly versionNo: number;
  /** Initials and year of birth: what the receiver knows it by when the child can no longer be seen. */
  readonly about: string;
  /** The copy as the recipient shall have it, without anything that tells where the child can be found. */
  readonly contentFor: (recipient: Recipient) => unknown;
  /** What tells where the child can be found; kept in a row that protection hides from those not named. */
  readonly places: unknown;
}

export interface Delivered {
  readonly to: readonly (Recipient & { readonly deliveryId: string; readonly ground: RuleId })[];
  /** Units that got nothing, since consent does not cover them today, and what is missing. */
  readonly left: readonly { readonly unitId: string; readonly missing: readonly Missing[] }[];
}

/**
 * Hands out an immutable copy: to each unit that consent covers today, and to the family that is named. Every copy keeps
 * its legal ground and the consents it rests on, and is an event of its own in the log. The database refuses a copy to a
 * unit without consent and to a guardian who may not see the plan. A second delivery of the same version changes nothing.
 */
export async function deliver(ctx: Ctx, copy: Copy, recipients: readonly Recipient[]): Promise<Delivered> {
  const situation = await situationOf(ctx, copy.childId, 'sip');
  const to: { recipient: Recipient; ground: RuleId; consentIds: readonly string[] }[] = [];
  const left: { unitId: string; missing: readonly Missing[] }[] = [];
  for (const recipient of recipients) {
    if (recipient.kind !== 'unit') {
      const ground = recipient.kind === 'child' ? 'secrecy_not_towards_oneself' : 'guardian_decides';
      to.push({ recipient, ground, consentIds: [] });
      continue;
    }
    const answer = coverageIn(situation, recipient.id, ctx.today.toString());
    if (answer.covered) to.push({ recipient, ground: 'consent_opens_secrecy', consentIds: answer.consentIds });
    else left.push({ unitId: recipient.id, missing: answer.missing });
  }
  const done: (Recipient & { deliveryId: string; ground: RuleId })[] = [];
  for (const { recipient, ground, consentIds } of to) {
    const deliveryId = await handOver(ctx, copy, recipient, ground, consentIds);
    if (deliveryId !== undefined) done.push({ ...recipient, deliveryId, ground });
  }
  return { to: done, left };
}

/** Gives the delivery's id, or undefined when the recipient has this version already. */
async function handOver(
  ctx: Ctx,
  copy: Copy,
  recipient: Recipient,
  ground: RuleId,
  consentIds: readonly string[],
): Promise<string | undefined> {
  const id = randomUUID();
  const { childId, subjectId, versionNo, about } = copy;
  const added = await ctx.tx
    .insertInto('sharing.delivery')
    .values({
      id,
      childId,
      subjectId,
      versionNo,
      about,
      recipientKind: recipient.kind,
      recipientId: recipient.id,
      content: JSON.stringify(copy.contentFor(recipient)),
      ground,
      consentIds: [...consentIds],
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) return undefined;
  if (copy.places !== null && copy.places !== undefined)
    await ctx.tx
      .insertInto('sharing.deliveryPlace')
      .values({ deliveryId: id, childId, content: JSON.stringify(copy.places) })
      .execute();
  await record(ctx.tx, {
    actor: ctx.actor,
    event: 'delivery.made',
    action: 'delivery.make',
    outcome: 'allowed',
    ground: ruleOn(rules[ground], ctx.today)?.source ?? ground,
    subjectId: childId,
    objectId: id,
    correlationId: ctx.correlationId,
  });
  return id;
}
