import { z } from 'zod';
import { instant, version } from '../../../platform/http/fields.ts';
import { UnitId } from '../../directory/index.ts';
import { messageFailures } from '../../plans/index.ts';
import { ByForum } from './contract.ts';
import { forumText, optionalForumText } from './fields.ts';
import {
  AgendaItemId,
  absences,
  DecisionId,
  ForumId,
  ForumMeetingId,
  ForumPartyId,
  identities,
  levels,
  meetingAnswers,
  meetingStates,
  QuestionId,
  receipts,
  stripMarks,
} from './model.ts';

export const ByForumMeeting = ByForum.extend({ forumMeetingId: ForumMeetingId });
export const ByAgendaItem = ByForumMeeting.extend({ agendaItemId: AgendaItemId });

const when = {
  startsAt: instant(),
  endsAt: instant(),
  place: optionalForumText(300),
  link: z.union([z.literal(''), z.url({ protocol: /^https$/, error: 'Länken ska börja med https://' }).max(500)]),
};
const inOrder = (m: { startsAt: string; endsAt: string }) => m.endsAt > m.startsAt;
const endsFirst = { path: ['endsAt'], message: 'Mötet slutar innan det börjar.' };

/** `partyIds`: those who are invited. The others are kept as not invited. */
export const CallForumMeeting = z
  .object({
    ...when,
    agenda: z.array(forumText(500)).max(40),
    partyIds: z.array(ForumPartyId).min(1, 'Bjud in minst en part.').max(200),
  })
  .refine(inOrder, endsFirst);
export type CallForumMeeting = z.infer<typeof CallForumMeeting>;

export const MoveForumMeeting = z.object({ ...when, version: version() }).refine(inOrder, endsFirst);
export type MoveForumMeeting = z.infer<typeof MoveForumMeeting>;

export const CancelForumMeeting = z.object({
  reason: forumText(500, 'Skriv varför mötet ställs in.'),
  version: version(),
});
export const WriteForumNotes = z.object({ notes: optionalForumText(20_000), version: version() });
export const AddAgendaItem = z.object({ text: forumText(500, 'Skriv vad punkten gäller.') });
export const TakeUpQuestion = z.object({ questionId: QuestionId });

const absence = {
  absence: z.enum(absences, 'Välj varför parten inte kom.'),
  absenceWords: optionalForumText(500),
};
const saysOther = (a: { absence: string; absenceWords: string }) => a.absence !== 'other' || a.absenceWords !== '';

/** The party's own answer to the call. */
export const AnswerForumCall = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('comes') }),
  z
    .object({ answer: z.literal('cannot'), ...absence })
    .refine(saysOther, { path: ['absenceWords'], message: 'Skriv vilket skälet är.' }),
]);
export type AnswerForumCall = z.infer<typeof AnswerForumCall>;

export const ForumAttended = z.discriminatedUnion('came', [
  z.object({ partyId: ForumPartyId, came: z.literal(true), mayDecide: z.boolean() }),
  z
    .object({ partyId: ForumPartyId, came: z.literal(false), ...absence })
    .refine(saysOther, { path: ['absenceWords'], message: 'Skriv vilket skälet är.' }),
]);
export type ForumAttended = z.infer<typeof ForumAttended>;

/** One entry for every party that was invited. One that was not may be noted when it came all the same. */
export const HoldForumMeeting = z.object({ attendance: z.array(ForumAttended).max(200), version: version() });
export type HoldForumMeeting = z.infer<typeof HoldForumMeeting>;

export const ForumAttendance = z.object({
  partyId: ForumPartyId,
  name: z.string(),
  unitId: UnitId.nullable(),
  why: z.string(),
  invited: z.boolean(),
  answer: z.enum(meetingAnswers),
  came: z.boolean().nullable(),
  mayDecide: z.boolean().nullable(),
  absence: z.enum(absences).nullable(),
  absenceWords: z.string(),
});
export type ForumAttendance = z.input<typeof ForumAttendance>;

export const ForumMeetingView = z.object({
  id: ForumMeetingId,
  forum: z.object({ id: ForumId, name: z.string(), level: z.enum(levels), identity: z.enum(identities) }),
  state: z.enum(meetingStates),
  startsAt: z.string(),
  endsAt: z.string(),
  place: z.string(),
  link: z.string(),
  cancelReason: z.string(),
  calledAt: z.string(),
  version: z.int(),
  /** Null where the notes are for those who sit in the forum. */
  notes: z.string().nullable(),
  agenda: z.array(
    z.object({
      id: AgendaItemId,
      text: z.string(),
      question: z.object({ id: QuestionId, from: z.string(), answered: z.boolean() }).nullable(),
    }),
  ),
  attendance: z.array(ForumAttendance),
  decisions: z.array(
    z.object({
      id: DecisionId,
      text: z.string(),
      dueOn: z.string(),
      units: z.array(z.object({ id: UnitId, name: z.string(), state: z.enum(receipts) })),
    }),
  ),
  /** Messages that did not arrive, to who conducts the forum. */
  failed: z.array(
    z.object({ unit: z.string().nullable(), person: z.string().nullable(), failure: z.enum(messageFailures) }),
  ),
  ownUnitId: UnitId.nullable(),
  permittedActions: z.array(z.string()),
});
export type ForumMeetingView = z.input<typeof ForumMeetingView>;

/** `until`: the last day of the year that is shown; today when it is left out. */
export const StripQuery = z.object({ until: z.iso.date('Skriv datumet som år-månad-dag.').optional() });

const StripMeetings = z.array(z.object({ id: ForumMeetingId, startsAt: z.string() }));

/** One party's year: a mark for each meeting, and what they add up to. */
const Strip = z.object({
  partyId: ForumPartyId,
  name: z.string(),
  why: z.string(),
  marks: z.array(z.object({ mark: z.enum(stripMarks), absence: z.enum(absences).nullable(), words: z.string() })),
  invited: z.int(),
  came: z.int(),
  couldDecide: z.int(),
  reasons: z.int(),
});

export const ForumStrips = z.object({
  from: z.string(),
  until: z.string(),
  meetings: StripMeetings,
  rows: z.array(Strip),
});
export type ForumStrips = z.input<typeof ForumStrips>;

/** `unit`: whose attendance; the acting unit's when it is left out. */
export const UnitStripQuery = StripQuery.extend({ unit: UnitId.optional() });

/** The same of one unit, in every forum where it is expected. */
export const UnitStrips = z.object({
  from: z.string(),
  until: z.string(),
  unit: z.object({ id: UnitId, name: z.string() }),
  rows: z.array(Strip.extend({ forum: z.object({ id: ForumId, name: z.string() }), meetings: StripMeetings })),
});
export type UnitStrips = z.input<typeof UnitStrips>;

export const ForumMeetingAdded = z.object({ id: ForumMeetingId });
export const AgendaItemAdded = z.object({ id: AgendaItemId });
