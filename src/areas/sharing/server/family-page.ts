import { permittedActions } from '../../../platform/access/rules.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { Purpose } from '../../children/index.ts';
import { familySharingActions, type SharingFacts } from '../domain/access.ts';
import type { FamilyConsentPage } from '../domain/contract.ts';
import { missingInWords, type NameOf } from '../domain/texts.sv.ts';
import { exclusionsIn, isLive, lastDayToday, yesOrNo } from './answers.ts';
import { familyConsents, unitsOf } from './family-consents.ts';
import { type ConsentRow, coverageIn, situationOf } from './situation.ts';

/**
 * The family's own page: who may see what until when, and the own yes. One who does not see the child any more meets
 * only what they gave, to be able to take it back.
 */
export const familyConsentPage = async (ctx: Ctx<SharingFacts>, childId: string): Promise<FamilyConsentPage> => ({
  answers: await answersFor(ctx, childId, 'sip'),
  forums: await answersFor(ctx, childId, 'forum'),
  lastDay: await lastDayToday(ctx),
  permittedActions: permittedActions(familySharingActions, ctx.actor, ctx.facts),
});

async function answersFor(
  ctx: Ctx<SharingFacts>,
  childId: string,
  purpose: Purpose,
): Promise<FamilyConsentPage['answers']> {
  const today = ctx.today.toString();
  const isMine = (c: ConsentRow) => c.giverId === ctx.actor.personId && c.basis === 'consent';
  const situation = await situationOf(ctx, childId, purpose);
  const all = await familyConsents(ctx, childId, purpose);
  return unitsOf(all).map((unit) => {
    const consents = all.filter((consent) => consent.unitId === unit.id);
    const answer = coverageIn(situation, unit.id, today);
    const shown = ctx.facts.entitled
      ? {
          ...yesOrNo(answer, ctx.today),
          missing: answer.covered ? [] : answer.missing.map((m) => inWords(missingInWords(m, ctx.today, nameFor(ctx)))),
          // What somebody has asked not to be shared may be about another in the family: the text stays with the giver.
          exclusions: exclusionsIn(consents.filter(isMine), today),
          othersExclude: consents.some((c) => c.excludes && !isMine(c) && isLive(c, today)),
        }
      : { covered: null, until: null, grounds: [], missing: [], exclusions: [], othersExclude: false };
    return {
      unit,
      ...shown,
      mine: consents.filter(isMine).map((c) => ({ ...c, live: isLive(c, today) })),
    };
  });
}

/** Nobody else is named: which guardian has not answered is for them to tell each other. */
const nameFor =
  ({ actor }: Ctx): NameOf =>
  (who) => {
    if (who.id === actor.personId) return 'Du';
    if (who.kind === 'child') return 'Barnet';
    return actor.kind === 'child' ? 'En vårdnadshavare' : 'Den andra vårdnadshavaren';
  };

const inWords = ({ says, source }: { says: string; source: string }) => ({ says, source });
