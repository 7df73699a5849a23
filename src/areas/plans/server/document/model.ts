import { z } from 'zod';

const written = z.string().trim().min(1);
/** Left out, or left empty: the part and its heading are not there. */
const maybeWritten = z
  .string()
  .trim()
  .transform((text) => text || undefined)
  .optional();
const day = z.iso.date();

/** Decides the small sign before a name: circle, square, book, shield, heart; a diamond for the rest. */
const partyKinds = ['region', 'municipality', 'school', 'police', 'family', 'other'] as const;

const Party = z.strictObject({ name: written, kind: z.enum(partyKinds) });

const Measure = z.strictObject({
  what: written,
  /** The person, with title when it helps. */
  who: written,
  unit: written,
  principal: Party,
  startsOn: day,
  /** Left out: until further notice. */
  endsOn: day.optional(),
});

/** A published version of a plan as it stands on paper. Days are ISO days; texts are shown as they were written. */
export const PlanDocument = z.strictObject({
  child: z.strictObject({
    given: written,
    family: maybeWritten,
    birthYear: z.int().optional(),
  }),
  /** Protected identity at any level: each page says so, and no unit or place is printed. */
  protected: z.boolean(),
  version: z.int().min(1),
  publishedOn: day,
  childMatters: written,
  /** What the plan is to answer. */
  question: maybeWritten,
  childView: maybeWritten,
  longTermGoal: written,
  subGoals: z.array(z.strictObject({ text: written, measures: z.array(Measure) })),
  /** What a unit does that belongs to none of the goals. */
  otherMeasures: z.array(Measure).default([]),
  measuresByOthers: z.array(z.strictObject({ what: written, who: written, startsOn: day, endsOn: day.optional() })),
  overallResponsible: Party,
  coordinator: z.strictObject({ name: written, title: maybeWritten, unit: written, phone: maybeWritten }),
  risks: maybeWritten,
  ifWorse: z.strictObject({
    text: maybeWritten,
    call: z.array(z.strictObject({ who: written, phone: maybeWritten })),
  }),
  /** The next meeting that has been set; `online` when it can be joined on the net. */
  nextMeeting: z
    .strictObject({ day, time: z.iso.time({ precision: -1 }), place: maybeWritten, online: z.boolean() })
    .optional(),
  /** The day when the plan is followed up at the latest. */
  nextFollowUp: day.optional(),
  sharedWith: z.array(z.strictObject({ unit: written, principal: Party, until: day.optional() })),
  /** What is different from the version before, in the order to read it. */
  changes: z.array(written).default([]),
});

export type PlanDocument = z.input<typeof PlanDocument>;
export type CheckedPlanDocument = z.output<typeof PlanDocument>;
