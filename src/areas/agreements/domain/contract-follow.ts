import { z } from 'zod';
import { optionalText, text, version } from '../../../platform/http/fields.ts';
import { UnitId } from '../../directory/index.ts';
import { ByAgreement } from './contract.ts';
import { AgreementId, RoundId, VersionId } from './model.ts';
import { messageKinds } from './reminders.ts';
import { roundKinds, roundOutcomes } from './rounds.ts';

/** Follow-up rounds, and who knows the agreement. */
export const ByRound = ByAgreement.extend({ roundId: RoundId });

const Rule = z.object({ says: z.string(), source: z.string() });

const Round = z.object({
  id: RoundId,
  kind: z.enum(roundKinds),
  versionNumber: z.int(),
  dueOn: z.string(),
  openedAt: z.string(),
  openedBy: z.string(),
  closedAt: z.string().nullable(),
  closedBy: z.string().nullable(),
  outcome: z.enum(roundOutcomes).nullable(),
  summary: z.string(),
  comments: z.array(z.object({ id: z.string(), unit: z.string(), by: z.string(), text: z.string(), at: z.string() })),
  /** The version that came out of it. */
  newVersion: z.int().nullable(),
});

export const FollowUp = z.object({
  /** Newest first. */
  rounds: z.array(Round),
  /** Null when nothing has been decided that can be followed up. */
  next: z.object({ kind: z.enum(roundKinds), dueOn: z.string(), isLate: z.boolean() }).nullable(),
  rule: Rule,
  /** Mails about the agreement that did not arrive; only for those who may write it. */
  failed: z.array(z.object({ kind: z.enum(messageKinds), failure: z.string().nullable(), at: z.string() })),
  permittedActions: z.array(z.string()),
});
export type FollowUp = z.input<typeof FollowUp>;

export const OpenRound = z.object({ version: version(), kind: z.enum(roundKinds) });
export const Comment = z.object({ text: text(4000, 'Skriv hur det har gått.') });
export const CloseRound = z.object({
  version: version(),
  outcome: z.enum(roundOutcomes),
  summary: text(4000, 'Skriv vad uppföljningen kom fram till.'),
});
export type CloseRound = z.infer<typeof CloseRound>;

const Shown = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('exact'), staff: z.int(), confirmed: z.int() }),
  z.object({ kind: z.enum(['few', 'most']), staff: z.int() }),
  z.object({ kind: z.enum(['hidden', 'nobody']) }),
]);

export const Known = z.object({
  /** The version in force; null when none is, and then nobody is asked. */
  versionId: VersionId.nullable(),
  number: z.int().nullable(),
  summary: optionalText(2000),
  mine: z.object({ isAsked: z.boolean(), confirmedAt: z.string().nullable() }),
  units: z.array(
    z.object({
      id: UnitId,
      name: z.string(),
      organisation: z.string(),
      municipality: z.string().nullable(),
      shown: Shown,
    }),
  ),
  all: Shown,
  smallNumbersBelow: z.int(),
});
export type Known = z.input<typeof Known>;

/** Agreements in force that reach the asker's unit and that the asker has not confirmed yet. */
export const ToKnow = z.object({ agreements: z.array(z.object({ id: AgreementId, title: z.string() })) });
export type ToKnow = z.input<typeof ToKnow>;

export const Confirm = z.object({ versionId: VersionId });
export const Confirmed = z.object({ confirmedAt: z.string() });
