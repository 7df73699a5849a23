import type { Temporal } from '../../../platform/time/time.ts';
import { addWorkingDays } from '../../../platform/time/working-days.ts';
import type { LegalRule, Limit, RuleHistory } from './model.ts';

/** A last day and the rule that makes it so: pages show both. */
export interface Deadline {
  readonly day: Temporal.PlainDate;
  readonly rule: LegalRule;
}

/** The wording in force on `day`, first and last day included, or undefined when none was. */
export function ruleOn<Id extends string>(
  history: RuleHistory<Id>,
  day: Temporal.PlainDate,
): LegalRule<Id> | undefined {
  // Days as they are written, year first, follow one another as days do.
  const on = day.toString();
  return history.find(({ inForce: { from, to } }) => from <= on && (to === undefined || on <= to));
}

/**
 * The last day on which the duty is met (to the end of that day, Swedish time), under the wording in force on the day
 * of the event. The event's own day is not counted. Calendar limits fall on the day they fall, a holiday too, and on
 * the month's last day where the month is too short; a county that wants otherwise counts in working days.
 *
 * Throws when no wording was in force that day or when it sets no limit: a deadline was asked for where the law has
 * none, which is a fault in the code and not something a person can mend.
 */
export function lastDay(history: RuleHistory, event: Temporal.PlainDate): Deadline {
  const rule = ruleOn(history, event);
  if (!rule) throw new Error(`no wording of ${history[0].id} was in force on ${event}`);
  return lastDayUnder(rule, event);
}

/**
 * The last day as `rule` counts it, whether it was in force then or not: for looking back at days before the first
 * wording of a limit that no statute sets. Throws when the rule sets no limit.
 */
export function lastDayUnder(rule: LegalRule, event: Temporal.PlainDate): Deadline {
  if (rule.within === undefined) throw new Error(`${rule.id} (${rule.source}) sets no limit to count`);
  return { day: after(event, rule.within), rule };
}

const after = (event: Temporal.PlainDate, limit: Limit): Temporal.PlainDate =>
  typeof limit === 'string' ? event.add(limit) : addWorkingDays(event, limit.workingDays);
