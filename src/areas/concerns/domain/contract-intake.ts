import { z } from 'zod';
import { day, instant, optionalText, text, version } from '../../../platform/http/fields.ts';
import { EmployeeId, UnitId } from '../../directory/index.ts';
import { channels, contacts, decisions, intakeStates, senders, sentences, stepKinds, tellings } from './codes.ts';
import { ReportContent } from './content.ts';
import { BlockId, ConcernFileId, ConcernMeetingId, IntakeId } from './model.ts';

/** The receiver's side: what lies at a unit, and what is done with it. */
export const ByIntake = z.object({ intakeId: IntakeId });
export const ByIntakeFile = ByIntake.extend({ intakeFileId: ConcernFileId });
export const ByConcernMeeting = ByIntake.extend({ meetingId: ConcernMeetingId });
export const ByBlock = ByIntake.extend({ blockId: BlockId });
export const IntakeQuery = z.object({ show: z.enum(['open', 'all']).default('open') });

const Deadline = z.object({ day: z.string(), says: z.string(), source: z.string() });

export const InInbox = z.object({
  id: IntakeId,
  number: z.string(),
  sender: z.enum(senders),
  channel: z.enum(channels),
  arrivedAt: z.string(),
  state: z.enum(intakeStates),
  handler: z.string().nullable(),
  danger: z.boolean(),
  violence: z.boolean(),
  /** Initials, for those who may read the report, empty when no name is known; null for the others. */
  initials: z.string().nullable(),
  isUnborn: z.boolean(),
  /** Colleagues who are kept out of it. */
  blocks: z.array(z.object({ id: BlockId, who: z.string(), reason: z.string() })),
  isProtected: z.boolean(),
  opens: z.boolean(),
  sameChild: z.int(),
  next: z.object({ what: z.enum(['protection', 'decision', 'inquiry']), by: Deadline }).nullable(),
  /** The last day for the answer, when one is owed and not given. */
  answerBy: z.string().nullable(),
  version: z.int(),
});
export type InInbox = z.input<typeof InInbox>;
export const Inbox = z.object({
  intakes: z.array(InInbox),
  more: z.boolean(),
  consultations: z.array(
    z.object({
      id: z.string(),
      from: z.string(),
      question: z.string(),
      askedAt: z.string(),
      answer: z.string(),
      answeredAt: z.string().nullable(),
    }),
  ),
  permittedActions: z.array(z.string()),
});
export type Inbox = z.input<typeof Inbox>;

const Named = z.object({ id: z.string(), name: z.string() });

export const IntakeView = InInbox.omit({
  initials: true,
  isUnborn: true,
  opens: true,
  handler: true,
  sameChild: true,
  blocks: true,
}).extend({
  content: ReportContent,
  files: z.array(z.object({ id: ConcernFileId, name: z.string(), type: z.string() })),
  handler: Named.nullable(),
  /** The unit that it has been sent on to. */
  forwardedTo: z.string().nullable(),
  askedAt: z.string().nullable(),
  protectionAt: z.string().nullable(),
  hoursToProtection: z.int().nullable(),
  needsProtection: z.boolean().nullable(),
  decisionBy: Deadline,
  extendedTo: z.string().nullable(),
  decidedAt: z.string().nullable(),
  inquiryBy: Deadline.nullable(),
  inquiryEndedOn: z.string().nullable(),
  reference: z.string(),
  telling: z.enum(tellings).nullable(),
  toldAt: z.string().nullable(),
  /** What the reporter has been told. */
  sentence: z.enum(sentences).nullable(),
  /** A report that came in from outside has nobody here to answer: the handler tells and says so. */
  reporterInSamsyn: z.boolean(),
  keptUntil: z.object({ day: z.string().nullable(), says: z.string(), source: z.string() }).nullable(),
  steps: z.array(
    z.object({
      what: z.enum(stepKinds),
      words: z.string(),
      details: z.record(z.string(), z.unknown()),
      by: z.string(),
      at: z.string(),
    }),
  ),
  meetings: z.array(
    z.object({
      id: ConcernMeetingId,
      who: z.array(z.enum(contacts)),
      offeredOn: z.string(),
      startsAt: z.string().nullable(),
      outcome: z.enum(['held', 'not_held']).nullable(),
      why: z.string(),
      version: z.int(),
    }),
  ),
  blocks: z.array(z.object({ id: BlockId, who: z.string(), reason: z.string(), liftedAt: z.string().nullable() })),
  /** Brothers and sisters who were reported in the same sending. */
  siblings: z.array(z.object({ id: IntakeId, number: z.string(), arrivedAt: z.string() })),
  /** Other reports that have been said to be about the same child, and those that may be. */
  sameChild: z.array(
    z.object({
      id: IntakeId,
      number: z.string(),
      arrivedAt: z.string(),
      state: z.enum(intakeStates),
      underInquiry: z.boolean(),
    }),
  ),
  alike: z.array(
    z.object({
      id: IntakeId,
      number: z.string(),
      arrivedAt: z.string(),
      by: z.enum(['number', 'name_and_birth', 'name', 'birth']),
      underInquiry: z.boolean(),
    }),
  ),
  colleagues: z.array(Named),
  receivers: z.array(Named),
  rules: z.array(z.object({ id: z.string(), says: z.string(), source: z.string() })),
  version: z.int(),
  permittedActions: z.array(z.string()),
});
export type IntakeView = z.input<typeof IntakeView>;

