import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { worksWith } from '../../../test/harness/arrange.ts';
import type { Person, Samsyn } from '../../../test/harness/samsyn.ts';
import type { Act, CastMember, Scenario } from '../../../test/harness/scenarios.ts';
import type { ChildAction, ChildFacts } from './domain/access.ts';

/** Synthetic children of the demonstration, by number. */
export const numbers = {
  alva: '201203142383',
  viggo: '201612052397',
  tuva: '201708232382',
  leo: '201501182396',
  amira: '201909652388',
  vera: '201410082380',
} as const;

/** Who appears in the sentences, and how they sign in. */
export const cast = {
  anna: { employee: 'anna-provberg', role: 'professional' },
  'a colleague without contact': { employee: 'erik-testlund', role: 'professional' },
  'the manager': { employee: 'karin-pahittstrom', role: 'manager' },
  'the receiver of calls': { employee: 'lena-exempelman', role: 'intake' },
  'the log reviewer': { employee: 'gunilla-loggprov', role: 'log_reviewer' },
  'one whose assignment has ended': { employee: 'ulla-slutprov' },
  'a teacher who works with Leo': { employee: 'jonas-testman', role: 'professional' },
  'social services in another municipality': { employee: 'sara-provsten', role: 'professional' },
  'the manager of another unit': { employee: 'magnus-pahittsson', role: 'manager' },
  'the county administrator': { employee: 'birgitta-lansprov', role: 'county_admin' },
  'Alva’s mother': { guardian: '198205172383' },
  'Tuva’s other guardian': { guardian: '198412272398' },
  'Leo’s blocked guardian': { guardian: '198301052398' },
  'Alva herself': { child: numbers.alva },
  'Viggo, who is nine': { child: numbers.viggo },
} as const satisfies Record<string, CastMember>;
export type Who = keyof typeof cast;

export type Row = keyof typeof numbers | 'a guessed id';

export const rowId = (s: Samsyn, row: Row): Promise<string> =>
  row === 'a guessed id' ? Promise.resolve(randomUUID()) : s.id('child', numbers[row]);

const seen: ChildFacts = {
  worksWith: true,
  hidden: false,
  namesLost: false,
  ownBlock: false,
  atSocialServices: true,
  tends: true,
  tendsCustody: true,
  reachable: true,
};
const asFamily: ChildFacts = { ...seen, worksWith: false, atSocialServices: false, tends: false, tendsCustody: false };
/** Named by nobody under protection. */
const outside: ChildFacts = { ...seen, hidden: true, tendsCustody: false, reachable: false };

/** Who sees which child, said here in the open: what the database must come to by itself. */
const sight: Partial<Record<Who, Partial<Record<Row, ChildFacts>>>> = {
  anna: { alva: seen, tuva: seen, leo: seen, amira: seen },
  'a colleague without contact': { tuva: outside },
  'the manager': { alva: seen, leo: seen, tuva: outside },
  'a teacher who works with Leo': {
    leo: { ...seen, atSocialServices: false, tends: false, tendsCustody: false, reachable: false },
  },
  'Alva’s mother': { alva: asFamily, viggo: asFamily },
  'Tuva’s other guardian': { tuva: { ...asFamily, hidden: true } },
  'Alva herself': { alva: asFamily },
};
export const factsOf = (who: Who, row: Row): ChildFacts | null => sight[who]?.[row] ?? null;

/** Puts the relationships that the sentences speak of in place, whatever was there before. As the owner. */
export async function arrange(s: Samsyn): Promise<void> {
  const children = Object.values(numbers);
  const ids = `(select id from children.child where identity_number = any ($1))`;
  const owner = s.database.owner;
  await owner.query(`delete from children.contact where child_id in ${ids}`, [children]);
  await owner.query(`delete from children.say where child_id in ${ids}`, [children]);
  await owner.query(`update children.named set ended_at = null, ended_by = null where child_id in ${ids}`, [children]);
  // Leo's father is blocked, and nobody else is.
  await owner.query(`delete from children.custody where from_day = '2026-11-01'`);
  await owner.query(`update children.custody set to_day = null where to_day = '2029-12-31'`);
  await owner.query(
    `update children.custody u set blocked_unit = null, blocked_at = case when g.given = 'Marcus' then now() end,
            blocked_reason = case when g.given = 'Marcus' then 'Kontaktförbud.' end
       from children.guardian g where g.id = u.guardian_id and u.child_id in ${ids}`,
    [children],
  );
  for (const row of ['alva', 'tuva', 'leo', 'amira'] as const) await worksWith(s, 'anna-provberg', numbers[row]);
  await worksWith(s, 'erik-testlund', numbers.tuva);
  await worksWith(s, 'ulla-slutprov', numbers.alva);
  await worksWith(s, 'jonas-testman', numbers.leo);
  await worksWith(s, 'sara-provsten', numbers.vera);
}

