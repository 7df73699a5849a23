import { permittedActions } from '../../../platform/access/rules.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { lastDay } from '../../law/index.ts';
import { limitsOf } from '../../plans/index.ts';
import { type AgreementFacts, agreementActions } from '../domain/access.ts';
import type { AgreementView } from '../domain/contract-whole.ts';
import { statusOn } from '../domain/status.ts';
import { lineOf } from './county-status.ts';
import { registered } from './register.ts';
import { aboutAgreement, versionsOf } from './whole.ts';

/** The agreement as its page shows it to the asker of `ctx`, as it stands today. */
export async function agreementView(ctx: Ctx<AgreementFacts>, agreementId: string): Promise<AgreementView> {
  const [[agreement], about, whole, limits] = await Promise.all([
    registered(ctx.tx, agreementId),
    aboutAgreement(ctx.tx, agreementId),
    versionsOf(ctx.tx, agreementId),
    limitsOf(ctx.tx, ctx.actor.countyId),
  ]);
  if (agreement === undefined) throw new Error('an agreement that was just seen is gone');
  const today = ctx.today.toString();
  const soon = lastDay(limits.limit_agreement_soon, ctx.today).day.toString();
  const { versions: _, ...line } = lineOf(agreement, today, soon);
  const { status, versionId } = statusOn(agreement.versions, today, soon);
  return {
    ...line,
    ...about,
    versions: whole,
    currentVersionId: status === 'in_force' || status === 'runs_out' ? versionId : null,
    permittedActions: permittedActions(agreementActions, ctx.actor, ctx.facts),
  };
}
