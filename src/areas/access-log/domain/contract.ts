import { z } from 'zod';
import { optionalText } from '../../../platform/http/fields.ts';
import { brandedId } from '../../../platform/ids/ids.ts';
import { organisationKinds, unitKinds } from '../../directory/index.ts';

/** What goes over the wire about the log. The web uses the inferred types only. */
const ReviewId = brandedId('ReviewId');
export const ByChild = z.object({ childId: brandedId('ChildId') });
export const ByReview = z.object({ reviewId: ReviewId });

/** Where to read on: `next` of the page before. */
export const Page = z.object({
  before: z
    .string()
    .regex(/^[1-9]\d{0,17}$/, 'Det går inte att läsa vidare därifrån.')
    .optional(),
});
export const ReviewPage = z.object({ before: ReviewId.optional() });

const LogEntry = z.object({
  id: z.string(),
  at: z.string(),
  /** The whole line in plain words. */
  says: z.string(),
  /** The same without when: alike for what is the same again. */
  deed: z.string(),
  who: z.object({
    kind: z.enum(['employee', 'you', 'guardian', 'child', 'samsyn']),
    title: z.string().nullable(),
    unit: z.string().nullable(),
    unitKind: z.enum(unitKinds).nullable(),
    principal: z.object({ name: z.string().nullable(), kind: z.enum(organisationKinds) }).nullable(),
  }),
  refused: z.boolean(),
});
export const Log = z.object({ entries: z.array(LogEntry), hidden: z.boolean(), next: z.string().nullable() });
export type Log = z.input<typeof Log>;

/** To the unit's own reviewer: with the name of who read, and the ground that let them. */
const UnitLogEntry = LogEntry.extend({ name: z.string(), ground: z.string() });
export const UnitLog = z.object({ entries: z.array(UnitLogEntry), next: z.string().nullable() });

export const verdicts = ['expected', 'ask', 'unauthorised'] as const;

const ReviewItem = z.object({
  id: ReviewId,
  drawnAt: z.string(),
  at: z.string(),
  says: z.string(),
  name: z.string(),
  refused: z.boolean(),
  ground: z.string(),
  /** Initials and year of birth; null when the event names no child. */
  child: z.string().nullable(),
  /** The child's identity is protected. */
  protected: z.boolean(),
  /** Why the person said that they need to see the child, when they did. */
  reason: z.string().nullable(),
  verdict: z.enum(verdicts).nullable(),
  note: z.string().nullable(),
  judgedAt: z.string().nullable(),
  mayJudge: z.boolean(),
});
export const ReviewList = z.object({ items: z.array(ReviewItem), waiting: z.int(), next: ReviewId.nullable() });

export const Judge = z
  .object({ verdict: z.enum(verdicts), note: optionalText(2000) })
  .refine((judged) => judged.verdict === 'expected' || judged.note !== '', {
    path: ['note'],
    message: 'Skriv vad du undrar över eller har kommit fram till.',
  });
export const Judged = z.object({ done: z.literal(true) });
