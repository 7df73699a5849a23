import { z } from 'zod';
import { day, version } from '../../../platform/http/fields.ts';
import { UnitId } from '../../directory/index.ts';
import { ByForum } from './contract.ts';
import { forumText, optionalForumText } from './fields.ts';
import { DecisionId, ForumId, ForumMeetingId, QuestionId, receipts } from './model.ts';

/** Decisions on their way down and questions on their way up. */
export const ByDecision = z.object({ decisionId: DecisionId });
export const ByQuestion = ByForum.extend({ questionId: QuestionId });

export const Decide = z.object({
  text: forumText(2000, 'Skriv vad ni har beslutat.'),
  dueOn: day(),
  unitIds: z.array(UnitId).min(1, 'Välj minst en enhet som beslutet gäller.').max(300),
});
export type Decide = z.infer<typeof Decide>;

/** `received`: the unit has taken it in, and may say how it is done there, then or later. `done` and `cannot` end it. */
export const ReportDecision = z
  .object({
    state: z.enum(['received', 'done', 'cannot']),
    how: optionalForumText(2000),
    word: optionalForumText(2000),
    version: version(),
  })
  .refine((r) => r.state !== 'cannot' || r.word !== '', { path: ['word'], message: 'Skriv varför det inte går.' });
export type ReportDecision = z.infer<typeof ReportDecision>;

/** `open`: not yet real anywhere it should be. `unit`: those that name the acting unit. */
export const DecisionQuery = z.object({
  forum: ForumId.optional(),
  whose: z.enum(['all', 'unit']).default('all'),
  open: z.enum(['yes', 'no']).default('no'),
});
export type DecisionQuery = z.infer<typeof DecisionQuery>;

export const DecisionAtUnit = z.object({
  unitId: UnitId,
  name: z.string(),
  state: z.enum(receipts),
  how: z.string(),
  word: z.string(),
  receivedAt: z.string().nullable(),
  settledAt: z.string().nullable(),
  version: z.int(),
});
export type DecisionAtUnit = z.input<typeof DecisionAtUnit>;

export const Decision = z.object({
  id: DecisionId,
  forum: z.object({ id: ForumId, name: z.string() }),
  meetingId: ForumMeetingId,
  text: z.string(),
  decidedOn: z.string(),
  dueOn: z.string(),
  units: z.array(DecisionAtUnit),
  /** The acting unit may say what has become of it. */
  mayReport: z.boolean(),
});
export type Decision = z.input<typeof Decision>;
export const Decisions = z.object({ decisions: z.array(Decision), more: z.boolean() });

/** `sure`: what was warned of has been read and is in order. */
export const AskQuestion = z.object({ text: forumText(2000, 'Skriv frågan.'), sure: z.boolean() });
export type AskQuestion = z.infer<typeof AskQuestion>;
export const PassUp = z.object({
  why: forumText(1000, 'Skriv varför frågan skickas vidare uppåt.'),
  version: version(),
});
export const AnswerQuestion = z.object({ answer: forumText(4000, 'Skriv svaret.'), version: version() });
export const NoteAnswer = z.object({ version: version() });

export const QuestionQuery = z.object({ forum: ForumId.optional(), open: z.enum(['yes', 'no']).default('no') });
export type QuestionQuery = z.infer<typeof QuestionQuery>;

const Named = z.object({ id: ForumId, name: z.string() });
export const Question = z.object({
  id: QuestionId,
  from: Named,
  at: Named,
  text: z.string(),
  askedAt: z.string(),
  askedUnit: z.string(),
  arrivedAt: z.string(),
  /** The way up, in order. */
  steps: z.array(z.object({ forum: z.string(), at: z.string(), why: z.string() })),
  /** The meeting where it is taken up, the latest one. */
  agenda: z.object({ meetingId: ForumMeetingId, startsAt: z.string() }).nullable(),
  answer: z.string(),
  answeredAt: z.string().nullable(),
  receivedAt: z.string().nullable(),
  version: z.int(),
  mayAnswer: z.boolean(),
  /** It may be passed on to the forum above the one where it lies. */
  mayPassUp: z.boolean(),
  mayNote: z.boolean(),
});
export type Question = z.input<typeof Question>;
export const Questions = z.object({ questions: z.array(Question), more: z.boolean() });

export const DecisionAdded = z.object({ id: DecisionId });
export const QuestionAdded = z.object({ id: QuestionId });
