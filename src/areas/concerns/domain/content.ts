import { z } from 'zod';
import { day, optionalText } from '../../../platform/http/fields.ts';
import { EmployeeId } from '../../directory/index.ts';
import { causes, familyKnows, sexes } from './codes.ts';

const noDay = z.literal('');
const orNothing = <S extends z.ZodType>(schema: S) => z.union([z.literal(''), schema]);

/** Whom the report is about, as far as the reporter knows. `number` stands as it was written until the report is sent. */
export const ReportedChild = z.object({
  isUnborn: z.boolean(),
  given: optionalText(100),
  family: optionalText(100),
  number: optionalText(30),
  bornOn: z.union([noDay, day()]),
  expectedOn: z.union([noDay, day()]),
  sex: z.enum(sexes),
  address: optionalText(300),
  isProtected: z.boolean(),
});
export type ReportedChild = z.infer<typeof ReportedChild>;

/** How many brothers and sisters one sending may hold. */
export const mostChildren = 12;

/** What is the same for all the children of one sending. */
const shared = {
  /** Where the child lives or stays: decides who receives the report. */
  municipality: orNothing(z.string().regex(/^\d{4}$/, 'Kommunkoden har fyra siffror.')),
  causes: z.array(z.enum(causes)).max(causes.length),
  seen: optionalText(20_000),
  seenWhen: optionalText(300),
  seenBy: optionalText(300),
  childSaid: optionalText(8000),
  danger: orNothing(z.enum(['yes', 'no'])),
  whereNow: optionalText(500),
  hasPhoned: z.boolean(),
  guardians: optionalText(2000),
  language: optionalText(100),
  needsInterpreter: z.boolean(),
  familyKnows: orNothing(z.enum(familyKnows)),
  familyWords: optionalText(1000),
  earlier: optionalText(4000),
  meeting: orNothing(z.enum(['yes', 'no'])),
  phone: optionalText(40),
  asks: z.boolean(),
  /** People at the receiving unit who stand close to the child. They see nothing of the report. */
  close: z.array(EmployeeId).max(20),
};

/** What is being written. Everything may be missing; what must be there is said when it is sent. */
export const DraftContent = z.object({ children: z.array(ReportedChild).min(1).max(mostChildren), ...shared });
export type DraftContent = z.input<typeof DraftContent>;

/** Who reports. A private person may be nameless; somebody who reports at work may not: `reporter_named`. */
export const Reporter = z.object({ name: optionalText(200), role: optionalText(200), unit: optionalText(200) });
export type Reporter = z.infer<typeof Reporter>;

/** A report as it was sent: of one child, and of who sent it. The same shape goes in the file between systems. */
export const ReportContent = z.object({ child: ReportedChild, reporter: Reporter, ...shared });
export type ReportContent = z.input<typeof ReportContent>;

const nobody: ReportedChild = {
  isUnborn: false,
  given: '',
  family: '',
  number: '',
  bornOn: '',
  expectedOn: '',
  sex: 'unknown',
  address: '',
  isProtected: false,
};

/** A child of whom nothing is written yet. */
export const newChild = (): ReportedChild => ({ ...nobody });

/** A draft in which nothing is written yet. */
export const emptyDraft = (): DraftContent => ({
  children: [newChild()],
  municipality: '',
  causes: [],
  seen: '',
  seenWhen: '',
  seenBy: '',
  childSaid: '',
  danger: '',
  whereNow: '',
  hasPhoned: false,
  guardians: '',
  language: '',
  needsInterpreter: false,
  familyKnows: '',
  familyWords: '',
  earlier: '',
  meeting: '',
  phone: '',
  asks: true,
  close: [],
});

/** A report in which nothing is written yet, for one that is told by somebody. */
export function emptyReport(): ReportContent {
  const { children: _, ...shared } = emptyDraft();
  return { ...shared, child: newChild(), reporter: { name: '', role: '', unit: '' } };
}
