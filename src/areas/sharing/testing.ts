import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { worksWith } from '../../../test/harness/arrange.ts';
import type { Person, Samsyn } from '../../../test/harness/samsyn.ts';
import type { Act, CastMember, Scenario } from '../../../test/harness/scenarios.ts';
import type { familySharingActions, SharingFacts, sharingActions } from './domain/access.ts';
import { noSharing } from './server/facts.ts';

export const alva = '201203142383';
export const tuva = '201708232382';
export const people = {
  maria: '198205172383',
  johan: '198011032391',
  karin: '198603082382',
  rolf: '198412272398',
} as const;

/** As the owner: a consent as it would stand if it had been recorded. Gives its id. */
export async function consented(
  s: Samsyn,
  c: { child: string; unit: string; giver: string; basis?: string; by?: string; validTo?: string },
): Promise<string> {
  const childId = await s.id('child', c.child);
  const giverKind = c.giver === c.child ? 'child' : 'guardian';
  const { rows } = await s.database.owner.query<{ id: string }>(
    `insert into sharing.consent (county_id, child_id, unit_id, purpose, giver_kind, giver_id, basis, form, reason, given_on,
                                  valid_to, recorded_by, recorded_kind, recorded_unit)
     select '20', $1, u.id, 'sip', $2, $3, $4, 'oral', 'Prov.', '2026-11-01', $5, $3, 'employee',
            (select id from directory.unit where code = $6)
       from directory.unit u where u.code = $7 returning id`,
    [
      childId,
      giverKind,
      giverKind === 'child' ? childId : await s.id('guardian', c.giver),
      c.basis ?? 'consent',
      c.validTo ?? '2027-05-31',
      c.by ?? 'falun-socialtjanst-barn-unga',
      c.unit,
    ],
  );
  return rows[0]?.id ?? '';
}

export const cast = {
  anna: { employee: 'anna-provberg', role: 'professional' },
  'a colleague without contact': { employee: 'erik-testlund', role: 'professional' },
  'the manager': { employee: 'karin-pahittstrom', role: 'manager' },
  'the receiver of calls': { employee: 'lena-exempelman', role: 'intake' },
  'one whose assignment has ended': { employee: 'ulla-slutprov' },
  'a teacher who works with Alva': { employee: 'jonas-testman', role: 'professional' },
  'social services in another municipality': { employee: 'sara-provsten', role: 'professional' },
  'the manager of Bup': { employee: 'magnus-pahittsson', role: 'manager' },
  'a psychologist at Bup, without contact': { employee: 'sofia-provstrom', role: 'professional' },
  'Alva’s mother': { guardian: people.maria },
  'Alva’s father, who has not been asked': { guardian: people.johan },
  'another child’s guardian': { guardian: people.karin },
  'Leo’s blocked guardian': { guardian: '198301052398' },
  'Alva herself': { child: alva },
  'Viggo, who is nine': { child: '201612052397' },
} as const satisfies Record<string, CastMember>;
export type Who = keyof typeof cast;

/** The rows of the sentences: children, consents and a copy that Bup has. */
export type Row = 'Alva' | 'Viggo' | 'Leo' | 'the mother’s yes to Bup' | 'Bup’s copy' | 'a guessed id';
export type Rows = Readonly<Record<Row, string>>;

/** Puts everything that the sentences speak of in place, whatever was there before. As the owner. */
export async function arrange(s: Samsyn): Promise<Rows> {
  for (const table of [
    'sharing.delivery_place',
    'sharing.delivery',
    'sharing.consent',
    'sharing.opening',
    'children.contact',
  ])
    await s.database.owner.query(`delete from ${table}`);
  const childId = await worksWith(s, 'anna-provberg', alva);
  for (const employee of ['ulla-slutprov', 'jonas-testman']) await worksWith(s, employee, alva);
  const yes = await consented(s, { child: alva, unit: 'falun-bup', giver: people.maria });
  await consented(s, { child: alva, unit: 'falun-bup', giver: people.johan, basis: 'guardian_hindered' });
  const copy = await s.database.owner.query<{ id: string }>(
    `insert into sharing.delivery (county_id, child_id, subject_id, version_no, recipient_kind, recipient_id, about, content, ground, consent_ids)
     select '20', $1, gen_random_uuid(), 1, 'unit', id, 'AE 2012', '{"goal": "Sova gott"}', 'consent_opens_secrecy', array[$2::uuid]
       from directory.unit where code = 'falun-bup' returning id`,
    [childId, yes],
  );
  return {
    Alva: childId,
    Viggo: await s.id('child', '201612052397'),
    Leo: await s.id('child', '201501182396'),
    'the mother’s yes to Bup': yes,
    'Bup’s copy': copy.rows[0]?.id ?? '',
    'a guessed id': randomUUID(),
  };
}

