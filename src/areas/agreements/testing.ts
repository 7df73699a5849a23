import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Samsyn } from '../../../test/harness/samsyn.ts';
import type { Act, CastMember } from '../../../test/harness/scenarios.ts';
import type { AccessTable } from '../../../test/harness/three-ways.ts';
import { type AgreementFacts, agreementActions } from './domain/access.ts';

const cast = {
  'the county’s coordinator': { employee: 'siv-samordnarprov', role: 'coordinator_support' },
  'the owner of Borlänge’s': { employee: 'bo-chefsprov', role: 'manager' },
  'a coordinator of plans in Falun': { employee: 'mona-latsaslind', role: 'coordinator_support' },
  'a manager in Falun': { employee: 'karin-pahittstrom', role: 'manager' },
  'a social worker in Borlänge': { employee: 'sara-provsten', role: 'professional' },
  'a social worker in Hedemora': { employee: 'stina-pahittby', role: 'professional' },
  'the county’s administrator': { employee: 'birgitta-lansprov', role: 'county_admin' },
  'one whose assignment has ended': { employee: 'ulla-slutprov' },
  'a guardian': { guardian: '198205172383' },
  'a child': { child: '201203142383' },
} as const satisfies Record<string, CastMember>;
type Who = keyof typeof cast;

type Row = 'the county’s' | 'Borlänge’s' | 'Hedemora’s' | 'a guessed id';

/** The id of a seeded agreement by its code. */
export async function agreementId(s: Samsyn, code: string): Promise<string> {
  const { rows } = await s.database.owner.query<{ id: string }>('select id from agreements.agreement where code = $1', [
    code,
  ]);
  return rows[0]?.id ?? '';
}

const codes = { 'the county’s': 'rok-barn-unga', 'Borlänge’s': 'lok-borlange', 'Hedemora’s': 'lok-hedemora' } as const;

/** As the owner: each of them is being followed up. */
const arrange = (s: Samsyn) =>
  s.database.owner.query(
    `insert into agreements.round (county_id, agreement_id, version_id, kind, due_on, opened_by)
     select a.county_id, a.id, v.id, 'part', '2026-12-31', e.id
       from agreements.agreement a join agreements.version v on v.agreement_id = a.id
       join directory.employee e on e.code = 'siv-samordnarprov'
      where a.code = any ($1)`,
    [Object.values(codes)],
  );

const stranger: AgreementFacts = { atCountySupport: false, owns: false, covered: false };

const reached: AgreementFacts = { ...stranger, covered: true };

/** Who stands how to which agreement, said here in the open. Nobody outside work sees any. */
function factsOf(who: Who, row: Row, does: TestedAction): AgreementFacts | null {
  const facts = standingOf(who, row);
  return facts && does === 'agreement.start' ? { ...facts, owns: false, covered: false, kind: kindOf(row) } : facts;
}

/** What is started, in the sentences about starting. */
const kindOf = (row: Row) => (row === 'the county’s' ? 'rok' : 'other');

function standingOf(who: Who, row: Row): AgreementFacts | null {
  if (row === 'a guessed id' || !('role' in cast[who])) return null;
  switch (who) {
    // The county's support unit is no party to the county's own agreement.
    case 'the county’s coordinator':
      return { ...stranger, atCountySupport: true, owns: row === 'the county’s' };
    case 'the county’s administrator':
      return { ...stranger, atCountySupport: true };
    case 'the owner of Borlänge’s':
      return { ...stranger, owns: row === 'Borlänge’s', covered: row !== 'Hedemora’s' };
    case 'a social worker in Borlänge':
      return row === 'Hedemora’s' ? stranger : reached;
    case 'a social worker in Hedemora':
      return row === 'Borlänge’s' ? stranger : reached;
    default:
      return row === 'the county’s' ? reached : stranger;
  }
}

const changed = async (query: Promise<{ numAffectedRows?: bigint | undefined }>): Promise<boolean> =>
  ((await query).numAffectedRows ?? 0n) > 0n;
const found = async (query: Promise<{ rows: readonly unknown[] }>): Promise<boolean> => (await query).rows.length > 0;

