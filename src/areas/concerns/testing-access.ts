import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Samsyn } from '../../../test/harness/samsyn.ts';
import type { Act, CastMember } from '../../../test/harness/scenarios.ts';
import type { AccessTable } from '../../../test/harness/three-ways.ts';
import { type ConcernFacts, concernActions } from './domain/access.ts';
import { act, decided, received, reportedChild, started, toldContent, wholeDraft } from './testing.ts';

const cast = {
  'the reporter': { employee: 'asa-exempelros', role: 'professional' },
  'the reporter’s manager': { employee: 'per-testhed', role: 'manager' },
  'one who receives': { employee: 'lena-exempelman', role: 'intake' },
  'the handler': { employee: 'anna-provberg', role: 'professional' },
  'a colleague of the handler': { employee: 'erik-testlund', role: 'professional' },
  'the manager': { employee: 'karin-pahittstrom', role: 'manager' },
  'the plan coordinator': { employee: 'mona-latsaslind', role: 'coordinator_support' },
  'the log reviewer': { employee: 'gunilla-loggprov', role: 'log_reviewer' },
  'one who receives elsewhere': { employee: 'ahmed-testberg', role: 'intake' },
  'the county’s coordinator': { employee: 'siv-samordnarprov', role: 'coordinator_support' },
  'the county’s administrator': { employee: 'birgitta-lansprov', role: 'county_admin' },
  'one whose assignment has ended': { employee: 'ulla-slutprov' },
  'a guardian': { guardian: '198205172383' },
  'a child': { child: '201203142383' },
} as const satisfies Record<string, CastMember>;
type Who = keyof typeof cast;
type Row = 'a draft' | 'a report' | 'what was received' | 'the unit' | 'a guessed id';

const nothing: ConcernFacts = { wrote: false, atReceiver: false, opens: false, knows: false, atCountySupport: false };

/** Who stands how to what, said here in the open. Only one writes, and only one unit receives. */
function factsOf(who: Who, row: Row): ConcernFacts | null {
  if (row === 'the unit' && who === 'a guardian') return nothing;
  if (row === 'a guessed id' || !('role' in cast[who])) return null;
  const atReceiver = /receives|handler|the manager|plan coordinator|log reviewer/.test(who);
  if (row === 'the unit') return { ...nothing, atReceiver, atCountySupport: who === 'the county’s coordinator' };
  if (row !== 'what was received') return who === 'the reporter' ? { ...nothing, wrote: true } : null;
  const opens = who === 'one who receives' || who === 'the handler';
  return opens || who === 'the manager' ? { ...nothing, atReceiver, opens, knows: true } : null;
}

const changed = async (query: Promise<{ numAffectedRows?: bigint | undefined }>): Promise<boolean> =>
  ((await query).numAffectedRows ?? 0n) > 0n;
const found = async (query: Promise<{ rows: readonly unknown[] }>): Promise<boolean> => (await query).rows.length > 0;

