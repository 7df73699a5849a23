import { z } from 'zod';
import { day, optionalText, text, version } from '../../../platform/http/fields.ts';
import { ByPlan, Lead } from './contract.ts';
import { closingReasons, GoalId, goalOutcomes, MeasureId, measureStatuses, PersonId, UnitId } from './model.ts';

/** What people send when they carry a plan out, evaluate it, follow it up and close it. */
export const ByMeasure = ByPlan.extend({ measureId: MeasureId });
export const ByGoal = ByPlan.extend({ goalId: GoalId });

/** How it goes with a measure; one that is stuck says why. `version` is the measure's. */
export const ReportMeasure = z.discriminatedUnion('status', [
  z.object({
    status: z.enum(measureStatuses).exclude(['stuck']),
    word: optionalText(1000),
    version: version(),
  }),
  z.object({
    status: z.literal('stuck'),
    word: text(1000, 'Skriv varför det har kört fast, så att de andra kan hjälpa till.'),
    version: version(),
  }),
]);
export type ReportMeasure = z.infer<typeof ReportMeasure>;

/** How it went with a goal. `version` is the goal's. */
export const WriteOutcome = z.object({ outcome: z.enum(goalOutcomes), word: optionalText(2000), version: version() });
export type WriteOutcome = z.infer<typeof WriteOutcome>;

/** The summary, and why the guardians' own score or the child's is missing when it is. `version` is the evaluation's. */
export const WriteEvaluation = z.object({
  summary: optionalText(8000),
  scoreMissingWhy: optionalText(1000),
  childScoreMissingWhy: optionalText(1000),
  version: version(),
});
export type WriteEvaluation = z.infer<typeof WriteEvaluation>;

const grade = (missing: string) => z.int(missing).min(1, missing).max(5, missing);

/** Two questions with five steps, 1 is not at all and 5 is very much, and own words. */
export const Scored = z.object({
  better: grade('Välj ett av de fem svaren på om det har blivit bättre.'),
  listened: grade('Välj ett av de fem svaren på om ni har lyssnat.'),
  words: optionalText(4000),
});
export type Scored = z.infer<typeof Scored>;

/** What a child or guardian says who does not sign in, written down by staff. */
export const WriteScore = Scored.extend({
  authorKind: z.enum(['guardian', 'child']),
  authorId: z.uuid({ version: 'v4' }),
});
export type WriteScore = z.infer<typeof WriteScore>;

export const ContinuePlan = Lead.extend({ nextFollowUp: day() });

export const ClosePlan = Lead.extend({
  reason: z.enum(closingReasons),
  words: text(4000, 'Skriv varför planen avslutas.'),
  /** Asked for when the family knows of the plan. */
  whatNext: optionalText(4000),
  turnTo: optionalText(1000),
});
export type ClosePlan = z.infer<typeof ClosePlan>;

/** Asks someone at a unit on the plan to coordinate it. */
export const OfferHandover = z.object({ personId: PersonId, unitId: UnitId, word: optionalText(1000) });
export type OfferHandover = z.infer<typeof OfferHandover>;

export const AnswerHandover = z.object({ accept: z.boolean(), word: optionalText(1000) });
export type AnswerHandover = z.infer<typeof AnswerHandover>;

/** Someone at the manager's own unit. */
export const AppointCoordinator = z.object({ personId: PersonId });
