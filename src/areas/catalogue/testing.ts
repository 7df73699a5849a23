import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Person, Samsyn } from '../../../test/harness/samsyn.ts';
import type { Act, CastMember, Scenario } from '../../../test/harness/scenarios.ts';
import type { CatalogueFacts, catalogueActions } from './domain/access.ts';
import type { Content } from './domain/content.ts';

export const cast = {
  'the county’s coordinator': { employee: 'lovisa-fiktivlund', role: 'coordinator_support' },
  'Falun’s coordinator': { employee: 'mona-latsaslind', role: 'coordinator_support' },
  'a manager in Falun': { employee: 'karin-pahittstrom', role: 'manager' },
  'the manager of Bup': { employee: 'magnus-pahittsson', role: 'manager' },
  'a social worker': { employee: 'anna-provberg', role: 'professional' },
  'the county’s administrator': { employee: 'birgitta-lansprov', role: 'county_admin' },
  'one whose assignment has ended': { employee: 'ulla-slutprov' },
  'a guardian': { guardian: '198205172383' },
  'a child': { child: '201203142383' },
} as const satisfies Record<string, CastMember>;
export type Who = keyof typeof cast;

/** The entries of the sentences, by their code in the county's files. */
const codes = {
  'what only Falun has': 'pof-falun',
  'what Falun and Borlänge have': 'hembesok',
  'what the county has': 'en-vag-in',
  'Falun’s example': 'exempel-tfvb-falun',
  'Orsa’s example': 'exempel-arbetsgrupp-orsa',
} as const;
export type Row = keyof typeof codes | 'a guessed id';

/** The entry's id as it is in the seeded database. */
export async function entryIn(s: Samsyn, code: string): Promise<string> {
  const { rows } = await s.database.owner.query<{ id: string }>('select id from catalogue.entry where code = $1', [
    code,
  ]);
  return rows[0]?.id ?? '';
}

export const rowOf = (s: Samsyn, row: Row): Promise<string> =>
  row === 'a guessed id' ? Promise.resolve(randomUUID()) : entryIn(s, codes[row]);

/** What an entry says now, as the page reads it. */
export async function asItStands(person: Person, entryId: string): Promise<{ content: Content; number: number }> {
  const { body } = await person.get(`/api/catalogue/${entryId}`);
  return { content: body.content, number: body.number };
}

const where: Partial<Record<Row, readonly string[]>> = {
  'what only Falun has': ['2080'],
  'what Falun and Borlänge have': ['2080', '2081'],
  'what the county has': [],
  'Falun’s example': ['2080'],
  'Orsa’s example': ['2034'],
};
const scope: Partial<Record<Who, Pick<CatalogueFacts, 'writes' | 'answersFor'>>> = {
  'the county’s coordinator': { writes: 'county', answersFor: null },
  'Falun’s coordinator': { writes: '2080', answersFor: '2080' },
  'a manager in Falun': { writes: null, answersFor: '2080' },
};

/** Who stands how to which entry, said here in the open: what the database must come to by itself. */
export function factsOf(who: Who, row: Row): CatalogueFacts | null {
  const places = where[row];
  if (places === undefined || who === 'a guardian' || who === 'a child' || who === 'one whose assignment has ended')
    return null;
  return {
    ...(scope[who] ?? { writes: null, answersFor: null }),
    places: [places],
    isExample: row.includes('example'),
  };
}

const found = async (query: Promise<{ rows: readonly unknown[] }>): Promise<boolean> => (await query).rows.length > 0;
const changed = async (query: Promise<{ numAffectedRows?: bigint | undefined }>): Promise<boolean> =>
  ((await query).numAffectedRows ?? 0n) > 0n;

