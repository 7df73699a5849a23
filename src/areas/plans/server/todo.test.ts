import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import type { Tx } from '../../../platform/db/transaction.ts';
import { given } from '../testing-given.ts';
import { plansInEveryState } from '../testing-todo.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
  await plansInEveryState(s);
});
afterAll(() => s.close());

interface Line {
  readonly kind: string;
  readonly planId: string;
  readonly childId: string;
  readonly unitId: string;
  readonly refId: string | null;
  readonly initials: string | null;
}

/** The row that a line tells of, asked for by the same person under the policies of its table. */
const rowOf = ({ kind, planId, unitId, refId }: Line, tx: Tx) => {
  const row = (table: string, column: string, id: string | null) =>
    sql`select from ${sql.table(`plans.${table}`)} where plan_id = ${planId} and ${sql.ref(column)} = ${id}`.execute(
      tx,
    );
  switch (kind) {
    case 'meeting':
    case 'record_meeting':
    case 'missed_meeting':
      return row('meeting', 'id', refId);
    case 'report_measure':
    case 'measure_late':
    case 'measure_stuck':
      return row('measure', 'id', refId);
    case 'answer_missing':
    case 'consent_needed':
      return row('party', 'unit_id', refId);
    case 'answer_handover':
      return row('handover', 'id', refId);
    case 'absent_member':
      return row('member', 'person_id', refId);
    case 'follow_up':
      return row('content', 'plan_id', planId);
    case 'finish_evaluation':
      return row('evaluation', 'plan_id', planId);
    case 'offer_again':
      return row('refusal', 'plan_id', planId);
    default:
      return row('party', 'unit_id', unitId);
  }
};

/** What waits for somebody, and whatever of it the policies would not have shown. */
const seenBy = (person: Person) =>
  person.sql(async (tx) => {
    const { rows: lines } = await sql<Line>`select * from plans.todo()`.execute(tx);
    const hidden: string[] = [];
    for (const line of lines) {
      const { rows: children } = await sql`select from children.child where id = ${line.childId}`.execute(tx);
      if ((await rowOf(line, tx)).rows.length === 0) hidden.push(line.kind);
      if ((line.initials !== null) !== children.length > 0) hidden.push(`the child of ${line.kind}`);
    }
    return { kinds: new Set(lines.map(({ kind }) => kind)), hidden };
  });

const people = [
  'anna-provberg',
  'karin-pahittstrom',
  'sofia-provstrom',
  'petra-testgren',
  'magnus-pahittsson',
  'jonas-testman',
  'rania-exempelsater',
  'mona-latsaslind',
  'erik-testlund',
  'sara-provsten',
  'gunilla-loggprov',
];

describe.each([
  ['as things are', async () => undefined],
  ['when consents are about to end', async () => s.clock.moveTo('2027-11-10T08:00:00Z')],
  ['when a consent has been withdrawn', async () => given(s).withdrawConsent('falun-skola')],
  [
    'when the unit that coordinates is not let in',
    async () => given(s).withdrawConsent('falun-socialtjanst-barn-unga'),
  ],
])('%s', (_, comes) => {
  beforeAll(comes);
  it('every line stands on a row that its reader may read, and tells of the child only to who sees it', async () => {
    const kinds = new Set<string>();
    for (const code of people) {
      const seen = await seenBy(await s.employee(code));
      expect(seen.hidden, code).toEqual([]);
      for (const kind of seen.kinds) kinds.add(kind);
    }
    expect(kinds.size).toBeGreaterThan(3);
  });
});
