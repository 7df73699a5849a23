import type pg from 'pg';
import type { Period } from './domain/model.ts';

/** Every row that a measure may lean on, as it lies in the tables. Days are Swedish: the connection reads in that time zone. */
export type Stamp = string;
export interface Rows {
  promises: {
    id: string;
    agreement_id: string;
    kind: string;
    forum_id: string | null;
    share: number | null;
    days: number | null;
    months: number | null;
    period: Period;
    from_day: string | null;
    to_day: string | null;
  }[];
  sides: {
    commitment_id: string;
    side: string;
    every_party: boolean;
    organisation_id: string | null;
    unit_id: string | null;
  }[];
  agreements: { id: string; municipality_code: string | null }[];
  versions: {
    id: string;
    agreement_id: string;
    number: number;
    state: string;
    from_day: string | null;
    to_day: string | null;
  }[];
  newEnds: { version_id: string; to_day: string | null; decided_on: string; recorded_at: Stamp }[];
  agreementParties: { id: string; version_id: string; organisation_id: string; whole: boolean }[];
  partyUnits: { party_id: string; unit_id: string }[];
  units: { id: string; organisation_id: string; municipality_code: string | null }[];
  assignments: { employee_id: string; unit_id: string; from_day: string; to_day: string | null }[];
  confirmations: { version_id: string; employee_id: string; unit_id: string; confirmed_at: Stamp }[];
  rounds: { agreement_id: string; closed_at: Stamp | null }[];
  forumParties: { id: string; forum_id: string; unit_id: string | null }[];
  forumMeetings: { id: string; forum_id: string; state: string; starts_at: Stamp; called_at: Stamp }[];
  forumAttendance: { meeting_id: string; party_id: string; invited: boolean; answer: string; came: boolean | null }[];
  decisions: { id: string; forum_id: string; decided_on: string }[];
  decisionUnits: { decision_id: string; unit_id: string; received_at: Stamp | null }[];
  children: { id: string; protection: string; municipality_code: string }[];
  plans: { id: string; child_id: string; initiator_unit_id: string; state: string; called_at: Stamp | null }[];
  parties: { plan_id: string; unit_id: string; kind: string; called_at: Stamp | null; answered_at: Stamp | null }[];
  members: { plan_id: string; unit_id: string; coordinator: boolean; left_at: Stamp | null }[];
  meetings: { plan_id: string; kind: string; state: string; starts_at: Stamp }[];
  editions: { plan_id: string; number: number; published_at: Stamp }[];
  evaluations: { plan_id: string; opened_at: Stamp; done_at: Stamp | null }[];
  scores: { plan_id: string; author_kind: string }[];
  measures: { id: string; plan_id: string; unit_id: string | null; ends_on: string; removed_at: Stamp | null }[];
  history: { plan_id: string; command: string; at: Stamp; note: { measureId?: string; status?: string } }[];
  closures: { plan_id: string; reason: string; closed_at: Stamp }[];
  intakes: {
    id: string;
    unit_id: string;
    state: string;
    arrived_at: Stamp;
    protection_at: Stamp | null;
    decided_at: Stamp | null;
    asked_at: Stamp | null;
    told_at: Stamp | null;
    decide_by: string | null;
  }[];
  received: { intake_id: string; content: { child: { isProtected: boolean } } }[];
  concernMeetings: { intake_id: string }[];
}

const tables: Record<keyof Rows, string> = {
  promises: 'commitments.commitment',
  sides: 'commitments.side',
  agreements: 'agreements.agreement',
  versions: 'agreements.version',
  newEnds: 'agreements.new_end',
  agreementParties: 'agreements.party',
  partyUnits: 'agreements.party_unit',
  units: 'directory.unit',
  assignments: 'directory.assignment',
  confirmations: 'agreements.confirmation',
  rounds: 'agreements.round',
  forumParties: 'forums.party',
  forumMeetings: 'forums.meeting',
  forumAttendance: 'forums.attendance',
  decisions: 'forums.decision',
  decisionUnits: 'forums.decision_unit',
  children: 'children.child',
  plans: 'plans.plan',
  parties: 'plans.party',
  members: 'plans.member',
  meetings: 'plans.meeting',
  editions: 'plans.edition',
  evaluations: 'plans.evaluation',
  scores: 'plans.score',
  measures: 'plans.measure',
  history: 'plans.history',
  closures: 'plans.closure',
  intakes: 'concerns.intake',
  received: 'concerns.received',
  concernMeetings: 'concerns.meeting',
};

/** Reads every row that a measure may lean on. */
export async function readRows(client: pg.ClientBase): Promise<Rows> {
  const read = async (table: string) =>
    (await client.query<{ row: unknown }>(`select to_jsonb(t) as row from ${table} t`)).rows.map(({ row }) => row);
  const all: Partial<Record<keyof Rows, unknown>> = {};
  for (const [name, table] of Object.entries(tables)) all[name as keyof Rows] = await read(table);
  return all as Rows;
}
