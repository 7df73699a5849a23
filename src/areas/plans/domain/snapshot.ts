import type { Answer, GoalOutcome, MeasureStatus, PartyKind, PlanState } from './model.ts';
import type { Principal } from './principal.ts';

/** What the rules need to know of a plan to say whether a step can be taken. Days are `YYYY-MM-DD`, Swedish. */
export interface PlanSnapshot {
  readonly state: PlanState;
  readonly need: string;
  readonly question: string;
  readonly childMatters: string;
  readonly parties: readonly SnapshotParty[];
  readonly meetings: readonly {
    readonly state: 'proposed' | 'set' | 'held' | 'cancelled';
    readonly startsOn: string;
  }[];
  /** Parties of whom the latest held meeting says whether they came. */
  readonly attendanceOf: readonly string[];
  readonly content: SnapshotContent;
  readonly goals: readonly { readonly text: string; readonly outcome: GoalOutcome | null }[];
  readonly measures: readonly SnapshotMeasure[];
  readonly hasCoordinator: boolean;
  /** The child's own score in this round, and the guardians'. */
  readonly scores: Readonly<Record<'child' | 'guardians', SnapshotScore>>;
}

export interface SnapshotScore {
  /** False for a child that is not born, and for the guardians of one who is of age. */
  readonly expected: boolean;
  readonly given: boolean;
  readonly missingWhy: string;
}

export interface SnapshotParty {
  readonly unitId: string;
  readonly name: string;
  readonly kind: PartyKind;
  readonly answer: Answer;
  readonly reminded: boolean;
  /** Consent lets the unit in today. */
  readonly open: boolean;
  /** Somebody there coordinates the plan. */
  readonly leads: boolean;
  readonly partDone: boolean;
  /** Why the plan goes on without the unit's part, or its word on its measures; empty while it does not. */
  readonly withoutPart: string;
  readonly withoutReport: string;
}

interface SnapshotContent {
  readonly longTermGoal: string;
  readonly overallResponsible: boolean;
  readonly othersNone: boolean;
  readonly risks: string;
  readonly ifWorse: string;
  readonly ifWorseCall: string;
  readonly childView: string;
  readonly nextFollowUp: string | null;
}

export interface SnapshotMeasure {
  /** The unit that is responsible; null when somebody outside the units is. */
  readonly unitId: string | null;
  readonly principal: Principal;
  readonly responsiblePerson: boolean;
  readonly status: MeasureStatus;
  readonly reported: boolean;
}