/** Each action, over HTTP and in SQL. */
export const acts = (s: Samsyn) =>
  ({
    'catalogue.read': {
      http: (person, row) => person.get(`/api/catalogue/${row}`),
      sql: (tx, row) => found(sql`select from catalogue.standing where id = ${row}`.execute(tx)),
    },
    'catalogue.write': {
      http: async (person, row) => {
        const entry = await s.database.owner.query<{ content: Content; number: number }>(
          'select content, number from catalogue.standing where id = $1',
          [row],
        );
        const [standing = { content: example, number: 1 }] = entry.rows;
        const content = { ...standing.content, note: 'Ändrat i prov.' };
        return person.put(`/api/catalogue/${row}`, { content, why: 'Prov.', seen: standing.number });
      },
      sql: async (tx, row, person) =>
        changed(
          sql`insert into catalogue.edition (entry_id, number, content, why, changed_by, changed_unit)
              select entry_id, number + 1, content, 'Prov.', ${person.personId}, app.unit_id()
                from catalogue.edition where entry_id = ${row} order by number desc limit 1`.execute(tx),
        ),
    },
    'catalogue.erase': {
      http: 'no route',
      sql: (tx, row) => changed(sql`delete from catalogue.edition where entry_id = ${row}`.execute(tx)),
    },
    'catalogue.try': {
      http: (person, row) => person.post(`/api/catalogue/${row}/trials`, { state: 'trying', word: '' }),
      sql: async (tx, row, person) =>
        changed(
          sql`insert into catalogue.trial (entry_id, municipality_code, number, state, marked_by, marked_unit)
              select ${row}, coalesce(u.municipality_code, '2080'), 1, 'trying', ${person.personId}, u.id
                from directory.unit u where u.id = app.unit_id()`.execute(tx),
        ),
    },
  }) as const satisfies Partial<Record<keyof typeof catalogueActions, Act>>;
export type TestedAction = keyof ReturnType<typeof acts>;

/** A whole entry of its kind, for tests that need one. */
export const example: Content = {
  kind: 'good_example',
  name: 'Prov av exempel',
  what: 'Något bra.',
  municipalities: ['2080'],
  whoToAsk: 'Samordnaren, via växeln',
  result: 'Det blev bättre.',
  source: 'Eget arbete',
  note: '',
};

type Sentence = readonly [Who, TestedAction, Row, Scenario<Who, TestedAction, Row>['expects']];
const sentences: readonly Sentence[] = [
  ['a social worker', 'catalogue.read', 'what only Falun has', 'allowed'],
  ['the manager of Bup', 'catalogue.read', 'Orsa’s example', 'allowed'],
  ['the county’s administrator', 'catalogue.read', 'what the county has', 'allowed'],
  ['a social worker', 'catalogue.read', 'a guessed id', 'unseen'],
  ['one whose assignment has ended', 'catalogue.read', 'what only Falun has', 'unseen'],
  ['a guardian', 'catalogue.read', 'what only Falun has', 'unseen'],
  ['a child', 'catalogue.read', 'what the county has', 'unseen'],
  ['the county’s coordinator', 'catalogue.write', 'what the county has', 'allowed'],
  ['the county’s coordinator', 'catalogue.write', 'what only Falun has', 'allowed'],
  ['Falun’s coordinator', 'catalogue.write', 'what only Falun has', 'allowed'],
  ['Falun’s coordinator', 'catalogue.write', 'what Falun and Borlänge have', 'refused'],
  ['Falun’s coordinator', 'catalogue.write', 'what the county has', 'refused'],
  ['Falun’s coordinator', 'catalogue.write', 'Orsa’s example', 'refused'],
  ['a manager in Falun', 'catalogue.write', 'what only Falun has', 'refused'],
  ['a social worker', 'catalogue.write', 'what only Falun has', 'refused'],
  ['the county’s administrator', 'catalogue.write', 'what the county has', 'refused'],
  ['one whose assignment has ended', 'catalogue.write', 'what only Falun has', 'unseen'],
  ['a guardian', 'catalogue.write', 'what only Falun has', 'unseen'],
  ['the county’s coordinator', 'catalogue.write', 'a guessed id', 'unseen'],
  ['the county’s coordinator', 'catalogue.erase', 'what the county has', 'refused'],
  ['a manager in Falun', 'catalogue.try', 'Orsa’s example', 'allowed'],
  ['Falun’s coordinator', 'catalogue.try', 'Orsa’s example', 'allowed'],
  ['a manager in Falun', 'catalogue.try', 'Falun’s example', 'refused'],
  ['a manager in Falun', 'catalogue.try', 'what the county has', 'refused'],
  ['the manager of Bup', 'catalogue.try', 'Orsa’s example', 'refused'],
  ['the county’s coordinator', 'catalogue.try', 'Orsa’s example', 'refused'],
  ['a social worker', 'catalogue.try', 'Orsa’s example', 'refused'],
  ['a guardian', 'catalogue.try', 'Orsa’s example', 'unseen'],
];

export const scenarios: readonly Scenario<Who, TestedAction, Row>[] = sentences.map(([who, does, on, expects]) => ({
  who,
  does,
  on,
  expects,
}));