const words = (missing: string) => text(8000, missing);
const seen = { version: version() };

export const Assign = z.object({ handlerId: EmployeeId.nullable(), ...seen });
export const JudgeProtection = z.object({
  needsProtection: z.boolean(),
  words: words('Skriv vad ni bedömde, och vad ni gör.'),
  ...seen,
});
export type JudgeProtection = z.infer<typeof JudgeProtection>;
export const WriteNote = z.object({
  contact: z.enum(contacts).nullable(),
  words: words('Skriv vad som kom fram.'),
  ...seen,
});
export type WriteNote = z.infer<typeof WriteNote>;
export const Extend = z.object({
  to: day(),
  words: words('Skriv de synnerliga skälen.'),
  ...seen,
});
export type Extend = z.infer<typeof Extend>;
export const Decide = z.object({
  decision: z.enum(decisions, 'Välj vad ni har beslutat.'),
  words: words('Skriv skälen för beslutet.'),
  reference: optionalText(100),
  telling: z.enum(tellings).nullable(),
  tellingWords: optionalText(2000),
  ...seen,
});
export type Decide = z.infer<typeof Decide>;
export const JudgeTelling = z.object({
  telling: z.enum(tellings),
  words: optionalText(2000),
  unasked: z.boolean(),
  ...seen,
});
export type JudgeTelling = z.infer<typeof JudgeTelling>;
export const Forward = z.object({ unitId: UnitId, words: words('Skriv varför anmälan hör dit.'), ...seen });
export type Forward = z.infer<typeof Forward>;
export const SayChild = z.object({ sameAs: IntakeId.nullable(), ...seen });
export const Block = z.object({ employeeId: EmployeeId, reason: text(500, 'Skriv varför.') });
export type Block = z.infer<typeof Block>;
export const Unblock = z.object({ reason: text(500, 'Skriv varför spärren hävs.') });
export const Inquiry = z.object({
  to: day().nullable(),
  endedOn: day().nullable(),
  words: optionalText(2000),
  reference: optionalText(100),
  ...seen,
});
export type Inquiry = z.infer<typeof Inquiry>;
export const OfferMeeting = z.object({
  who: z.array(z.enum(contacts)).min(1, 'Välj vilka som har fått frågan.'),
  offeredOn: day(),
  startsAt: instant().nullable(),
});
export type OfferMeeting = z.infer<typeof OfferMeeting>;
export const SettleMeeting = z.object({
  outcome: z.enum(['held', 'not_held']),
  why: optionalText(1000),
  startsAt: instant().nullable(),
  version: version(),
});
export type SettleMeeting = z.infer<typeof SettleMeeting>;

/** What came by telephone, letter or visit, written down by the one who received it. */
export const Register = z.object({
  channel: z.enum(['phone', 'letter', 'visit']),
  sender: z.enum(senders),
  arrivedAt: instant(),
  content: ReportContent,
});
export type Register = z.infer<typeof Register>;
/** Who sent a file, as the one who takes it in says. */
export const SaySender = z.object({ sender: z.enum(senders) });
export const Registered = z.object({ id: IntakeId });
export const Changed = z.object({ version: z.int() });
