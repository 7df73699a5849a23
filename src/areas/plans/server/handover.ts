import { randomUUID } from 'node:crypto';
import { conflict, invalid } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { AnswerHandover, OfferHandover } from '../domain/contract-follow-up.ts';
import { isLetIn } from '../domain/let-in.ts';
import { change } from './change.ts';
import { coordinatorOf, moveCoordinator, requireAbleToCoordinate } from './handover-coordinator.ts';
import { ownUnit } from './members.ts';
import { notify } from './messages.ts';
import { partyOf } from './parties.ts';

/** Asks somebody at a unit on the plan to coordinate it. Whoever coordinates keeps the role until the other accepts. */
export async function offerHandover(
  ctx: Ctx,
  planId: string,
  { personId, unitId, word }: OfferHandover,
): Promise<{ id: string; version: number }> {
  const id = randomUUID();
  const done = await change(ctx, planId, {
    part: 'member',
    command: 'offerHandover',
    note: { handoverId: id, personId, unitId },
  });
  await requireOpenParty(ctx, planId, unitId);
  await requireAbleToCoordinate(ctx, personId, unitId);
  const from = await coordinatorOf(ctx, planId);
  if (from?.personId === personId && from.unitId === unitId) {
    throw invalid('personId', 'Personen samordnar redan planen.');
  }
  if (await openOffer(ctx, planId)) {
    throw conflict('Någon är redan tillfrågad. Vänta på svaret, eller ta tillbaka frågan först.');
  }
  await ctx.tx
    .insertInto('plans.handover')
    .values({
      id,
      planId,
      fromPerson: from?.personId ?? ctx.actor.personId,
      fromUnit: from?.unitId ?? ownUnit(ctx),
      toPerson: personId,
      toUnit: unitId,
      word,
    })
    .execute();
  await notify(ctx, planId, 'handover', [{ kind: 'employee', id: personId, unitId }]);
  return { id, version: done.version };
}

/** The answer of the one who was asked. With a yes the role moves there at once. */
export async function answerHandover(
  ctx: Ctx,
  planId: string,
  { accept, word }: AnswerHandover,
): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'member', command: accept ? 'acceptHandover' : 'declineHandover' });
  // Asked again now that this transaction is alone with the plan: the question may just have been taken back.
  const offer = await openOffer(ctx, planId);
  if (offer?.toPerson !== ctx.actor.personId) throw conflict('Frågan har tagits tillbaka. Du behöver inte svara.');
  if (accept) {
    await requireOpenParty(ctx, planId, ownUnit(ctx));
    await moveCoordinator(ctx, planId, ctx.actor.personId);
  }
  // Told while the plan is still seen: who declines it sees nothing more of it.
  await notify(ctx, planId, 'handover_answered', [{ kind: 'employee', id: offer.fromPerson, unitId: offer.fromUnit }]);
  await endOffer(ctx, planId, accept ? 'accepted' : 'declined', word);
  return { version: done.version };
}

/** Takes the question back before it is answered. */
export async function takeBackHandover(ctx: Ctx, planId: string): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'member', command: 'takeBackHandover' });
  if (!(await endOffer(ctx, planId, 'taken_back'))) {
    throw conflict('Ingen är tillfrågad just nu. Läs in sidan igen och se vem som samordnar.');
  }
  return { version: done.version };
}

/** Ends the offer that is open, if there is one. Tells whether there was. */
export async function endOffer(
  ctx: Ctx,
  planId: string,
  state: 'accepted' | 'declined' | 'taken_back',
  answerWord = '',
): Promise<boolean> {
  const result = await ctx.tx
    .updateTable('plans.handover')
    .set({ state, answerWord, answeredAt: ctx.now.toString() })
    .where('planId', '=', planId)
    .where('state', '=', 'offered')
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

const openOffer = (ctx: Ctx, planId: string) =>
  ctx.tx
    .selectFrom('plans.handover')
    .select(['fromPerson', 'fromUnit', 'toPerson'])
    .where('planId', '=', planId)
    .where('state', '=', 'offered')
    .executeTakeFirst();

async function requireOpenParty(ctx: Ctx, planId: string, unitId: string): Promise<void> {
  const party = await partyOf(ctx, planId, unitId);
  const open = isLetIn(party, ctx.today.toString());
  const isOn = party.kind === 'initiator' || (open && party.calledAt !== null);
  if (!isOn) throw invalid('unitId', 'Samtycket omfattar inte den enheten i dag. Välj någon på en enhet som är med.');
}