const guardianOf = async (person: Person, row: string, blocked: boolean): Promise<string> => {
  const found = await person.sql((tx) =>
    sql<{ id: string }>`select guardian_id as id from children.custody where child_id = ${row}
                           and (blocked_at is not null) = ${blocked} limit 1`.execute(tx),
  );
  return found.rows[0]?.id ?? randomUUID();
};

const changed = async (query: Promise<{ numAffectedRows?: bigint | undefined }>): Promise<boolean> =>
  ((await query).numAffectedRows ?? 0n) > 0n;

const base = { given: 'Prov', family: 'Provsson', municipality: '2080', language: 'sv', interpreter: false };

/** Each action, over HTTP and in SQL. */
export const acts = (s: Samsyn) => {
  const version = async (row: string, table = 'child', key = 'id'): Promise<number> =>
    (await s.database.owner.query(`select version from children.${table} where ${key} = $1`, [row])).rows[0]?.version ??
    1;
  return {
    'child.read': {
      http: (person, row) => person.get(`/api/children/${row}`),
      sql: async (tx, row) =>
        (await tx.selectFrom('children.child').select('id').where('id', '=', row).execute()).length > 0,
    },
    'child.update': {
      http: async (person, row) => person.put(`/api/children/${row}`, { ...base, version: await version(row) }),
      sql: (tx, row) => changed(sql`update children.child set given = 'Prov' where id = ${row}`.execute(tx)),
    },
    'child.setPlace': {
      http: async (person, row) =>
        person.put(`/api/children/${row}/place`, {
          version: await version(row, 'place', 'child_id'),
          address: 'Påhittade vägen 1',
          schoolUnitId: null,
          whereabouts: '',
        }),
      sql: (tx, row) => changed(sql`update children.place set address = 'x' where child_id = ${row}`.execute(tx)),
    },
    'child.protect': {
      http: async (person, row) =>
        person.put(`/api/children/${row}/protection`, {
          version: await version(row),
          protection: 'confidential_marking',
          named: [],
        }),
      sql: async (tx, row, { personId }) => {
        await sql`insert into children.named (child_id, person_id, named_by) values (${row}, ${personId}, ${personId})
                  on conflict do nothing`.execute(tx);
        return changed(
          sql`update children.child set protection = 'confidential_marking' where id = ${row}`.execute(tx),
        );
      },
    },
    'child.name': {
      http: (person, row) => person.post(`/api/children/${row}/named`, { personId: person.personId }),
      sql: (tx, row, { personId }) =>
        changed(
          sql`insert into children.named (child_id, person_id, named_by) values (${row}, ${personId}, ${personId})
              on conflict (child_id, person_id) do update set named_by = excluded.named_by`.execute(tx),
        ),
    },
    'child.addGuardian': {
      http: (person, row) =>
        person.post(`/api/children/${row}/guardians`, {
          identity: { kind: 'national', number: '19790221-2385' },
          given: 'Petra',
          family: 'Provbergh',
          email: '',
          phone: '',
          kind: 'joint',
          from: '2026-11-01',
        }),
      sql: async (tx, row) => {
        await sql`select children.add_guardian(${randomUUID()}, ${row}, 'Petra', 'Provbergh', '197902212385', null, null,
                                               'joint', '2026-11-01')`.execute(tx);
        return true;
      },
    },
    'child.endCustody': {
      http: async (person, row) => {
        const { rows } = await s.database.owner.query<{ id: string; version: number }>(
          // The asker's own where they have one: a guardian sees no row of another's.
          'select id, version from children.custody where child_id = $1 order by guardian_id = $2 desc limit 1',
          [row, person.personId],
        );
        const { id, version } = rows[0] ?? { id: randomUUID(), version: 1 };
        return person.post(`/api/children/${row}/custody/${id}/end`, { version, to: '2029-12-31' });
      },
      sql: (tx, row) =>
        changed(sql`update children.custody set to_day = '2029-12-31' where child_id = ${row}`.execute(tx)),
    },
    'child.updateGuardian': {
      http: async (person, row) => {
        const guardian = await guardianOf(person, row, false);
        return person.put(`/api/children/${row}/guardians/${guardian}`, {
          ...{ given: 'Prov', family: 'Provsson', email: '', phone: '' },
          version: await version(guardian, 'guardian'),
        });
      },
      sql: (tx, row) =>
        changed(
          sql`update children.guardian set phone = 'x'
               where id in (select guardian_id from children.custody where child_id = ${row})`.execute(tx),
        ),
    },
    'child.blockGuardian': {
      http: async (person, row) =>
        person.post(`/api/children/${row}/guardians/${await guardianOf(person, row, false)}/block`, {
          reason: 'Prov.',
        }),
      sql: (tx, row) =>
        changed(
          sql`update children.custody set blocked_at = app.now(), blocked_reason = 'Prov.', blocked_unit = app.unit_id()
               where child_id = ${row} and blocked_at is null`.execute(tx),
        ),
    },
    'child.unblockGuardian': {
      http: async (person, row) =>
        person.post(`/api/children/${row}/guardians/${await guardianOf(person, row, true)}/unblock`, {
          reason: 'Prov.',
        }),
      sql: (tx, row) =>
        changed(
          sql`update children.custody set blocked_at = null, blocked_reason = null
               where child_id = ${row} and blocked_at is not null`.execute(tx),
        ),
    },
    'child.judgeSay': {
      http: (person, row) =>
        person.post(`/api/children/${row}/say`, { purpose: 'sip', weight: 'heard', reason: 'Prov.' }),
      sql: (tx, row, { personId, unitId }) =>
        changed(
          sql`insert into children.say (child_id, purpose, weight, reason, judged_by, judged_unit, judged_on)
              values (${row}, 'sip', 'heard', 'Prov.', ${personId}, ${unitId ?? randomUUID()}, app.today())`.execute(
            tx,
          ),
        ),
    },
    'child.addColleague': {
      http: async (person, row) =>
        person.post(`/api/children/${row}/contacts`, {
          employeeId: await s.id('employee', 'mona-latsaslind'),
          reason: '',
        }),
      sql: async (tx, row, { unitId }) =>
        changed(
          sql`insert into children.contact (child_id, employee_id, unit_id, via)
              values (${row}, ${await s.id('employee', 'mona-latsaslind')}, ${unitId ?? randomUUID()}, 'own_work')`.execute(
            tx,
          ),
        ),
    },
    'child.endOwnContact': {
      http: (person, row) => person.post(`/api/children/${row}/contacts/mine/end`),
      sql: (tx, row, { personId }) =>
        changed(
          sql`update children.contact set open_until = app.today() - 1
               where child_id = ${row} and employee_id = ${personId}`.execute(tx),
        ),
    },
    'child.delete': {
      http: 'no route',
      sql: (tx, row) => changed(sql`delete from children.child where id = ${row}`.execute(tx)),
    },
  } as const satisfies Partial<Record<ChildAction, Act>>;
};
export type TestedAction = keyof ReturnType<typeof acts>;

