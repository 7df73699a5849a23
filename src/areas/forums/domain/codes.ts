/** The forums' codes, as they are stored and sent. Without any library, so that pages may import them. */

export const levels = ['political', 'management', 'support', 'operational'] as const;
export type Level = (typeof levels)[number];

export const mandates = ['decides', 'prepares', 'advises'] as const;
export type Mandate = (typeof mandates)[number];

/** How children are spoken of: not at all, without identity, or by name under consent. */
export const identities = ['none', 'anonymous', 'named'] as const;
export type Identity = (typeof identities)[number];

export const forumStates = ['active', 'dormant', 'paused'] as const;
export type ForumState = (typeof forumStates)[number];

/** How often a forum has said that it meets. `term`: half a year. */
export const periods = ['month', 'term', 'year'] as const;
export type Period = (typeof periods)[number];
export interface Rhythm {
  readonly times: number;
  readonly per: Period;
}

/** What a source may leave to be read out of it. */
export const drawnFields = ['mandate', 'identity', 'parent'] as const;
export type Drawn = (typeof drawnFields)[number];

export const meetingStates = ['called', 'held', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

export const meetingAnswers = ['pending', 'comes', 'cannot'] as const;
export type MeetingAnswer = (typeof meetingAnswers)[number];

/** Why a party did not come. `none_given` is a reason too: nothing has been said. */
export const absences = ['sick', 'staffing', 'other_meeting', 'not_concerned', 'other', 'none_given'] as const;
export type Absence = (typeof absences)[number];

/** How one party stood to one meeting, in an attendance strip. */
export const stripMarks = ['decided', 'without', 'absent_reason', 'absent', 'not_invited', 'no_note'] as const;
export type StripMark = (typeof stripMarks)[number];

/** What a decision has become at a unit. */
export const receipts = ['sent', 'received', 'done', 'cannot'] as const;
export type Receipt = (typeof receipts)[number];

const lineModes = ['anonymous', 'named'] as const;
export type LineMode = (typeof lineModes)[number];

/** Narrow bands and the wider ones that hide a child better in a small municipality. */
export const ageBands = [
  'unborn',
  '0-2',
  '3-5',
  '0-5',
  '6-9',
  '10-12',
  '6-12',
  '13-15',
  '16-17',
  '13-17',
  '18-24',
] as const;
export type AgeBand = (typeof ageBands)[number];

/** Where a line led. */
export const ledTos = ['sip', 'concern_report', 'school_support', 'other_way', 'nothing'] as const;
export type LedTo = (typeof ledTos)[number];

/** What one is warned of before a text is kept, and may judge to be in order. */
export const warnings = ['small_group', 'name_like'] as const;
export type Warning = (typeof warnings)[number];
