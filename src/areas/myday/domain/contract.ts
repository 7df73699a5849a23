import { z } from 'zod';

/** What can wait for somebody. Stable codes; each is a row of an area's view `todo`. */
const todoKinds = [
  'answer_call',
  'write_part',
  'meeting',
  'report_measure',
  'answer_handover',
  'next_step',
  'answer_missing',
  'consent_needed',
  'record_meeting',
  'measure_late',
  'measure_stuck',
  'follow_up',
  'finish_evaluation',
  'offer_again',
  'no_owner',
  'absent_member',
  'missed_meeting',
  'forum_answer',
  'forum_meeting',
  'forum_record',
  'forum_receive',
  'forum_carry_out',
  'forum_question',
  'forum_answered',
  'forum_action',
  'forum_follow_up',
  'concern_protect',
  'concern_decide',
  'concern_answer',
  'concern_inquiry',
  'concern_consult',
  'concern_birth',
  'concern_hand_over',
  'concern_draft',
  'concern_answered',
] as const;
export type TodoKind = (typeof todoKinds)[number];

/** Past its day, to do now, and to come within fourteen days. */
const parts = ['late', 'waiting', 'coming'] as const;
export type Part = (typeof parts)[number];

export const TodoLine = z.object({
  kind: z.enum(todoKinds),
  /** Null for what waits in a forum, or with a report of concern. */
  planId: z.string().nullable(),
  forum: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Where the plan stands: says which step `next_step` is. */
  state: z.string(),
  part: z.enum(parts),
  /** The last day, `YYYY-MM-DD`, inclusive; null when there is none. */
  dueOn: z.string().nullable(),
  since: z.string(),
  /** The measure, meeting, unit, person, offer, decision, question, line or report that it is about. */
  refId: z.string().nullable(),
  /** The number of the report of concern that it is about. */
  number: z.string().nullable(),
  /** Initials and year of birth, never a name; null when the asker may not see the child yet. */
  child: z.object({ initials: z.string(), bornYear: z.int().nullable(), protected: z.boolean() }).nullable(),
  /** The unit that it is about, for consents and answers that are missing. */
  unit: z.string().nullable(),
  /** Whose it is when it is another's, or who is not at work any more; null when it is one's own or the unit's. */
  person: z.string().nullable(),
  /** The unit's: anybody there may do it. */
  forAnybody: z.boolean(),
  /** The rule that sets the day, when a rule does. */
  rule: z.object({ source: z.string(), says: z.string() }).nullable(),
});
export type TodoLine = z.infer<typeof TodoLine>;

const Counts = z.object({ late: z.int(), waiting: z.int(), coming: z.int() });

/** The lines in the order to take them: late, waiting, coming. `more` says that there are lines that are not shown. */
export const MyDay = z.object({
  counts: Counts,
  lines: z.array(TodoLine),
  /** For a manager: the unit's, other than the own. */
  unit: z.object({ counts: Counts, lines: z.array(TodoLine) }).nullable(),
  more: z.boolean(),
});
export type MyDay = z.infer<typeof MyDay>;
