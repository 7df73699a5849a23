import { sql } from 'kysely';
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
  const standing = await standingOf(ctx, childId, hidden);
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
          recordedBy: standing.get(consent.id)?.recordedBy ?? null,
          mayTakeBack: standing.get(consent.id)?.mayTakeBack === true,
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

interface ConsentStanding {
  readonly recordedBy: string | null;
  readonly mayTakeBack: boolean;
}

/**
 * Who at work wrote each consent down, and whether the asker may take it back. Under protection the names of the asker's
 * own unit only: a name leads to a place.
 */
async function standingOf(
  { tx, actor }: Ctx,
  childId: string,
  hidden: boolean,
): Promise<ReadonlyMap<string, ConsentStanding>> {
  const rows = await tx
    .selectFrom('sharing.consent as s')
    .leftJoin('directory.employee as e', (join) =>
      join.onRef('e.id', '=', 's.recordedBy').on('s.recordedKind', '=', 'employee'),
    )
    .select(['s.id', 's.recordedUnit', 'e.given', 'e.family'])
    .select(sql<boolean>`sharing.takes_back(s.child_id, s.unit_id, s.recorded_unit, s.recorded_at)`.as('mayTakeBack'))
    .where('s.childId', '=', childId)
    .execute();
  return new Map(
    rows.map(({ id, recordedUnit, given, family, mayTakeBack }) => {
      const isTold = given !== null && (!hidden || recordedUnit === actor.unitId);
      return [id, { recordedBy: isTold ? `${given} ${family}` : null, mayTakeBack }];
    }),
  );
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