type Sentence = readonly [Who, TestedAction, Row, Scenario<Who, TestedAction, Row>['expects']];
const sentences: readonly Sentence[] = [
  ['anna', 'child.read', 'alva', 'allowed'],
  ['anna', 'child.read', 'vera', 'unseen'],
  ['anna', 'child.read', 'viggo', 'unseen'],
  ['anna', 'child.read', 'a guessed id', 'unseen'],
  ['a colleague without contact', 'child.read', 'alva', 'unseen'],
  ['the manager', 'child.read', 'alva', 'allowed'],
  ['the receiver of calls', 'child.read', 'alva', 'unseen'],
  ['the log reviewer', 'child.read', 'alva', 'unseen'],
  ['one whose assignment has ended', 'child.read', 'alva', 'unseen'],
  ['social services in another municipality', 'child.read', 'alva', 'unseen'],
  ['the manager of another unit', 'child.read', 'alva', 'unseen'],
  ['the county administrator', 'child.read', 'alva', 'unseen'],
  ['Leo’s blocked guardian', 'child.read', 'leo', 'unseen'],
  ['Viggo, who is nine', 'child.read', 'viggo', 'unseen'],
  ['anna', 'child.update', 'alva', 'allowed'],
  ['a teacher who works with Leo', 'child.update', 'leo', 'refused'],
  ['a teacher who works with Leo', 'child.setPlace', 'leo', 'refused'],
  ['a teacher who works with Leo', 'child.updateGuardian', 'leo', 'refused'],
  ['one whose assignment has ended', 'child.update', 'alva', 'unseen'],
  ['the manager of another unit', 'child.update', 'alva', 'unseen'],
  ['a colleague without contact', 'child.update', 'tuva', 'refused'],
  ['the manager', 'child.update', 'tuva', 'refused'],
  ['Alva’s mother', 'child.update', 'alva', 'refused'],
  ['Alva herself', 'child.update', 'alva', 'refused'],
  ['anna', 'child.setPlace', 'tuva', 'allowed'],
  ['a colleague without contact', 'child.setPlace', 'tuva', 'refused'],
  ['the manager', 'child.setPlace', 'tuva', 'refused'],
  ['Tuva’s other guardian', 'child.setPlace', 'tuva', 'refused'],
  ['anna', 'child.protect', 'tuva', 'allowed'],
  ['a colleague without contact', 'child.protect', 'tuva', 'refused'],
  ['a teacher who works with Leo', 'child.protect', 'leo', 'refused'],
  ['a teacher who works with Leo', 'child.name', 'leo', 'refused'],
  ['anna', 'child.name', 'tuva', 'allowed'],
  ['a colleague without contact', 'child.name', 'tuva', 'refused'],
  ['the manager', 'child.name', 'tuva', 'refused'],
  ['anna', 'child.addGuardian', 'amira', 'allowed'],
  ['Alva’s mother', 'child.addGuardian', 'alva', 'refused'],
  ['social services in another municipality', 'child.addGuardian', 'alva', 'unseen'],
  ['a colleague without contact', 'child.addGuardian', 'tuva', 'refused'],
  ['the manager', 'child.addGuardian', 'tuva', 'refused'],
  ['a teacher who works with Leo', 'child.addGuardian', 'leo', 'refused'],
  ['anna', 'child.endCustody', 'alva', 'allowed'],
  ['a colleague without contact', 'child.endCustody', 'tuva', 'refused'],
  ['the manager', 'child.endCustody', 'tuva', 'refused'],
  ['a teacher who works with Leo', 'child.endCustody', 'leo', 'refused'],
  ['social services in another municipality', 'child.endCustody', 'alva', 'unseen'],
  ['Alva’s mother', 'child.endCustody', 'alva', 'refused'],
  ['anna', 'child.updateGuardian', 'alva', 'allowed'],
  ['anna', 'child.updateGuardian', 'tuva', 'allowed'],
  ['a colleague without contact', 'child.updateGuardian', 'tuva', 'refused'],
  ['social services in another municipality', 'child.updateGuardian', 'alva', 'unseen'],
  ['Alva’s mother', 'child.updateGuardian', 'alva', 'refused'],
  ['a teacher who works with Leo', 'child.blockGuardian', 'leo', 'refused'],
  ['anna', 'child.blockGuardian', 'alva', 'allowed'],
  ['social services in another municipality', 'child.blockGuardian', 'leo', 'unseen'],
  ['anna', 'child.unblockGuardian', 'leo', 'allowed'],
  ['a teacher who works with Leo', 'child.unblockGuardian', 'leo', 'refused'],
  ['Leo’s blocked guardian', 'child.unblockGuardian', 'leo', 'unseen'],
  ['anna', 'child.judgeSay', 'alva', 'allowed'],
  ['a teacher who works with Leo', 'child.judgeSay', 'leo', 'refused'],
  ['Alva’s mother', 'child.judgeSay', 'alva', 'refused'],
  ['Alva herself', 'child.judgeSay', 'alva', 'refused'],
  ['anna', 'child.addColleague', 'alva', 'allowed'],
  ['a colleague without contact', 'child.addColleague', 'alva', 'unseen'],
  ['anna', 'child.endOwnContact', 'alva', 'allowed'],
  ['anna', 'child.delete', 'alva', 'refused'],
  ['the manager', 'child.delete', 'alva', 'refused'],
];

/** Every sentence must hold three times: by the rule, by the route and by the policy. */
export const scenarios = sentences.map(([who, does, on, expects]) => ({ who, does, on, expects }));
