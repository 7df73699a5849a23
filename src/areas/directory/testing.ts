import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Samsyn } from '../../../test/harness/samsyn.ts';
import type { CastMember } from '../../../test/harness/scenarios.ts';
import type { AccessTable } from '../../../test/harness/three-ways.ts';
import { type DirectoryFacts, directoryActions } from './domain/access.ts';

const cast = {
  'the county administrator': { employee: 'birgitta-lansprov', role: 'county_admin' },
  'a social worker': { employee: 'anna-provberg', role: 'professional' },
  'a manager': { employee: 'karin-pahittstrom', role: 'manager' },
  'one whose assignment has ended': { employee: 'ulla-slutprov' },
  'a guardian': { guardian: '198205172383' },
  'a child': { child: '201203142383' },
} as const satisfies Record<string, CastMember>;
type Who = keyof typeof cast;

type Row =
  | 'the county'
  | 'Bup Falun'
  | 'Erik'
  | 'the administrator'
  | 'Erik’s assignment'
  | 'the administrator’s own'
  | 'a guessed id';
type Does = keyof typeof directoryActions;

const ids = async (s: Samsyn, text: string, values: readonly unknown[]): Promise<string> =>
  (await s.database.owner.query<{ id: string }>(text, [...values])).rows[0]?.id ?? '';
const assignmentOf = (s: Samsyn, employee: string) =>
  ids(
    s,
    `select a.id from directory.assignment a join directory.employee e on e.id = a.employee_id
      where e.code = $1 and a.role <> 'intake' limit 1`,
    [employee],
  );

const day = '2026-11-23';
const seen = async (query: Promise<{ rows: readonly unknown[] }>): Promise<boolean> => (await query).rows.length > 0;
const changed = async (query: Promise<{ numAffectedRows?: bigint | undefined }>): Promise<boolean> =>
  ((await query).numAffectedRows ?? 0n) > 0n;

/** Everyone in the county may be looked up by whoever works in it; assignments are one person's to decide on. */
export const directoryTable: AccessTable<Who, Does, Row, DirectoryFacts> = {
  actions: directoryActions,
  cast,
  factsOf: (_, row) =>
    row === 'a guessed id'
      ? null
      : row.startsWith('the administrator')
        ? { employeeId: 'the county administrator' }
        : { employeeId: 'Erik' },
  rowOf: async (s, row) => {
    // What a sentence before has given or taken away is put back: no assignment of these outlives its sentence.
    await s.database.owner.query(`delete from directory.assignment where role = 'intake' and from_day = $1`, [day]);
    await s.database.owner.query(
      `update directory.assignment a set to_day = null from directory.employee e
        where e.id = a.employee_id and e.code = 'erik-testlund'`,
    );
    switch (row) {
      case 'the county':
        return '20';
      case 'Bup Falun':
        return s.id('unit', 'falun-bup');
      case 'Erik':
        return s.id('employee', 'erik-testlund');
      case 'the administrator':
        return s.id('employee', 'birgitta-lansprov');
      case 'Erik’s assignment':
        return assignmentOf(s, 'erik-testlund');
      case 'the administrator’s own':
        return assignmentOf(s, 'birgitta-lansprov');
      case 'a guessed id':
        return randomUUID();
    }
  },
  acts: (s) => ({
    'directory.county': {
      http: (person) => person.get('/api/directory/county'),
      sql: (tx, row) => seen(sql`select from directory.county where id = ${row}`.execute(tx)),
    },
    'directory.units': {
      http: (person) => person.get('/api/directory/units'),
      sql: (tx, row) => seen(sql`select from directory.unit where id = ${row}`.execute(tx)),
    },
    'directory.people': {
      http: (person, row) => person.get(`/api/directory/units/${row}/people`),
      sql: (tx, row) => seen(sql`select from directory.holder where unit_id = ${row}`.execute(tx)),
    },
    'directory.assignments': {
      http: (person) => person.get('/api/directory/assignments'),
      sql: (tx, row) => seen(sql`select from directory.assignment where id = ${row}`.execute(tx)),
    },
    'directory.startAssignment': {
      http: async (person, row) =>
        person.post('/api/directory/assignments', {
          employeeId: row,
          unitId: await s.id('unit', 'falun-bup'),
          role: 'intake',
          from: day,
          to: null,
        }),
      sql: async (tx, row) =>
        changed(
          sql`insert into directory.assignment (county_id, employee_id, unit_id, role, from_day)
              values ('20', ${row}, ${await s.id('unit', 'falun-bup')}, 'intake', ${day})`.execute(tx),
        ),
    },
    'directory.endAssignment': {
      http: (person, row) => person.post(`/api/directory/assignments/${row}/end`, { to: day }),
      sql: (tx, row) => changed(sql`update directory.assignment set to_day = ${day} where id = ${row}`.execute(tx)),
    },
    'directory.deleteAssignment': {
      http: 'no route',
      sql: (tx, row) => changed(sql`delete from directory.assignment where id = ${row}`.execute(tx)),
    },
  }),
  sentences: [
    ['a social worker', 'directory.county', 'the county', 'allowed'],
    ['one whose assignment has ended', 'directory.county', 'the county', 'refused', 'rule alone'],
    ['a guardian', 'directory.county', 'the county', 'refused', 'rule alone'],
    ['a social worker', 'directory.units', 'Bup Falun', 'allowed'],
    ['the county administrator', 'directory.units', 'Bup Falun', 'allowed'],
    ['one whose assignment has ended', 'directory.units', 'Bup Falun', 'refused', 'rule alone'],
    ['a guardian', 'directory.units', 'Bup Falun', 'refused', 'rule alone'],
    ['a child', 'directory.units', 'Bup Falun', 'refused', 'rule alone'],
    ['a social worker', 'directory.people', 'Bup Falun', 'allowed'],
    ['a social worker', 'directory.people', 'a guessed id', 'unseen'],
    ['a guardian', 'directory.people', 'Bup Falun', 'refused', 'rule alone'],
    ['the county administrator', 'directory.assignments', 'Erik’s assignment', 'allowed'],
    ['a manager', 'directory.assignments', 'Erik’s assignment', 'refused', 'rule alone'],
    ['a child', 'directory.assignments', 'Erik’s assignment', 'refused', 'rule alone'],
    ['the county administrator', 'directory.startAssignment', 'Erik', 'allowed'],
    ['the county administrator', 'directory.startAssignment', 'the administrator', 'refused'],
    ['a manager', 'directory.startAssignment', 'Erik', 'refused'],
    ['one whose assignment has ended', 'directory.startAssignment', 'Erik', 'refused'],
    ['a guardian', 'directory.startAssignment', 'Erik', 'refused'],
    ['the county administrator', 'directory.endAssignment', 'Erik’s assignment', 'allowed'],
    ['the county administrator', 'directory.endAssignment', 'the administrator’s own', 'refused'],
    ['the county administrator', 'directory.endAssignment', 'a guessed id', 'unseen'],
    ['a manager', 'directory.endAssignment', 'Erik’s assignment', 'refused'],
    ['a child', 'directory.endAssignment', 'Erik’s assignment', 'refused'],
    ['the county administrator', 'directory.deleteAssignment', 'Erik’s assignment', 'refused'],
  ],
};
