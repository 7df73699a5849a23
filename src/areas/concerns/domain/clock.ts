import { dayAt, Temporal } from '../../../platform/time/time.ts';
import { type Deadline, lastDay, ruleOn, rules } from '../../law/index.ts';
import type { IntakeState } from './codes.ts';
import { isUndecided } from './transitions.ts';

/** What the days of a report follow from. Instants as ISO texts; days in Sweden. */
export interface Dated {
  readonly state: IntakeState;
  readonly arrivedAt: string;
  readonly protectionAt: string | null;
  readonly extendedTo: string | null;
  readonly decidedAt: string | null;
  readonly askedAt: string | null;
  readonly toldAt: string | null;
  readonly inquiryTo: string | null;
  readonly inquiryEndedOn: string | null;
}

/**
 * The day on which whether the child needs protection at once is to be judged: that of the arrival, by its wording. The
 * rule lets one that comes late in the day wait until the next, but then it is red: somebody has to look at it.
 */
export function protectionBy({ arrivedAt }: Pick<Dated, 'arrivedAt'>): Deadline {
  const arrived = dayAt(arrivedAt);
  return { ...lastDay(rules.protection_same_day, arrived), day: arrived };
}

/** The last day for the decision to open or not: from the arrival, whatever unit the report has been at since. */
export function decisionBy({ arrivedAt, extendedTo }: Pick<Dated, 'arrivedAt' | 'extendedTo'>): Deadline {
  const by = lastDay(rules.preliminary_assessment, dayAt(arrivedAt));
  return extendedTo === null ? by : { ...by, day: Temporal.PlainDate.from(extendedTo) };
}

/** The last day for an inquiry that was opened then; a prolonged one has its own. */
export function inquiryBy({ decidedAt, inquiryTo }: { decidedAt: string; inquiryTo: string | null }): Deadline {
  const by = lastDay(rules.inquiry_time, dayAt(decidedAt));
  return inquiryTo === null ? by : { ...by, day: Temporal.PlainDate.from(inquiryTo) };
}

/**
 * The last day for the answer, by the wording of the decision's day; undefined where the law sets none. A week from the
 * decision; at once, that is the day of the question, when it was asked later or an inquiry was already going on.
 */
export function answerBy(dated: Pick<Dated, 'state' | 'decidedAt' | 'askedAt'>): Deadline | undefined {
  const { decidedAt, askedAt, state } = dated;
  if (decidedAt === null || askedAt === null) return undefined;
  const rule = ruleOn(rules.report_feedback, dayAt(decidedAt));
  if (rule?.within === undefined) return undefined;
  const asked = dayAt(askedAt);
  const decided = dayAt(decidedAt);
  if (Temporal.PlainDate.compare(asked, decided) > 0) return { day: asked, rule };
  return state === 'joined' ? { day: decided, rule } : lastDay(rules.report_feedback, decided);
}

/** The two days that a report has from the moment it arrives, wherever it is sent on, to be kept with it. */
export const lastDaysFrom = (arrivedAt: string): { readonly protectBy: string; readonly decideBy: string } => ({
  protectBy: protectionBy({ arrivedAt }).day.toString(),
  decideBy: decisionBy({ arrivedAt, extendedTo: null }).day.toString(),
});

/** What comes next on a report and its last day; undefined when nothing does. */
export function nextDay(
  dated: Dated,
): { readonly what: 'protection' | 'decision' | 'inquiry'; readonly by: Deadline } | undefined {
  if (dated.state === 'arrived') return { what: 'protection', by: protectionBy(dated) };
  if (isUndecided(dated.state)) return { what: 'decision', by: decisionBy(dated) };
  const { decidedAt, inquiryTo, inquiryEndedOn } = dated;
  return dated.state === 'opened' && inquiryEndedOn === null && decidedAt !== null
    ? { what: 'inquiry', by: inquiryBy({ decidedAt, inquiryTo }) }
    : undefined;
}

/** Hours from the arrival to `until`, whole and begun ones not counted: how long a child has waited to be judged. */
export const hoursSince = (arrivedAt: string, until: Temporal.Instant): number =>
  Math.floor(Temporal.Instant.from(arrivedAt).until(until).total('hours'));
