import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { worksWith } from '../../../test/harness/arrange.ts';
import type { Samsyn } from '../../../test/harness/samsyn.ts';
import type { CastMember } from '../../../test/harness/scenarios.ts';
import type { AccessTable } from '../../../test/harness/three-ways.ts';
import { familyLogActions, type LogFacts, logActions } from './domain/access.ts';
import { drawEveryNight } from './server/jobs.ts';
import { asWorker } from './testing.ts';

const [alva, leo, viggo] = ['201203142383', '201501182396', '201612052397'] as const;

const cast = {
  'the log reviewer': { employee: 'gunilla-loggprov', role: 'log_reviewer' },
  'the manager': { employee: 'karin-pahittstrom', role: 'manager' },
  'anna, who has read': { employee: 'anna-provberg', role: 'professional' },
  'a colleague without contact': { employee: 'erik-testlund', role: 'professional' },
  'one whose assignment has ended': { employee: 'ulla-slutprov' },
  'the manager of Bup': { employee: 'magnus-pahittsson', role: 'manager' },
  'the county administrator': { employee: 'birgitta-lansprov', role: 'county_admin' },
  'Alva’s mother': { guardian: '198205172383' },
  'another child’s guardian': { guardian: '198603082382' },
  'Leo’s blocked guardian': { guardian: '198301052398' },
  'Alva herself': { child: alva },
  'Viggo, who is nine': { child: viggo },
} as const satisfies Record<string, CastMember>;
type Who = keyof typeof cast;

type Row = 'Alva' | 'Leo' | 'Viggo' | 'a reading by anna' | 'a reading by the manager' | 'a guessed id';
const actions = { ...logActions, ...familyLogActions };
type Does = keyof typeof actions;

const none: LogFacts = { entitled: false, own: false };
const entitled: LogFacts = { ...none, entitled: true };

/** Who meets which row. What is not listed is not there for them. */
const atUnit: Partial<Record<Who, Partial<Record<Row, LogFacts>>>> = {
  'the log reviewer': { Alva: none, 'a reading by anna': none, 'a reading by the manager': none },
  'the manager': { Alva: none, 'a reading by anna': none, 'a reading by the manager': { ...none, own: true } },
  'anna, who has read': { Alva: none },
};
const inFamily: Partial<Record<Who, Partial<Record<Row, LogFacts>>>> = {
  'Alva’s mother': { Alva: entitled, Viggo: entitled },
  'Alva herself': { Alva: entitled },
};

/** Lets anna and the manager read about Alva, anna about Leo and Viggo, and draws all of it to be looked at. */
async function arrange(s: Samsyn): Promise<void> {
  for (const child of [alva, leo, viggo]) await worksWith(s, 'anna-provberg', child);
  const readers = { 'anna-provberg': [alva, leo, viggo], 'karin-pahittstrom': [alva] };
  for (const [reader, children] of Object.entries(readers)) {
    const person = await s.employee(reader);
    for (const child of children) await person.get(`/api/children/${await s.id('child', child)}`);
  }
  s.clock.moveTo('2026-11-30T08:00:00Z');
  await asWorker(s, drawEveryNight);
}

const drawn = async (s: Samsyn, reader: string): Promise<string> =>
  (
    await s.database.owner.query<{ id: string }>(
      `select r.id from access_log.review r join access_log.event e on e.id = r.event_id
         join directory.employee p on p.id = e.actor_id where p.code = $1 limit 1`,
      [reader],
    )
  ).rows[0]?.id ?? '';

const seen = async (query: Promise<{ rows: readonly unknown[] }>): Promise<boolean> => (await query).rows.length > 0;
const changed = async (query: Promise<{ numAffectedRows?: bigint | undefined }>): Promise<boolean> =>
  ((await query).numAffectedRows ?? 0n) > 0n;