/** Each action, over HTTP and in SQL past every route. */
const acts = {
  'concern.write': {
    http: (person) => person.post('/api/concern-drafts', { content: wholeDraft() }),
    sql: (tx, _, { personId, unitId }) =>
      changed(
        sql`insert into concerns.draft (id, author_id, unit_id, content) values (gen_random_uuid(), ${personId}, ${unitId ?? null}, '{}')`.execute(
          tx,
        ),
      ),
  },
  'concern.own': {
    http: async (person, row) => {
      const draft = await person.get(`/api/concern-drafts/${row}`);
      return draft.status === 404 ? person.get(`/api/concerns/${row}`) : draft;
    },
    sql: (tx, row) =>
      found(
        sql`select id from concerns.draft where id = ${row} union all select id from concerns.report where id = ${row}
            union all select report_id from concerns.answer where report_id = ${row}
            union all select id from concerns.file where report_id = ${row} or draft_id = ${row}`.execute(tx),
      ),
  },
  'intake.read': {
    http: (person, row) => person.get(`/api/intakes/${row}`),
    sql: (tx, row) =>
      found(
        sql`select intake_id from concerns.received where intake_id = ${row}
            union all select intake_id from concerns.step where intake_id = ${row}
            union all select intake_id from concerns.meeting where intake_id = ${row}
            union all select id from concerns.file where intake_id = ${row}`.execute(tx),
      ),
  },
  'intake.handle': {
    http: async (person, row) => {
      const { version } = (await person.get(`/api/intakes/${row}`)).body;
      return person.post(`/api/intakes/${row}/notes`, { contact: null, words: 'Prov.', version: version ?? 1 });
    },
    sql: (tx, row) => changed(sql`update concerns.intake set reference = 'x' where id = ${row}`.execute(tx)),
  },
  'intake.assign': {
    http: async (person, row) => {
      const { intakes = [] } = (await person.get('/api/intakes?show=all')).body;
      const version = intakes.find(({ id }: { id: string }) => id === row)?.version ?? 1;
      return person.put(`/api/intakes/${row}/handler`, { handlerId: anna, version });
    },
    sql: (tx, row) => changed(sql`update concerns.intake set handler_id = ${anna} where id = ${row}`.execute(tx)),
  },
  'intake.register': {
    http: (person) =>
      person.post('/api/intakes', {
        channel: 'phone',
        sender: 'private',
        arrivedAt: '2026-11-23T07:30:00Z',
        content: toldContent(),
      }),
    sql: (tx, _, { unitId }) =>
      changed(
        sql`insert into concerns.intake (id, unit_id, channel, sender, arrived_at)
            values (gen_random_uuid(), ${unitId ?? null}, 'phone', 'private', app.now())`.execute(tx),
      ),
  },
  'intake.list': {
    http: (person) => person.get('/api/intakes'),
    sql: (tx) => found(sql`select id from concerns.intake`.execute(tx)),
  },
  'concern.picture': {
    http: (person) => person.get('/api/concern-picture?year=2026'),
    sql: (tx) => found(sql`select u from unnest(concerns.pictured()) u`.execute(tx)),
  },
  'intake.statistics': {
    http: (person) => person.get('/api/concern-picture/statistics.csv?year=2025'),
    sql: (tx) =>
      found(sql`select from concerns.statistics(2025) where question = 'reports' and reports > 0`.execute(tx)),
  },
  'concern.delete': {
    http: 'no route',
    sql: (tx, row) =>
      sql`delete from concerns.report where id = ${row}`
        .execute(tx)
        .then(({ numAffectedRows }) => (numAffectedRows ?? 0n) > 0n),
  },
} as const satisfies Partial<Record<keyof typeof concernActions, Act>>;
type Does = keyof typeof acts;

let anna = '';
let standing: { readonly reportId: string; readonly intakeId: string } | undefined;

