import { z } from 'zod';
import { day, optionalText } from '../../../platform/http/fields.ts';
import {
  AnswerTimes,
  ChildWords,
  Content,
  Differences,
  Goal,
  Lead,
  Measure,
  Meeting,
  Member,
  Part,
  Party,
  Score,
  Scored,
  WholePlan,
  WriteChildWords,
  WritePart,
} from '../../plans/index.ts';

/**
 * What waits for the reader in a plan: to say yes or no, to write what matters, to say which times fit, to write one's
 * part, to say how it has gone.
 */
const waits = ['answer', 'matters', 'times', 'part', 'score'] as const;

const Child = z.object({
  id: z.string(),
  /** Empty for a child that is not yet born. */
  given: z.string(),
  isMe: z.boolean(),
  protected: z.boolean(),
});

/** The children whose plans the reader is entitled to, the reader included, with their plans, latest first. */
export const FamilyHome = z.object({
  children: z.array(
    Child.extend({
      /** The reader's yes is needed: a guardian's, or that of a child who has been judged mature enough. */
      decides: z.boolean(),
      plans: z.array(
        WholePlan.pick({ id: true, state: true, createdAt: true }).extend({
          waits: z.array(z.enum(waits)),
          /** When the next meeting begins; null when none is set. */
          nextMeeting: z.string().nullable(),
          /** The latest version that has been published; null before the first. */
          latest: z.object({ number: z.int(), publishedAt: z.string() }).nullable(),
        }),
      ),
    }),
  ),
});
export type FamilyHome = z.infer<typeof FamilyHome>;

/**
 * The plan as the family reads it: the plan itself, not the professionals' work with it. Under protection, for one who is
 * not named, no unit, organisation, meeting place or unit's own part; then `unitId` is only a key within this answer.
 */
export const FamilyPlan = WholePlan.pick({
  id: true,
  version: true,
  state: true,
  need: true,
  question: true,
  childMatters: true,
  guests: true,
  editions: true,
}).extend({
  child: Child.extend({ hidden: z.boolean() }),
  /** A unit that is asked for still waits for the reader's yes. */
  awaitsYes: z.boolean(),
  /** The next version is being written: what is read here is the one that holds until then. */
  beingRevised: z.boolean(),
  content: Content.omit({ overallOrganisationId: true, version: true }).nullable(),
  goals: z.array(Goal.omit({ version: true })),
  measures: z.array(Measure.omit({ unitId: true, personId: true, version: true })),
  parties: z.array(
    Party.pick({ name: true, unitKind: true, organisation: true, organisationKind: true, kind: true, answer: true })
      .extend(Party.pick({ calledAt: true, openUntil: true }).shape)
      .extend({
        unitId: z.string(),
        members: z.array(Member.pick({ given: true, family: true, title: true, phone: true, coordinator: true })),
      }),
  ),
  meetings: z.array(
    Meeting.pick({ id: true, kind: true, state: true, startsAt: true, endsAt: true, place: true, link: true }).extend({
      /** Whether the reader has said that the time fits; null before anything is said. */
      fitsMe: z.boolean().nullable(),
    }),
  ),
  /** What matters to the child, by the child itself or a guardian. `mine` are those that the reader has written. */
  childWords: z.array(ChildWords.omit({ authorId: true, version: true }).extend({ mine: z.boolean() })),
  /** The reader's own of them, to write on. */
  ownWords: ChildWords.pick({ words: true, version: true }).nullable(),
  /** The units' parts. Nobody else's in the family: those are read by staff and by who wrote them. */
  parts: z.array(Part.pick({ authorId: true, needs: true, ongoing: true, contact: true, doneAt: true })),
  ownPart: Part.pick({ needs: true, ongoing: true, contact: true, doneAt: true, version: true }).nullable(),
  evaluation: z
    .object({ round: z.int(), summary: z.string(), openedAt: z.string(), doneAt: z.string().nullable() })
    .nullable(),
  /** The reader's own score in the latest evaluation. */
  ownScore: Score.pick({ better: true, listened: true, words: true, writtenAt: true }).nullable(),
  closure: z.object({ words: z.string(), whatNext: z.string(), turnTo: z.string(), closedAt: z.string() }).nullable(),
  /** That somebody has said no, and when the family is asked again. The reason is the reader's own, else empty. */
  refusal: z.object({ reason: z.string(), offerAgain: z.string(), recordedAt: z.string() }).nullable(),
  /** The versions that have been delivered to the reader, the latest first. */
  copies: z.array(z.object({ number: z.int(), deliveredAt: z.string() })),
  /** What is different between the two latest editions; null before there are two. */
  changes: Differences.nullable(),
  /** What the reader may do now: entitled to it, and it fits with where the plan stands. */
  permittedActions: z.array(z.string()),
});
export type FamilyPlan = z.infer<typeof FamilyPlan>;

export const WriteMatters = WriteChildWords;
export const SayWhichTimes = AnswerTimes;
export const WriteOwnPart = WritePart;
export const WriteOwnScore = Scored;

/** A no needs no reason. Without a day the family is asked again after three months. */
export const Refuse = Lead.extend({ reason: optionalText(2000), offerAgain: day().optional() });
export type Refuse = z.infer<typeof Refuse>;
