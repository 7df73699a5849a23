import type { Answer, GoalOutcome, MeasureStatus, PartyKind, PlanState } from './model.ts';

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
  readonly scores: number;
  readonly scoreMissingWhy: string;
}

export interface SnapshotParty {
  readonly unitId: string;
  readonly name: string;
  readonly kind: PartyKind;
  readonly answer: Answer;
  readonly reminded: boolean;
  /** Consent lets the unit in today. */
  readonly open: boolean;
  readonly partDone: boolean;
}

export interface SnapshotContent {
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
  readonly byUnit: boolean;
  readonly responsiblePerson: boolean;
  readonly status: MeasureStatus;
  readonly reported: boolean;
}
