// Made from kinds/*.ts by `npm run generate`. Do not edit.
import type { Kind } from './kind.ts';
import { kind as agreementFollowedUp } from './kinds/agreement-followed-up.ts';
import { kind as agreementKnown } from './kinds/agreement-known.ts';
import { kind as callAnswered } from './kinds/call-answered.ts';
import { kind as childEvaluation } from './kinds/child-evaluation.ts';
import { kind as concernAnswered } from './kinds/concern-answered.ts';
import { kind as concernDecided } from './kinds/concern-decided.ts';
import { kind as concernMeeting } from './kinds/concern-meeting.ts';
import { kind as concernProtected } from './kinds/concern-protected.ts';
import { kind as decisionAcknowledged } from './kinds/decision-acknowledged.ts';
import { kind as forumAttendance } from './kinds/forum-attendance.ts';
import { kind as forumMeets } from './kinds/forum-meets.ts';
import { kind as measureReported } from './kinds/measure-reported.ts';
import { kind as planFollowUp } from './kinds/plan-follow-up.ts';
import { kind as sipMeeting } from './kinds/sip-meeting.ts';
import { kind as statedByHand } from './kinds/stated-by-hand.ts';

export const kinds = {
  agreement_followed_up: agreementFollowedUp,
  agreement_known: agreementKnown,
  call_answered: callAnswered,
  child_evaluation: childEvaluation,
  concern_answered: concernAnswered,
  concern_decided: concernDecided,
  concern_meeting: concernMeeting,
  concern_protected: concernProtected,
  decision_acknowledged: decisionAcknowledged,
  forum_attendance: forumAttendance,
  forum_meets: forumMeets,
  measure_reported: measureReported,
  plan_follow_up: planFollowUp,
  sip_meeting: sipMeeting,
  stated_by_hand: statedByHand,
} as const satisfies Record<string, Kind>;
