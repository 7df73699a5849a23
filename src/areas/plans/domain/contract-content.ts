import { z } from 'zod';
import { day, optionalText, text, version, versionOrNone } from '../../../platform/http/fields.ts';
import { ByPlan } from './contract.ts';
import { GoalId, MeasureId, OrganisationId, PersonId, UnitId } from './model.ts';

export const ByGoal = ByPlan.extend({ goalId: GoalId });
export const ByMeasure = ByPlan.extend({ measureId: MeasureId });

/** What the plan says besides goals and measures. `version` is the content's, 0 before it is first written. */
export const WriteContent = z.object({
  longTermGoal: optionalText(4000),
  overallOrganisationId: OrganisationId.nullable(),
  othersNone: z.boolean(),
  risks: optionalText(8000),
  ifWorse: optionalText(8000),
  ifWorseCall: optionalText(1000),
  childView: optionalText(8000),
  nextFollowUp: day().nullable(),
  version: versionOrNone(),
});
export type WriteContent = z.infer<typeof WriteContent>;

export const AddGoal = z.object({ text: text(2000, 'Skriv målet.') });
export const EditGoal = AddGoal.extend({ version: version() });

const measure = {
  goalId: GoalId.nullable(),
  what: text(4000, 'Skriv vad som ska göras.'),
  startsOn: day(),
  endsOn: day(),
};
const byUnit = { byKind: z.literal('unit'), unitId: UnitId, personId: PersonId.nullable() };
const byOther = { byKind: z.literal('other'), other: text(300, 'Skriv vem som gör det.') };

const endsBeforeItStarts = { path: ['endsOn'], message: 'Insatsen slutar innan den börjar.' };

/** A measure by a unit on the plan, with who there is responsible, or by someone else, in words. Days are inclusive. */
export const AddMeasure = z
  .discriminatedUnion('byKind', [z.object({ ...measure, ...byUnit }), z.object({ ...measure, ...byOther })])
  .refine((m) => m.endsOn >= m.startsOn, endsBeforeItStarts);
export type AddMeasure = z.infer<typeof AddMeasure>;

export const EditMeasure = z
  .discriminatedUnion('byKind', [
    z.object({ ...measure, ...byUnit, version: version() }),
    z.object({ ...measure, ...byOther, version: version() }),
  ])
  .refine((m) => m.endsOn >= m.startsOn, endsBeforeItStarts);
