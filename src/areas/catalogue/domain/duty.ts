import type { Temporal } from '../../../platform/time/time.ts';
import { type RuleId, reporters, reportersFrom, ruleOn, rules } from '../../law/index.ts';
import type { Line, Question } from './line.ts';
import type { AskerRole } from './model.ts';
import { dutyTitles } from './where-to.sv.ts';

/** Which points of the law's list each role may stand under. The others are held by a rule of their own. */
export const pointsOf: Readonly<Record<AskerRole, readonly number[]>> = {
  health_care: [1],
  dental_care: [1],
  social_services: [2],
  disability_services: [3],
  preschool: [4],
  school: [4],
  student_health: [4],
  police: [15],
  leisure: [21],
  private_care: [22],
  other_authority: [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 21],
  family_counselling: [],
  volunteer: [],
};

/** What lets each role tell about someone pregnant who says no, for the sake of the child to come. */
const groundBeforeBirth: Partial<Record<AskerRole, RuleId>> = {
  health_care: 'unborn_from_health_care',
  dental_care: 'unborn_from_health_care',
  social_services: 'unborn_from_social_services',
  preschool: 'unborn_from_others',
  school: 'unborn_from_others',
  police: 'unborn_from_others',
  leisure: 'unborn_from_others',
  other_authority: 'unborn_from_others',
};

/** What the law says to one who is worried, in the order it is needed. Never empty. */
export function dutyLines(question: Question, day: Temporal.PlainDate): Line[] {
  return idsFor(question).flatMap((id) => lawLine(id, day, question.role));
}

function idsFor({ child, role, worry }: Question): readonly RuleId[] {
  if (child === 'unborn') {
    const ground = groundBeforeBirth[role];
    return ['report_unborn_outside_duty', 'consent_opens_secrecy', ...(ground ? [ground] : [])];
  }
  if (Number(child) >= 18) return ['child_of_age', 'report_child_is_under_18', 'consent_opens_secrecy'];
  const keepFirst: readonly RuleId[] = worry === 'harm' ? ['report_guardians_not_told_first'] : [];
  if (role === 'volunteer')
    return ['report_anyone_should', ...keepFirst, 'report_where', 'report_ask_without_name', 'protection_assessment'];
  const duty: RuleId = role === 'family_counselling' ? 'report_duty_family_counselling' : 'report_duty';
  const noConsent: RuleId = role === 'private_care' ? 'report_needs_no_consent_private' : 'report_needs_no_consent';
  return [duty, noConsent, ...keepFirst, 'report_where', 'report_ask_without_name', 'report_feedback'];
}

/** A rule as a line of the answer, in the wording of the day; nothing when none was in force. */
export function lawLine(id: RuleId, day: Temporal.PlainDate, role: AskerRole): Line[] {
  const rule = ruleOn(rules[id], day);
  if (rule === undefined) return [];
  const points = id === 'report_duty' && day.toString() >= reportersFrom ? pointsOf[role] : [];
  const point = points.length === 1 ? reporters.find((reporter) => reporter.point === points[0]) : undefined;
  return [
    {
      key: id,
      title: dutyTitles[id] ?? '',
      says: rule.says,
      source: point ? `${rule.source} ${point.point} (${point.who})` : rule.source,
      fits: true,
      way: null,
    },
  ];
}
