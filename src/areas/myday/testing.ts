import { sql } from 'kysely';
import type { CastMember } from '../../../test/harness/scenarios.ts';
import type { AccessTable } from '../../../test/harness/three-ways.ts';
import { given, numbers } from '../plans/testing-given.ts';
import { mydayActions } from './domain/access.ts';

const cast = {
  'the coordinator': { employee: 'anna-provberg', role: 'professional' },
  'the coordinator’s manager': { employee: 'karin-pahittstrom', role: 'manager' },
  'a colleague of the coordinator': { employee: 'erik-testlund', role: 'professional' },
  'one whose assignment has ended': { employee: 'ulla-slutprov' },
  'the receiver of calls at Bup': { employee: 'petra-testgren', role: 'intake' },
  'one at Bup not on the plan': { employee: 'sofia-provstrom', role: 'professional' },
  'social services in Borlänge': { employee: 'sara-provsten', role: 'professional' },
  'the log reviewer': { employee: 'gunilla-loggprov', role: 'log_reviewer' },
  'Alva’s mother': { guardian: numbers.maria },
  'Alva herself': { child: numbers.alva },
} as const satisfies Record<string, CastMember>;
type Who = keyof typeof cast;
type Row = 'a called plan';

/** For whom a plan that Bup is called to has a line in the day. */
const meetsIt: readonly Who[] = ['the coordinator’s manager', 'the receiver of calls at Bup', 'the coordinator'];
/** Those who have no day at work are refused the page; what plans there are does not come into it. */
const hasNone: readonly Who[] = ['one whose assignment has ended', 'Alva’s mother', 'Alva herself'];

let plan: string;

/** Whose day a plan stands in. */
export const mydayTable: AccessTable<Who, keyof typeof mydayActions, Row, object> = {
  actions: mydayActions,
  cast,
  factsOf: (who) => (meetsIt.includes(who) || hasNone.includes(who) ? {} : null),
  arrange: async (s) => {
    plan = (await given(s).plan({ state: 'called' })).id;
    // Late enough for the coordinator to see that an answer is missing.
    s.clock.moveTo('2026-12-20T08:00:00Z');
  },
  rowOf: async () => plan,
  acts: () => ({
    'myday.read': {
      // The page is everybody's at work: a plan that is not on it is not there for the one who looks.
      http: async (person, row) => {
        const answer = await person.get('/api/my-day');
        const shows = JSON.stringify(answer.body).includes(row);
        return answer.status === 200 && !shows ? { ...answer, status: 404 } : answer;
      },
      sql: async (tx, row) =>
        (await sql`select from myday.list(200) l where l.plan_id = ${row}`.execute(tx)).rows.length > 0,
    },
  }),
  sentences: [
    ['the coordinator', 'myday.read', 'a called plan', 'allowed'],
    ['the coordinator’s manager', 'myday.read', 'a called plan', 'allowed'],
    ['the receiver of calls at Bup', 'myday.read', 'a called plan', 'allowed'],
    ['a colleague of the coordinator', 'myday.read', 'a called plan', 'unseen'],
    ['one at Bup not on the plan', 'myday.read', 'a called plan', 'unseen'],
    ['social services in Borlänge', 'myday.read', 'a called plan', 'unseen'],
    ['the log reviewer', 'myday.read', 'a called plan', 'unseen'],
    ['one whose assignment has ended', 'myday.read', 'a called plan', 'refused'],
    ['Alva’s mother', 'myday.read', 'a called plan', 'refused'],
    ['Alva herself', 'myday.read', 'a called plan', 'refused'],
  ],
};
