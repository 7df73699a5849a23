import { z } from 'zod';
import { version } from '../../../platform/http/fields.ts';
import { UnitId } from '../../directory/index.ts';
import { sentences } from './codes.ts';
import { DraftContent, ReportContent } from './content.ts';
import { ConcernFileId, DraftId, ReportId } from './model.ts';

/** The reporter's side: what is written, what has been sent, and what came back. */
export const ByDraft = z.object({ draftId: DraftId });
export const ByReport = z.object({ reportId: ReportId });
export const ByDraftFile = ByDraft.extend({ draftFileId: ConcernFileId });
export const ByReportFile = ByReport.extend({ reportFileId: ConcernFileId });
export const NameFile = z.object({ name: z.string().trim().min(1, 'Filen saknar namn.').max(200) });
export const MunicipalityAsked = z.object({
  municipality: z.string().regex(/^\d{4}$/, 'Kommunkoden har fyra siffror.'),
});

export const Changed = z.object({ version: z.int() });
export const FileAdded = z.object({ id: ConcernFileId });
export const Done = z.object({ done: z.literal(true) });
export const done = { done: true } as const;

const InFile = z.object({ id: ConcernFileId, name: z.string(), type: z.string() });

export const StartDraft = z.object({ content: DraftContent });
export const DraftStarted = z.object({ id: DraftId, version: z.int() });
export const SaveDraft = z.object({ content: DraftContent, version: version() });
export type SaveDraft = z.infer<typeof SaveDraft>;
export const SendDraft = z.object({ version: version() });

export const DraftView = z.object({
  id: DraftId,
  content: DraftContent,
  savedAt: z.string(),
  version: z.int(),
  files: z.array(InFile),
});
export type DraftView = z.input<typeof DraftView>;

/** Who receives reports for a municipality. `inSamsyn`: somebody there receives them here. `people` may be kept out. */
export const Receiver = z.object({
  unit: z.object({ id: UnitId, name: z.string() }).nullable(),
  inSamsyn: z.boolean(),
  people: z.array(z.object({ id: z.string(), name: z.string(), title: z.string() })),
  /** The number in the evening and at weekends, when the county has put it in. */
  outOfHours: z.string().nullable(),
});
export type Receiver = z.input<typeof Receiver>;

/** `reportIds`: one for each child. */
export const Sent = z.object({ reportIds: z.array(ReportId) });

/** `sentence`: all that there is to know, and only when it has been told. */
const Answer = z.object({ sentence: z.enum(sentences), givenAt: z.string() }).nullable();

const InOutbox = z.object({
  id: ReportId,
  initials: z.string(),
  isUnborn: z.boolean(),
  bornYear: z.int().nullable(),
  to: z.string(),
  sentAt: z.string(),
  outside: z.boolean(),
  handedOverAt: z.string().nullable(),
  askedAt: z.string().nullable(),
  answer: Answer,
});

export const Outbox = z.object({
  drafts: z.array(z.object({ id: DraftId, initials: z.string(), savedAt: z.string() })),
  reports: z.array(InOutbox),
  consultations: z.array(
    z.object({
      id: z.string(),
      to: z.string(),
      question: z.string(),
      askedAt: z.string(),
      answer: z.string(),
      answeredAt: z.string().nullable(),
    }),
  ),
  more: z.boolean(),
  permittedActions: z.array(z.string()),
});
export type Outbox = z.input<typeof Outbox>;

/** `answerBy`: when the law wants the answer at the latest once it is decided, in words; null where it sets no limit. */
export const ReportView = InOutbox.omit({ initials: true, isUnborn: true, bornYear: true }).extend({
  content: ReportContent,
  files: z.array(InFile),
  siblings: z.array(z.object({ id: ReportId, initials: z.string() })),
  afterBirth: z.enum(['reported', 'no_concern']).nullable(),
  rules: z.array(z.object({ says: z.string(), source: z.string() })),
  version: z.int(),
});
export type ReportView = z.input<typeof ReportView>;

export const AfterBirth = z.object({ outcome: z.enum(['reported', 'no_concern']) });