/** Works with the child, and not for the unit that the yes is to. */
const beside = { ...noSharing, worksWith: true };
const works = { ...beside, recordsFor: true };
const takesBack = { ...works, takesBack: true };

/** Who stands how to which row, said here in the open: what the database must come to by itself. */
const standing: Partial<Record<Who, Partial<Record<Row, SharingFacts>>>> = {
  anna: { Alva: works, 'the mother’s yes to Bup': takesBack },
  'the manager': { Alva: works, 'the mother’s yes to Bup': takesBack },
  // School works with Alva and is not let in by any plan: what social services has recorded is not there for it.
  'a teacher who works with Alva': { Alva: beside },
  'the manager of Bup': { 'Bup’s copy': { ...noSharing, received: true } },
  'Alva’s mother': {
    Alva: { ...noSharing, entitled: true, gave: true },
    Viggo: { ...noSharing, entitled: true },
    'the mother’s yes to Bup': { ...noSharing, entitled: true, gave: true },
  },
  'Alva’s father, who has not been asked': {
    Alva: { ...noSharing, entitled: true },
    Viggo: { ...noSharing, entitled: true },
  },
  'Alva herself': { Alva: { ...noSharing, entitled: true } },
};
export const factsOf = (who: Who, row: Row): SharingFacts | null => standing[who]?.[row] ?? null;

const changed = async (query: Promise<{ numAffectedRows?: bigint | undefined }>): Promise<boolean> =>
  ((await query).numAffectedRows ?? 0n) > 0n;
const found = async (query: Promise<{ rows: readonly unknown[] }>): Promise<boolean> => (await query).rows.length > 0;

/** Each action, over HTTP and in SQL. */
export const acts = (s: Samsyn) => {
  const bup = () => s.id('unit', 'falun-bup');
  const insert = async (row: string, giver: { kind: string; id: string }, person: Person, form: string) =>
    sql`insert into sharing.consent (child_id, unit_id, purpose, giver_kind, giver_id, basis, form, given_on, valid_to,
                                     recorded_by, recorded_kind, recorded_unit)
        values (${row}, ${await bup()}, 'sip', ${giver.kind}, ${giver.id}, 'consent', ${form}, app.today(), app.today() + 90,
                ${person.personId}, app.kind(), app.unit_id())`;
  return {
    'consent.read': {
      http: async (person, row) => person.get(`/api/children/${row}/consents?unit=${await bup()}`),
      sql: (tx, row) =>
        found(sql`select from children.child where id = ${row} and id = any (children.staff_ids())`.execute(tx)),
    },
    'consent.record': {
      http: async (person, row) =>
        person.post(`/api/children/${row}/consents`, {
          giver: { kind: 'guardian', id: await s.id('guardian', people.johan) },
          unitIds: [await bup()],
          purpose: 'sip',
          basis: 'consent',
          form: 'oral',
          exclusions: '',
          reason: '',
          givenOn: '2026-11-23',
          validTo: '2027-02-23',
        }),
      sql: async (tx, row, person) =>
        changed(
          (await insert(row, { kind: 'guardian', id: await s.id('guardian', people.johan) }, person, 'oral')).execute(
            tx,
          ),
        ),
    },
    'consent.withdraw': {
      http: (person, row) => person.post(`/api/consents/${row}/withdraw`),
      sql: (tx, row, { personId }) =>
        changed(
          sql`update sharing.consent set withdrawn_at = app.now(), withdrawn_by = ${personId} where id = ${row}`.execute(
            tx,
          ),
        ),
    },
    'consent.delete': {
      http: 'no route',
      sql: (tx, row) => changed(sql`delete from sharing.consent where id = ${row}`.execute(tx)),
    },
    'delivery.read': {
      http: (person, row) => person.get(`/api/deliveries/${row}`),
      sql: (tx, row) => found(sql`select id from sharing.delivery where id = ${row}`.execute(tx)),
    },
    'delivery.change': {
      http: 'no route',
      sql: (tx, row) => changed(sql`update sharing.delivery set content = '{}' where id = ${row}`.execute(tx)),
    },
    'family.consent.read': {
      http: (person, row) => person.get(`/api/family/children/${row}/consents`),
      sql: (tx, row) => found(sql`select ${row}::uuid where ${row}::uuid = any (children.family_ids())`.execute(tx)),
    },
    'family.consent.give': {
      http: async (person, row) =>
        person.post(`/api/family/children/${row}/consents`, {
          unitIds: [await bup()],
          purpose: 'sip',
          exclusions: '',
          validTo: '2027-02-23',
        }),
      sql: async (tx, row, person) => {
        const kind = await sql<{ kind: string }>`select app.kind() as kind`.execute(tx);
        const giver = { kind: kind.rows[0]?.kind ?? '', id: person.personId };
        return changed((await insert(row, giver, person, 'signed_in')).execute(tx));
      },
    },
    'family.consent.withdraw': {
      http: (person, row) => person.post(`/api/family/consents/${row}/withdraw`),
      sql: (tx, row) => found(sql`select 1 where sharing.withdraw_own(${row}) is not null`.execute(tx)),
    },
  } as const satisfies Partial<Record<keyof typeof sharingActions | keyof typeof familySharingActions, Act>>;
};
export type TestedAction = keyof ReturnType<typeof acts>;

