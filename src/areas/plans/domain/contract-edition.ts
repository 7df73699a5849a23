import { z } from 'zod';
import { organisationKinds } from '../../directory/index.ts';
import { Attendance, ByPlan } from './contract.ts';
import { partyKinds } from './model.ts';

/** Where someone works. Protection hides it: then `unitId` is null and the names say nothing. */
const workplace = {
  unitId: z.string().nullable(),
  unit: z.string(),
  organisation: z.string(),
  organisationKind: z.enum(organisationKinds),
};

const EditionMeasure = z.object({
  id: z.string(),
  goalId: z.string().nullable(),
  what: z.string(),
  startsOn: z.string(),
  endsOn: z.string(),
  by: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('unit'), ...workplace, person: z.string().nullable() }),
    z.object({ kind: z.literal('other'), who: z.string() }),
  ]),
});
export type EditionMeasure = z.infer<typeof EditionMeasure>;

/**
 * A published version of the plan: what is delivered, and never changed. Days are ISO days, instants ISO instants.
 * `parties` are the units that were handed it, each to and including the day that consent covered then.
 */
export const Edition = z.object({
  number: z.int(),
  publishedAt: z.string(),
  question: z.string(),
  childMatters: z.string(),
  longTermGoal: z.string(),
  goals: z.array(z.object({ id: z.string(), text: z.string() })),
  measures: z.array(EditionMeasure),
  othersNone: z.boolean(),
  overall: z.object({ organisation: z.string(), organisationKind: z.enum(organisationKinds) }),
  coordinator: z.object({
    name: z.string(),
    title: z.string(),
    phone: z.string().nullable(),
    ...workplace,
  }),
  risks: z.string(),
  ifWorse: z.string(),
  ifWorseCall: z.string(),
  childView: z.string(),
  nextFollowUp: z.string(),
  meeting: z.object({
    startsAt: z.string(),
    place: z.string(),
    came: z.array(
      z.object({
        who: z.string(),
        /** Absent in the oldest editions. */
        whoKind: Attendance.shape.whoKind.optional(),
        unitId: z.string().nullable(),
        came: z.boolean(),
        reason: z.string(),
        mayDecide: z.boolean().nullable(),
      }),
    ),
  }),
  parties: z.array(z.object({ ...workplace, kind: z.enum(partyKinds), openUntil: z.string() })),
});
export type Edition = z.infer<typeof Edition>;

export const editionFields = [
  'question',
  'childMatters',
  'longTermGoal',
  'overall',
  'othersNone',
  'coordinator',
  'risks',
  'ifWorse',
  'ifWorseCall',
  'childView',
  'nextFollowUp',
] as const;
export type EditionField = (typeof editionFields)[number];

const changed = <Item extends z.ZodType>(item: Item) =>
  z.object({ added: z.array(item), removed: z.array(item), changed: z.array(z.object({ from: item, to: item })) });

/** What is different in `to` since `from`. Fields are given as the words that a person would read. */
export const Differences = z.object({
  from: z.int(),
  to: z.int(),
  goals: changed(Edition.shape.goals.element),
  measures: changed(EditionMeasure),
  fields: z.array(z.object({ field: z.enum(editionFields), from: z.string(), to: z.string() })),
});
export type Differences = z.infer<typeof Differences>;

const number = () => z.coerce.number().int().min(1).max(2_147_483_647);
export const ByEdition = ByPlan.extend({ number: number() });
export const ByTwoEditions = ByPlan.extend({ from: number(), to: number() });
