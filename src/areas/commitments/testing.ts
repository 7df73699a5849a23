import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Samsyn } from '../../../test/harness/samsyn.ts';
import type { Act, CastMember } from '../../../test/harness/scenarios.ts';
import type { AccessTable } from '../../../test/harness/three-ways.ts';
import { type CommitmentFacts, commitmentActions } from './domain/access.ts';

export const cast = {
  'the county’s coordinator': { employee: 'siv-samordnarprov', role: 'coordinator_support' },
  'the owner of Borlänge’s': { employee: 'bo-chefsprov', role: 'manager' },
  'a coordinator of plans in Falun': { employee: 'mona-latsaslind', role: 'coordinator_support' },
  'a manager of Bup': { employee: 'magnus-pahittsson', role: 'manager' },
  'a social worker in Borlänge': { employee: 'sara-provsten', role: 'professional' },
  'the county’s administrator': { employee: 'birgitta-lansprov', role: 'county_admin' },
  'one whose assignment has ended': { employee: 'ulla-slutprov' },
  'a guardian': { guardian: '198205172383' },
  'a child': { child: '201203142383' },
} as const satisfies Record<string, CastMember>;
type Who = keyof typeof cast;
type Row = 'Borlänge’s' | 'Gagnef’s, by hand' | 'a guessed id';

/** The id of a promise by its code in the files. */
export async function commitmentId(s: Samsyn, code: string): Promise<string> {
  const { rows } = await s.database.owner.query<{ id: string }>(
    'select id from commitments.commitment where code = $1',
    [code],
  );
  return rows[0]?.id ?? '';
}

const codes = { 'Borlänge’s': 'deltar-gnv-borlange', 'Gagnef’s, by hand': 'familjens-hus-gagnef' } as const;

/** A body that writes a promise by hand, which is whole. */
export const aPromise = (agreementId: string) => ({
  agreementId,
  kind: 'stated_by_hand',
  title: 'Alla vet vart de vänder sig',
  section: 'avsnitt 4',
  clause: 'Parterna ser till att alla vet vart de vänder sig.',
  forumId: null,
  share: null,
  times: null,
  days: null,
  months: null,
  period: 'year',
  by: [{ everyParty: true }],
  to: [{ everyParty: true }],
  fromDay: null,
});

const stranger: CommitmentFacts = { atCountySupport: false, owns: false };

/** Who stands how to which promise, said here in the open. Nobody outside work sees any. */
function factsOf(who: Who, row: Row): CommitmentFacts | null {
  if (row === 'a guessed id' || !('role' in cast[who])) return null;
  switch (who) {
    case 'the county’s coordinator':
    case 'the county’s administrator':
      return { ...stranger, atCountySupport: true };
    case 'the owner of Borlänge’s':
      return { ...stranger, owns: row === 'Borlänge’s' };
    default:
      return stranger;
  }
}

const changed = async (query: Promise<{ numAffectedRows?: bigint | undefined }>): Promise<boolean> =>
  ((await query).numAffectedRows ?? 0n) > 0n;

const acts = (s: Samsyn) =>
  ({
    'commitment.read': {
      http: (person, row) => person.get(`/api/commitments/${row}`),
      sql: async (tx, row) =>
        (await sql`select from commitments.commitment where id = ${row}`.execute(tx)).rows.length > 0,
    },
    'commitment.write': {
      http: async (person, row) => {
        const { rows } = await s.database.owner.query(
          'select version, forum_id from commitments.commitment where id = $1',
          [row],
        );
        const { agreementId: _, kind: __, ...content } = aPromise(randomUUID());
        return person.put(`/api/commitments/${row}`, {
          ...content,
          forumId: rows[0]?.forum_id ?? null,
          share: 90,
          version: rows[0]?.version ?? 1,
        });
      },
      sql: (tx, row) => changed(sql`update commitments.commitment set title = 'Prov' where id = ${row}`.execute(tx)),
    },
    'commitment.state': {
      http: (person, row) =>
        person.post(`/api/commitments/${row}/statements`, {
          on: '2026-03-01',
          state: 'kept',
          kept: null,
          of: null,
          evidence: 'Prov.',
        }),
      sql: (tx, row, person) =>
        changed(
          sql`insert into commitments.statement (commitment_id, period_start, number, state, evidence, stated_by, stated_unit)
              values (${row}, '2020-01-01', 1, 'kept', 'Prov.', ${person.personId}, app.unit_id())`.execute(tx),
        ),
    },
    'commitment.delete': {
      http: 'no route',
      sql: (tx, row) => changed(sql`delete from commitments.commitment where id = ${row}`.execute(tx)),
    },
  }) as const satisfies Record<keyof typeof commitmentActions, Act>;

/** Every sentence must hold three times: by the rule, by the route and by the policy. */
export const table: AccessTable<Who, keyof typeof commitmentActions, Row, CommitmentFacts> = {
  actions: commitmentActions,
  cast,
  factsOf,
  rowOf: async (s, row) => (row === 'a guessed id' ? randomUUID() : commitmentId(s, codes[row])),
  acts,
  sentences: [
    ['the county’s coordinator', 'commitment.read', 'Borlänge’s', 'allowed'],
    ['a manager of Bup', 'commitment.read', 'Borlänge’s', 'allowed'],
    ['a social worker in Borlänge', 'commitment.read', 'Gagnef’s, by hand', 'allowed'],
    ['the county’s administrator', 'commitment.read', 'Borlänge’s', 'allowed'],
    ['a manager of Bup', 'commitment.read', 'a guessed id', 'unseen'],
    ['one whose assignment has ended', 'commitment.read', 'Borlänge’s', 'unseen'],
    ['a guardian', 'commitment.read', 'Borlänge’s', 'unseen'],
    ['a child', 'commitment.read', 'Borlänge’s', 'unseen'],
    ['the county’s coordinator', 'commitment.write', 'Borlänge’s', 'allowed'],
    ['the owner of Borlänge’s', 'commitment.write', 'Borlänge’s', 'allowed'],
    ['the owner of Borlänge’s', 'commitment.write', 'Gagnef’s, by hand', 'refused'],
    ['a coordinator of plans in Falun', 'commitment.write', 'Borlänge’s', 'refused'],
    ['a manager of Bup', 'commitment.write', 'Borlänge’s', 'refused'],
    ['the county’s administrator', 'commitment.write', 'Borlänge’s', 'refused'],
    ['a guardian', 'commitment.write', 'Borlänge’s', 'unseen'],
    ['the county’s coordinator', 'commitment.state', 'Gagnef’s, by hand', 'allowed'],
    ['a manager of Bup', 'commitment.state', 'Gagnef’s, by hand', 'refused'],
    ['a social worker in Borlänge', 'commitment.state', 'Gagnef’s, by hand', 'refused'],
    ['one whose assignment has ended', 'commitment.state', 'Gagnef’s, by hand', 'unseen'],
    ['the county’s coordinator', 'commitment.delete', 'Borlänge’s', 'refused'],
  ],
};
