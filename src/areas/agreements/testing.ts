import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Samsyn } from '../../../test/harness/samsyn.ts';
import type { Act, CastMember, Scenario } from '../../../test/harness/scenarios.ts';
import type { AgreementFacts, agreementActions } from './domain/access.ts';

export const cast = {
  'the county’s coordinator': { employee: 'siv-samordnarprov', role: 'coordinator_support' },
  'the owner of Borlänge’s': { employee: 'bo-chefsprov', role: 'manager' },
  'a coordinator of plans in Falun': { employee: 'mona-latsaslind', role: 'coordinator_support' },
  'a manager in Falun': { employee: 'karin-pahittstrom', role: 'manager' },
  'a social worker in Borlänge': { employee: 'sara-provsten', role: 'professional' },
  'the county’s administrator': { employee: 'birgitta-lansprov', role: 'county_admin' },
  'one whose assignment has ended': { employee: 'ulla-slutprov' },
  'a guardian': { guardian: '198205172383' },
  'a child': { child: '201203142383' },
} as const satisfies Record<string, CastMember>;
export type Who = keyof typeof cast;

export type Row = 'the county’s' | 'Borlänge’s' | 'a guessed id';
export type Rows = Readonly<Record<Row, string>>;

/** The id of a seeded agreement by its code. */
export async function agreementId(s: Samsyn, code: string): Promise<string> {
  const { rows } = await s.database.owner.query<{ id: string }>('select id from agreements.agreement where code = $1', [
    code,
  ]);
  return rows[0]?.id ?? '';
}

export const arrange = async (s: Samsyn): Promise<Rows> => ({
  'the county’s': await agreementId(s, 'rok-barn-unga'),
  'Borlänge’s': await agreementId(s, 'lok-borlange'),
  'a guessed id': randomUUID(),
});

const stranger: AgreementFacts = { atCountySupport: false, owns: false, covered: false };

/** Who stands how to which agreement, said here in the open. Nobody outside work sees any. */
export function factsOf(who: Who, row: Row): AgreementFacts | null {
  if (row === 'a guessed id' || !('role' in cast[who])) return null;
  switch (who) {
    case 'the county’s coordinator':
      return { ...stranger, atCountySupport: true, owns: row === 'the county’s' };
    case 'the county’s administrator':
      return { ...stranger, atCountySupport: true };
    case 'the owner of Borlänge’s':
      return { ...stranger, owns: row === 'Borlänge’s', covered: true };
    default:
      return stranger;
  }
}

const found = async (query: Promise<{ rows: readonly unknown[] }>): Promise<boolean> => (await query).rows.length > 0;

/** Each action, over HTTP and in SQL. */
export const acts = {
  'agreement.read': {
    http: (person, row) => person.get(`/api/agreements/${row}`),
    sql: (tx, row) => found(sql`select id from agreements.agreement where id = ${row}`.execute(tx)),
  },
  'agreement.delete': {
    http: 'no route',
    sql: async (tx, row) =>
      ((await sql`delete from agreements.agreement where id = ${row}`.execute(tx)).numAffectedRows ?? 0n) > 0n,
  },
} as const satisfies Partial<Record<keyof typeof agreementActions, Act>>;
export type TestedAction = keyof typeof acts;

type Sentence = readonly [Who, TestedAction, Row, Scenario<Who, TestedAction, Row>['expects']];
const sentences: readonly Sentence[] = [
  ['the county’s coordinator', 'agreement.read', 'Borlänge’s', 'allowed'],
  ['a manager in Falun', 'agreement.read', 'Borlänge’s', 'allowed'],
  ['a social worker in Borlänge', 'agreement.read', 'the county’s', 'allowed'],
  ['the county’s administrator', 'agreement.read', 'the county’s', 'allowed'],
  ['a social worker in Borlänge', 'agreement.read', 'a guessed id', 'unseen'],
  ['one whose assignment has ended', 'agreement.read', 'the county’s', 'unseen'],
  ['a guardian', 'agreement.read', 'the county’s', 'unseen'],
  ['a child', 'agreement.read', 'Borlänge’s', 'unseen'],
  ['the county’s coordinator', 'agreement.delete', 'the county’s', 'refused'],
];

/** Every sentence must hold three times: by the rule, by the route and by the policy. */
export const scenarios = sentences.map(([who, does, on, expects]) => ({ who, does, on, expects }));