/** Each action, over HTTP and in SQL. */
const acts = {
  'agreement.read': {
    http: (person, row) => person.get(`/api/agreements/${row}`),
    sql: (tx, row) => found(sql`select id from agreements.agreement where id = ${row}`.execute(tx)),
  },
  'agreement.start': {
    http: async (person, row) => {
      const like = (await person.get(`/api/agreements/${row}`)).body.kind;
      const kind = like === 'rok' ? 'rok' : 'other';
      return person.post('/api/agreements', { kind, municipality: null, parentId: null, ledBy: '', title: 'Prov' });
    },
    sql: (tx, row, { personId, unitId }) =>
      changed(
        sql`insert into agreements.agreement (kind, title, owner_id, owner_unit)
            select case kind when 'rok' then 'rok' else 'other' end, 'Prov', ${personId}, ${unitId ?? null}
              from agreements.agreement where id = ${row}`.execute(tx),
      ),
  },
  'agreement.comment': {
    http: async (person, row) => {
      const { body } = await person.get(`/api/agreements/${row}/follow-up`);
      const roundId = body.rounds?.[0]?.id ?? randomUUID();
      return person.post(`/api/agreements/${row}/rounds/${roundId}/comments`, { text: 'Prov.' });
    },
    sql: (tx, row, { personId, unitId }) =>
      changed(
        sql`insert into agreements.round_comment (round_id, unit_id, author_id, text)
            select id, ${unitId ?? null}, ${personId}, 'Prov.' from agreements.round where agreement_id = ${row}`.execute(
          tx,
        ),
      ),
  },
  'agreement.write': {
    http: async (person, row) => {
      const { body } = await person.get(`/api/agreements/${row}`);
      return person.post(`/api/agreements/${row}/versions`, { version: body.version ?? 1, roundId: null });
    },
    sql: (tx, row) => changed(sql`update agreements.agreement set note = 'x' where id = ${row}`.execute(tx)),
  },
  'agreement.confirm': {
    http: async (person, row) => {
      const { body } = await person.get(`/api/agreements/${row}/known`);
      return person.post(`/api/agreements/${row}/confirm`, { versionId: body.versionId ?? randomUUID() });
    },
    sql: (tx, row, { personId, unitId }) =>
      changed(
        sql`insert into agreements.confirmation (version_id, employee_id, unit_id)
            select agreements.current_version(id), ${personId}, ${unitId ?? null} from agreements.agreement where id = ${row}`.execute(
          tx,
        ),
      ),
  },
  'agreement.delete': {
    http: 'no route',
    sql: (tx, row) => changed(sql`delete from agreements.agreement where id = ${row}`.execute(tx)),
  },
} as const satisfies Partial<Record<keyof typeof agreementActions, Act>>;
type TestedAction = keyof typeof acts;

/** Who may do what with which agreement. */
export const access: AccessTable<Who, TestedAction, Row, AgreementFacts> = {
  actions: agreementActions,
  cast,
  factsOf,
  arrange: async (s: Samsyn) => void (await arrange(s)),
  rowOf: (s: Samsyn, row: Row) => (row === 'a guessed id' ? Promise.resolve(randomUUID()) : agreementId(s, codes[row])),
  acts: () => acts,
  sentences: [
    ['the county’s coordinator', 'agreement.read', 'Borlänge’s', 'allowed'],
    ['a manager in Falun', 'agreement.read', 'Borlänge’s', 'allowed'],
    ['a social worker in Borlänge', 'agreement.read', 'the county’s', 'allowed'],
    ['the county’s administrator', 'agreement.read', 'the county’s', 'allowed'],
    ['a social worker in Borlänge', 'agreement.read', 'a guessed id', 'unseen'],
    ['one whose assignment has ended', 'agreement.read', 'the county’s', 'unseen'],
    ['a guardian', 'agreement.read', 'the county’s', 'unseen'],
    ['a child', 'agreement.read', 'Borlänge’s', 'unseen'],
    ['the county’s coordinator', 'agreement.write', 'Hedemora’s', 'allowed'],
    ['the owner of Borlänge’s', 'agreement.write', 'Borlänge’s', 'allowed'],
    ['the owner of Borlänge’s', 'agreement.write', 'Hedemora’s', 'refused'],
    ['a manager in Falun', 'agreement.write', 'Borlänge’s', 'refused'],
    ['a coordinator of plans in Falun', 'agreement.write', 'the county’s', 'refused'],
    ['a social worker in Borlänge', 'agreement.write', 'Borlänge’s', 'refused'],
    ['the county’s administrator', 'agreement.write', 'the county’s', 'refused'],
    ['one whose assignment has ended', 'agreement.write', 'the county’s', 'unseen'],
    ['a guardian', 'agreement.write', 'Borlänge’s', 'unseen'],
    ['a social worker in Hedemora', 'agreement.confirm', 'Hedemora’s', 'allowed'],
    ['a social worker in Borlänge', 'agreement.confirm', 'Hedemora’s', 'refused'],
    ['the county’s coordinator', 'agreement.confirm', 'Hedemora’s', 'refused'],
    ['a guardian', 'agreement.confirm', 'Hedemora’s', 'unseen'],
    ['the county’s coordinator', 'agreement.delete', 'the county’s', 'refused'],
    ['the county’s coordinator', 'agreement.start', 'the county’s', 'allowed'],
    ['a manager in Falun', 'agreement.start', 'Borlänge’s', 'allowed'],
    ['a manager in Falun', 'agreement.start', 'the county’s', 'refused'],
    ['a social worker in Borlänge', 'agreement.start', 'Borlänge’s', 'refused'],
    ['a coordinator of plans in Falun', 'agreement.start', 'Borlänge’s', 'refused'],
    ['the county’s coordinator', 'agreement.comment', 'Hedemora’s', 'allowed'],
    ['the owner of Borlänge’s', 'agreement.comment', 'Borlänge’s', 'allowed'],
    ['the owner of Borlänge’s', 'agreement.comment', 'Hedemora’s', 'refused'],
    ['a manager in Falun', 'agreement.comment', 'the county’s', 'allowed'],
    ['a manager in Falun', 'agreement.comment', 'Borlänge’s', 'refused'],
    ['a coordinator of plans in Falun', 'agreement.comment', 'the county’s', 'allowed'],
    ['a social worker in Hedemora', 'agreement.comment', 'Hedemora’s', 'refused'],
    ['a guardian', 'agreement.comment', 'Hedemora’s', 'unseen'],
  ],
};