/** Who may do what with a report of concern, on both sides of it. */
export const access: AccessTable<Who, Does, Row, ConcernFacts> = {
  actions: concernActions,
  cast,
  factsOf,
  arrange: async (s: Samsyn) => {
    anna = await s.id('employee', 'anna-provberg');
    // One for all the sentences: nothing that they do changes who may do the next.
    standing = await received(s);
    const lena = await s.employee('lena-exempelman');
    await act(lena, standing.intakeId, 'put', 'handler', { handlerId: anna });
    await decided(lena, standing.intakeId, 'not_opened');
    // One of a year that is over, for the statistics.
    await lena.post('/api/intakes', {
      channel: 'phone',
      sender: 'private',
      arrivedAt: '2025-05-05T07:30:00Z',
      content: toldContent({ child: reportedChild({ number: '' }) }),
    });
  },
  rowOf: async (s: Samsyn, row: Row) => {
    if (row === 'a guessed id' || row === 'the unit') return randomUUID();
    if (row === 'a draft') return started(await s.employee('asa-exempelros'));
    return (row === 'a report' ? standing?.reportId : standing?.intakeId) ?? '';
  },
  acts: () => acts,
  sentences: [
    ['the reporter', 'concern.write', 'the unit', 'allowed'],
    ['the reporter’s manager', 'concern.write', 'the unit', 'allowed'],
    ['the log reviewer', 'concern.write', 'the unit', 'refused'],
    ['the county’s administrator', 'concern.write', 'the unit', 'refused'],
    ['a guardian', 'concern.write', 'the unit', 'refused'],
    ['the reporter', 'concern.own', 'a draft', 'allowed'],
    ['the reporter’s manager', 'concern.own', 'a draft', 'unseen'],
    ['one who receives', 'concern.own', 'a draft', 'unseen'],
    ['the reporter', 'concern.own', 'a report', 'allowed'],
    ['the reporter’s manager', 'concern.own', 'a report', 'unseen'],
    ['one who receives', 'concern.own', 'a report', 'unseen'],
    ['the manager', 'concern.own', 'a report', 'unseen'],
    ['the log reviewer', 'concern.own', 'a report', 'unseen'],
    ['a guardian', 'concern.own', 'a report', 'unseen'],
    ['a child', 'concern.own', 'a report', 'unseen'],
    ['one whose assignment has ended', 'concern.own', 'a report', 'unseen'],
    ['the reporter', 'concern.own', 'a guessed id', 'unseen'],
    ['one who receives', 'intake.read', 'what was received', 'allowed'],
    ['the handler', 'intake.read', 'what was received', 'allowed'],
    ['the manager', 'intake.read', 'what was received', 'refused'],
    ['a colleague of the handler', 'intake.read', 'what was received', 'unseen'],
    ['the plan coordinator', 'intake.read', 'what was received', 'unseen'],
    ['the log reviewer', 'intake.read', 'what was received', 'unseen'],
    ['one who receives elsewhere', 'intake.read', 'what was received', 'unseen'],
    ['the reporter', 'intake.read', 'what was received', 'unseen'],
    ['the county’s administrator', 'intake.read', 'what was received', 'unseen'],
    ['a guardian', 'intake.read', 'what was received', 'unseen'],
    ['a child', 'intake.read', 'what was received', 'unseen'],
    ['one whose assignment has ended', 'intake.read', 'what was received', 'unseen'],
    ['one who receives', 'intake.handle', 'what was received', 'allowed'],
    ['the handler', 'intake.handle', 'what was received', 'allowed'],
    ['the manager', 'intake.handle', 'what was received', 'refused'],
    ['a colleague of the handler', 'intake.handle', 'what was received', 'unseen'],
    ['the reporter', 'intake.handle', 'what was received', 'unseen'],
    ['one who receives elsewhere', 'intake.handle', 'what was received', 'unseen'],
    ['one who receives', 'intake.assign', 'what was received', 'allowed'],
    ['the manager', 'intake.assign', 'what was received', 'allowed'],
    ['a colleague of the handler', 'intake.assign', 'what was received', 'unseen'],
    ['the reporter', 'intake.assign', 'what was received', 'unseen'],
    ['one who receives', 'intake.register', 'the unit', 'allowed'],
    ['one who receives elsewhere', 'intake.register', 'the unit', 'allowed'],
    ['the handler', 'intake.register', 'the unit', 'refused'],
    ['the manager', 'intake.register', 'the unit', 'refused'],
    ['the reporter', 'intake.register', 'the unit', 'refused'],
    ['the manager', 'concern.picture', 'the unit', 'allowed'],
    ['the county’s coordinator', 'concern.picture', 'the unit', 'allowed'],
    ['one who receives', 'concern.picture', 'the unit', 'refused'],
    ['the handler', 'concern.picture', 'the unit', 'refused'],
    ['the plan coordinator', 'concern.picture', 'the unit', 'refused'],
    ['the reporter’s manager', 'concern.picture', 'the unit', 'refused'],
    ['a guardian', 'concern.picture', 'the unit', 'refused'],
    ['the manager', 'intake.statistics', 'the unit', 'allowed'],
    ['the county’s coordinator', 'intake.statistics', 'the unit', 'refused'],
    ['one who receives', 'intake.statistics', 'the unit', 'refused'],
    ['the reporter’s manager', 'intake.statistics', 'the unit', 'refused'],
    ['the reporter', 'concern.delete', 'a report', 'refused'],
  ],
};
