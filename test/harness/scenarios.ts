import { sql } from 'kysely';
import type { Actor } from '../../src/platform/access/actor.ts';
import { decide, type Permission } from '../../src/platform/access/rules.ts';
import type { Tx } from '../../src/platform/db/transaction.ts';
import type { Answer, Person, Samsyn } from './samsyn.ts';

/** What someone meets: it happens, it is refused with a reason, or there is nothing there for them. */
export type Outcome = 'allowed' | 'refused' | 'unseen';

/** One sentence about access, to be true of the rule, of the route and of the policy alike. */
export interface Scenario<Who extends string, Action extends string, Row extends string> {
  readonly who: Who;
  readonly does: Action;
  readonly on: Row;
  readonly expects: Outcome;
}

/** Someone in the sentences, and how they sign in. `role` is left out for one whose assignment has ended. */
export type CastMember =
  | { readonly employee: string; readonly role?: string }
  | { readonly guardian: string }
  | { readonly child: string };

export function signInAs(s: Samsyn, member: CastMember): Promise<Person> {
  if ('employee' in member) return s.employee(member.employee);
  return 'guardian' in member ? s.guardian(member.guardian) : s.child(member.child);
}

/** The actor that the pure rule gets: an ended assignment gives neither unit nor role. */
export function actorFor(who: string, member: CastMember): Actor {
  const kind = 'employee' in member ? 'employee' : 'guardian' in member ? 'guardian' : 'child';
  const acting = 'role' in member && { unitId: 'u', role: member.role, assignmentId: 'a' };
  return { kind, personId: who, countyId: '20', accountId: who, ...acting };
}

export const hasEnded = (member: CastMember): boolean => 'employee' in member && member.role === undefined;

/** How one action is done in the two executors that reach the database. */
export interface Act {
  /** Over HTTP, as the browser does it. `'no route'` for what nobody may and no route offers. */
  readonly http: ((person: Person, row: string) => Promise<Answer>) | 'no route';
  /** In SQL past every route: true when the row was read or changed, false when there was no such row. */
  readonly sql: (tx: Tx, row: string, person: Person) => Promise<boolean>;
}

/** First executor: the pure rule, with the relationship as the scenario's author states it. `null`: no such row. */
export function byRule<Facts>(permission: Permission<Facts>, actor: Actor, facts: Facts | null): Outcome {
  if (facts === null) return 'unseen';
  return decide(permission, actor, facts).allowed ? 'allowed' : 'refused';
}

/** Second executor: the whole application. Throws on an answer that says nothing about access. */
export async function byRoute(act: Act, person: Person, row: string): Promise<Outcome> {
  if (act.http === 'no route') return 'refused';
  const answer = await act.http(person, row);
  const outcome = ({ 200: 'allowed', 403: 'refused', 404: 'unseen' } as const)[answer.status];
  if (outcome === undefined) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
  return outcome;
}

class Undo extends Error {}

/**
 * Third executor: the database alone, with the person's row-level context. Everything is undone afterwards. It cannot
 * tell a refusal from a row that is not there: `stopped` is either. `ended`: the assignment has ended, and
 * identity.open_request would have given the transaction no unit.
 */
export async function byPolicy(act: Act, person: Person, row: string, ended = false): Promise<'allowed' | 'stopped'> {
  let happened = false;
  const work = person.sql(async (tx) => {
    if (ended) await withoutAssignment(tx);
    happened = await act.sql(tx, row, person);
    throw new Undo();
  });
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Undo) return happened ? 'allowed' : 'stopped';
  // 42501: a policy or a missing grant. SM…: a trigger of ours.
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === '42501' || code.startsWith('SM')) return 'stopped';
  throw error;
}

const withoutAssignment = (tx: Tx): Promise<unknown> =>
  sql`select set_config('app.unit_id', '', true), set_config('app.role', '', true)`.execute(tx);