type Sentence = readonly [Who, TestedAction, Row, Scenario<Who, TestedAction, Row>['expects']];
const sentences: readonly Sentence[] = [
  ['anna', 'consent.read', 'Alva', 'allowed'],
  ['anna', 'consent.read', 'Leo', 'unseen'],
  ['anna', 'consent.read', 'a guessed id', 'unseen'],
  ['the manager', 'consent.read', 'Alva', 'allowed'],
  ['a colleague without contact', 'consent.read', 'Alva', 'unseen'],
  ['the receiver of calls', 'consent.read', 'Alva', 'unseen'],
  ['one whose assignment has ended', 'consent.read', 'Alva', 'unseen'],
  ['social services in another municipality', 'consent.read', 'Alva', 'unseen'],
  ['the manager of Bup', 'consent.read', 'Alva', 'unseen'],
  ['Alva’s mother', 'consent.read', 'Alva', 'refused'],
  ['anna', 'consent.record', 'Alva', 'allowed'],
  ['a colleague without contact', 'consent.record', 'Alva', 'unseen'],
  ['one whose assignment has ended', 'consent.record', 'Alva', 'unseen'],
  ['a teacher who works with Alva', 'consent.record', 'Alva', 'refused'],
  ['Alva’s mother', 'consent.record', 'Alva', 'refused'],
  ['anna', 'consent.withdraw', 'the mother’s yes to Bup', 'allowed'],
  ['a teacher who works with Alva', 'consent.withdraw', 'the mother’s yes to Bup', 'unseen'],
  ['the manager of Bup', 'consent.withdraw', 'the mother’s yes to Bup', 'unseen'],
  ['Leo’s blocked guardian', 'consent.withdraw', 'the mother’s yes to Bup', 'unseen'],
  ['anna', 'consent.delete', 'the mother’s yes to Bup', 'refused'],
  ['the manager of Bup', 'delivery.read', 'Bup’s copy', 'allowed'],
  ['a psychologist at Bup, without contact', 'delivery.read', 'Bup’s copy', 'unseen'],
  ['anna', 'delivery.read', 'Bup’s copy', 'unseen'],
  ['Alva’s mother', 'delivery.read', 'Bup’s copy', 'unseen'],
  ['the manager of Bup', 'delivery.read', 'a guessed id', 'unseen'],
  ['the manager of Bup', 'delivery.change', 'Bup’s copy', 'refused'],
  ['Alva’s mother', 'family.consent.read', 'Alva', 'allowed'],
  ['Alva’s father, who has not been asked', 'family.consent.read', 'Alva', 'allowed'],
  ['Alva herself', 'family.consent.read', 'Alva', 'allowed'],
  ['Viggo, who is nine', 'family.consent.read', 'Viggo', 'unseen'],
  ['another child’s guardian', 'family.consent.read', 'Alva', 'unseen'],
  ['Leo’s blocked guardian', 'family.consent.read', 'Leo', 'unseen'],
  ['anna', 'family.consent.read', 'Alva', 'refused'],
  ['Alva’s father, who has not been asked', 'family.consent.give', 'Alva', 'allowed'],
  ['Alva herself', 'family.consent.give', 'Alva', 'allowed'],
  ['Viggo, who is nine', 'family.consent.give', 'Viggo', 'unseen'],
  ['another child’s guardian', 'family.consent.give', 'Alva', 'unseen'],
  ['Leo’s blocked guardian', 'family.consent.give', 'Leo', 'unseen'],
  ['anna', 'family.consent.give', 'Alva', 'refused'],
  ['Alva’s mother', 'family.consent.withdraw', 'the mother’s yes to Bup', 'allowed'],
  ['Alva’s father, who has not been asked', 'family.consent.withdraw', 'the mother’s yes to Bup', 'unseen'],
  ['Alva herself', 'family.consent.withdraw', 'the mother’s yes to Bup', 'unseen'],
  ['another child’s guardian', 'family.consent.withdraw', 'a guessed id', 'unseen'],
];

/** Every sentence must hold three times: by the rule, by the route and by the policy. */
export const scenarios = sentences.map(([who, does, on, expects]) => ({ who, does, on, expects }));
