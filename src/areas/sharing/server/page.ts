import { permittedActions } from '../../../platform/access/rules.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { Purpose } from '../../children/index.ts';
import { type SharingFacts, sharingActions } from '../domain/access.ts';
import type { ConsentPage } from '../domain/contract.ts';
import { missingInWords } from '../domain/texts.sv.ts';
import { exclusionsIn, hidesPlaces, isLive, lastDayToday, unitsNamed, yesOrNo } from './answers.ts';
import { type ConsentRow, coverageIn, type Situation, situationOf } from './situation.ts';

/** The page that answers «may this unit be let in?» for one unit, or for every unit that somebody has said yes to. */
export async function consentPage(
  ctx: Ctx<SharingFacts>,
  childId: string,
  { unit: asked, purpose }: { unit?: string | undefined; purpose: Purpose },
): Promise<ConsentPage> {
  const today = ctx.today.toString();
  const situation = await situationOf(ctx, childId, purpose);
  const names = await namesOf(ctx, situation);
  const unitIds = asked === undefined ? [...new Set(situation.consents.map((c) => c.unitId))] : [asked];
  // Whom protection hides the units from is answered for the own one: else a unit at a time could be tried.
  const hidden = await hidesPlaces(ctx, childId);
  const recorders = await recordersOf(ctx, childId, hidden);
  const units = await unitsNamed(ctx, hidden ? unitIds.filter((id) => id === ctx.actor.unitId) : unitIds);
  return {
    purpose,
    answers: units.map((unit) => {
      const consents = situation.consents.filter((consent) => consent.unitId === unit.id);
      const answer = coverageIn(situation, unit.id, today);
      return {
        unit,
        ...yesOrNo(answer, ctx.today),
        missing: answer.covered
          ? []
          : answer.missing.map((missing) =>
              missingInWords(missing, ctx.today, ({ id }) => (id === null ? '' : (names.get(id) ?? ''))),
            ),
        exclusions: exclusionsIn(consents, today),
        consents: consents.map((consent) => ({
          ...toView(consent, names, today),
          recordedBy: recorders.get(consent.id) ?? null,
        })),
      };
    }),
    givers: giversIn(situation, today).map((giver) => ({ ...giver, name: names.get(giver.id) ?? '' })),
    lastDay: await lastDayToday(ctx),
    permittedActions: permittedActions(sharingActions, ctx.actor, ctx.facts),
  };
}

const toView = ({ unitId, giverKind, giverId, recordedAt, ...consent }: ConsentRow, names: Names, today: string) => ({
  ...consent,
  giver: { kind: giverKind, id: giverId, name: names.get(giverId) ?? '' },
  live: isLive({ unitId, giverKind, giverId, recordedAt, ...consent }, today),
});

/** Who at work wrote each consent down. Under protection only those of the asker's own unit: a name leads to a place. */
async function recordersOf({ tx, actor }: Ctx, childId: string, hidden: boolean): Promise<Names> {
  const rows = await tx
    .selectFrom('sharing.consent as s')
    .innerJoin('directory.employee as e', 'e.id', 's.recordedBy')
    .select(['s.id', 'e.given', 'e.family'])
    .where('s.childId', '=', childId)
    .where('s.recordedKind', '=', 'employee')
    .$if(hidden, (query) => query.where('s.recordedUnit', '=', actor.unitId ?? null))
    .execute();
  return new Map(rows.map(({ id, given, family }) => [id, `${given} ${family}`]));
}

type Names = ReadonlyMap<string, string>;

async function namesOf({ tx }: Ctx, { childId, custody }: Situation): Promise<Names> {
  const guardians = await tx.selectFrom('children.guardian').select(['id', 'given', 'family']).execute();
  const ours = new Set(custody.map((holder) => holder.guardianId));
  return new Map([
    [childId, 'Barnet'],
    ...guardians.filter(({ id }) => ours.has(id)).map((g) => [g.id, `${g.given} ${g.family}`] as const),
  ]);
}

function giversIn({ childId, bornOn, custody }: Situation, today: string) {
  const holders = custody.filter((held) => held.from <= today && (held.to === null || held.to >= today));
  return [
    ...[...new Set(holders.map((held) => held.guardianId))].map((id) => ({ kind: 'guardian' as const, id })),
    ...(bornOn === null ? [] : [{ kind: 'child' as const, id: childId }]),
  ];
}
