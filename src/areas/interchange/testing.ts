import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Samsyn } from '../../../test/harness/samsyn.ts';
import type { CastMember } from '../../../test/harness/scenarios.ts';
import type { AccessTable } from '../../../test/harness/three-ways.ts';
import { type InterchangeFacts, interchangeActions } from './domain/access.ts';
import { fileOf, newUnit, sent } from './testing-files.ts';

const cast = {
  'the county’s coordinator': { employee: 'siv-samordnarprov', role: 'coordinator_support' },
  'another of the county’s coordinators': { employee: 'lovisa-fiktivlund', role: 'coordinator_support' },
  'a coordinator in Falun': { employee: 'mona-latsaslind', role: 'coordinator_support' },
  'a manager': { employee: 'karin-pahittstrom', role: 'manager' },
  'the county administrator': { employee: 'birgitta-lansprov', role: 'county_admin' },
  'one whose assignment has ended': { employee: 'ulla-slutprov' },
  'a guardian': { guardian: '198205172383' },
  'a child': { child: '201203142383' },
} as const satisfies Record<string, CastMember>;
type Who = keyof typeof cast;
type Row = 'the lists' | 'Siv’s file' | 'a guessed id';
type Does = keyof typeof interchangeActions;

const found = async (query: Promise<{ rows: readonly unknown[] }>): Promise<boolean> => (await query).rows.length > 0;
const changed = async (query: Promise<{ numAffectedRows?: bigint | undefined }>): Promise<boolean> =>
  ((await query).numAffectedRows ?? 0n) > 0n;

const keeps = (who: Who): boolean =>
  who === 'the county’s coordinator' || who === 'another of the county’s coordinators';

/** Files and lists are the county's coordinators'; each settles the own files. */
export const interchangeTable: AccessTable<Who, Does, Row, InterchangeFacts> = {
  actions: interchangeActions,
  cast,
  factsOf: (who, row) => {
    if (row === 'the lists') return { keepsCounty: keeps(who), mine: false };
    return row === 'a guessed id' || !keeps(who)
      ? null
      : { keepsCounty: true, mine: who === 'the county’s coordinator' };
  },
  rowOf: async (s, row) => {
    if (row === 'the lists') return 'units';
    return row === 'a guessed id' ? randomUUID() : judgedFile(s);
  },
  acts: () => ({
    'interchange.list': {
      http: (person) => person.get('/api/lists'),
      sql: (tx) => found(sql`select from directory.unit limit 1`.execute(tx)),
    },
    'interchange.export': {
      http: (person) => person.get('/api/lists/units/csv'),
      sql: (tx) => found(sql`select from directory.unit limit 1`.execute(tx)),
    },
    'interchange.start': {
      http: (person) => person.upload('/api/imports?sheet=units&name=enheter.csv', fileOf('units', [newUnit('x')])),
      sql: (tx, _, person) =>
        changed(
          sql`insert into interchange.import (sheet, file_name, started_by, started_unit)
              values ('units', 'x.csv', ${person.personId}, ${person.unitId ?? null})`.execute(tx),
        ),
    },
    'interchange.read': {
      http: (person, row) => person.get(`/api/imports/${row}`),
      sql: (tx, row) => found(sql`select from interchange.import_row where import_id = ${row}`.execute(tx)),
    },
    'interchange.apply': {
      http: (person, row) => person.post(`/api/imports/${row}/apply`),
      sql: (tx, row) => changed(sql`update interchange.import set state = 'applying' where id = ${row}`.execute(tx)),
    },
    'interchange.again': {
      http: (person, row) => person.post(`/api/imports/${row}/again`),
      sql: (tx, row) => changed(sql`update interchange.import set state = 'waiting' where id = ${row}`.execute(tx)),
    },
    'interchange.discard': {
      http: (person, row) => person.delete(`/api/imports/${row}`),
      sql: (tx, row) => changed(sql`delete from interchange.import_row where import_id = ${row}`.execute(tx)),
    },
    'interchange.undo': {
      http: 'no route',
      sql: (tx, row) => changed(sql`delete from interchange.import where id = ${row}`.execute(tx)),
    },
  }),
  sentences: [
    ['the county’s coordinator', 'interchange.list', 'the lists', 'allowed'],
    ['a coordinator in Falun', 'interchange.list', 'the lists', 'refused', 'rule alone'],
    ['a guardian', 'interchange.list', 'the lists', 'refused', 'rule alone'],
    ['the county’s coordinator', 'interchange.export', 'the lists', 'allowed'],
    ['a manager', 'interchange.export', 'the lists', 'refused', 'rule alone'],
    ['a child', 'interchange.export', 'the lists', 'refused', 'rule alone'],
    ['the county’s coordinator', 'interchange.start', 'the lists', 'allowed'],
    ['a coordinator in Falun', 'interchange.start', 'the lists', 'refused'],
    ['a manager', 'interchange.start', 'the lists', 'refused'],
    ['the county administrator', 'interchange.start', 'the lists', 'refused'],
    ['one whose assignment has ended', 'interchange.start', 'the lists', 'refused'],
    ['a guardian', 'interchange.start', 'the lists', 'refused'],
    ['the county’s coordinator', 'interchange.read', 'Siv’s file', 'allowed'],
    ['another of the county’s coordinators', 'interchange.read', 'Siv’s file', 'allowed'],
    ['a coordinator in Falun', 'interchange.read', 'Siv’s file', 'unseen'],
    ['the county administrator', 'interchange.read', 'Siv’s file', 'unseen'],
    ['a guardian', 'interchange.read', 'Siv’s file', 'unseen'],
    ['a child', 'interchange.read', 'Siv’s file', 'unseen'],
    ['the county’s coordinator', 'interchange.read', 'a guessed id', 'unseen'],
    ['the county’s coordinator', 'interchange.apply', 'Siv’s file', 'allowed'],
    ['another of the county’s coordinators', 'interchange.apply', 'Siv’s file', 'refused'],
    ['a manager', 'interchange.apply', 'Siv’s file', 'unseen'],
    ['the county’s coordinator', 'interchange.again', 'Siv’s file', 'allowed'],
    ['another of the county’s coordinators', 'interchange.again', 'Siv’s file', 'refused'],
    ['the county’s coordinator', 'interchange.discard', 'Siv’s file', 'allowed'],
    ['another of the county’s coordinators', 'interchange.discard', 'Siv’s file', 'refused'],
    ['a child', 'interchange.discard', 'Siv’s file', 'unseen'],
    ['the county’s coordinator', 'interchange.undo', 'Siv’s file', 'refused'],
  ],
};

/** A file of Siv's that has been judged and may be written, anew for each sentence. */
async function judgedFile(s: Samsyn): Promise<string> {
  const code = `prov-${randomUUID().slice(0, 8)}`;
  const path = await sent(s, await s.employee('siv-samordnarprov'), 'units', fileOf('units', [newUnit(code)]));
  return path.split('/').at(-1) ?? '';
}