/** Who reads and judges the unit's log, and whose log the family reads. */
export const logTable: AccessTable<Who, Does, Row, LogFacts> = {
  actions,
  cast,
  arrange,
  factsOf: (who, row, does) =>
    does === 'log.listReview' || does === 'log.change'
      ? none
      : ((does === 'family.log.read' ? inFamily : atUnit)[who]?.[row] ?? null),
  rowOf: async (s, row) => {
    switch (row) {
      case 'Alva':
        return s.id('child', alva);
      case 'Leo':
        return s.id('child', leo);
      case 'Viggo':
        return s.id('child', viggo);
      case 'a reading by anna':
        return drawn(s, 'anna-provberg');
      case 'a reading by the manager':
        return drawn(s, 'karin-pahittstrom');
      case 'a guessed id':
        return randomUUID();
    }
  },
  acts: () => ({
    'log.readUnit': {
      http: (person, row) => person.get(`/api/children/${row}/access-log`),
      sql: (tx, row) =>
        seen(sql`select from access_log.event where child_id = ${row} and unit_id = app.unit_id()`.execute(tx)),
    },
    'log.listReview': {
      http: (person) => person.get('/api/access-log/review'),
      sql: (tx, row) => seen(sql`select from access_log.review where id = ${row}`.execute(tx)),
    },
    'log.judge': {
      // To ask is a verdict that may be changed: the next sentence meets the same row.
      http: (person, row) => person.post(`/api/access-log/review/${row}`, { verdict: 'ask', note: 'Varför?' }),
      sql: (tx, row, { personId }) =>
        changed(
          sql`update access_log.review set verdict = 'ask', note = 'x', judged_at = app.now(), reviewer_id = ${personId} where id = ${row}`.execute(
            tx,
          ),
        ),
    },
    'log.change': {
      http: 'no route',
      sql: (tx) => changed(sql`update access_log.event set ground = 'x'`.execute(tx)),
    },
    'family.log.read': {
      http: (person, row) => person.get(`/api/family/children/${row}/access-log`),
      sql: (tx, row) => seen(sql`select from access_log.event where child_id = ${row}`.execute(tx)),
    },
  }),
  sentences: [
    ['the log reviewer', 'log.readUnit', 'Alva', 'allowed'],
    ['the manager', 'log.readUnit', 'Alva', 'allowed'],
    ['anna, who has read', 'log.readUnit', 'Alva', 'refused', 'rule alone'],
    ['a colleague without contact', 'log.readUnit', 'Alva', 'unseen'],
    ['one whose assignment has ended', 'log.readUnit', 'Alva', 'unseen'],
    ['the manager of Bup', 'log.readUnit', 'Alva', 'unseen'],
    ['the county administrator', 'log.readUnit', 'Alva', 'unseen'],
    ['Alva’s mother', 'log.readUnit', 'Alva', 'unseen'],
    ['the log reviewer', 'log.readUnit', 'a guessed id', 'unseen'],
    ['the log reviewer', 'log.listReview', 'a reading by anna', 'allowed'],
    ['the manager', 'log.listReview', 'a reading by anna', 'allowed'],
    ['anna, who has read', 'log.listReview', 'a reading by anna', 'refused'],
    ['Alva’s mother', 'log.listReview', 'a reading by anna', 'refused'],
    ['the log reviewer', 'log.judge', 'a reading by anna', 'allowed'],
    ['the manager', 'log.judge', 'a reading by anna', 'allowed'],
    ['the manager', 'log.judge', 'a reading by the manager', 'refused'],
    ['the log reviewer', 'log.judge', 'a reading by the manager', 'allowed'],
    ['anna, who has read', 'log.judge', 'a reading by anna', 'unseen'],
    ['the manager of Bup', 'log.judge', 'a reading by anna', 'unseen'],
    ['Alva’s mother', 'log.judge', 'a reading by anna', 'unseen'],
    ['the log reviewer', 'log.judge', 'a guessed id', 'unseen'],
    ['the log reviewer', 'log.change', 'a reading by anna', 'refused'],
    ['the county administrator', 'log.change', 'a reading by anna', 'refused'],
    ['Alva’s mother', 'family.log.read', 'Alva', 'allowed'],
    ['Alva herself', 'family.log.read', 'Alva', 'allowed'],
    ['Alva’s mother', 'family.log.read', 'Viggo', 'allowed'],
    ['Viggo, who is nine', 'family.log.read', 'Viggo', 'unseen'],
    ['Alva herself', 'family.log.read', 'Viggo', 'unseen'],
    ['another child’s guardian', 'family.log.read', 'Alva', 'unseen'],
    ['Leo’s blocked guardian', 'family.log.read', 'Leo', 'unseen'],
    ['a colleague without contact', 'family.log.read', 'Alva', 'unseen'],
    ['the log reviewer', 'family.log.read', 'Alva', 'unseen', 'rule alone'],
  ],
};
