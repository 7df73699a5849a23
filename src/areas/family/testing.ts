import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { CastMember } from '../../../test/harness/scenarios.ts';
import type { AccessTable } from '../../../test/harness/three-ways.ts';
import { type PlanFacts, planActions } from '../plans/index.ts';
import { given, numbers } from '../plans/testing-given.ts';

const [leo, noel] = ['201501182396', '200905202396'] as const;

const cast = {
  'Alva herself': { child: numbers.alva },
  'Alva’s mother': { guardian: numbers.maria },
  'Viggo, who is nine': { child: numbers.viggo },
  'Viggo’s father': { guardian: numbers.johan },
  'Leo’s mother': { guardian: '198509142389' },
  'Leo’s blocked guardian': { guardian: '198301052398' },
  'Noel, who decides alone': { child: noel },
  'Noel’s mother': { guardian: '197902212385' },
  'another child’s guardian': { guardian: numbers.karin },
  'the coordinator': { employee: 'anna-provberg', role: 'professional' },
  'a colleague of the coordinator': { employee: 'erik-testlund', role: 'professional' },
  'one whose assignment has ended': { employee: 'ulla-slutprov' },
} as const satisfies Record<string, CastMember>;
type Who = keyof typeof cast;

const plans = {
  'Alva’s plan': { state: 'active', child: numbers.alva },
  'Alva’s draft': { state: 'draft', child: numbers.alva },
  'Viggo’s plan': { state: 'active', child: numbers.viggo },
  'Leo’s plan': { state: 'active', child: leo },
  'Noel’s plan': { state: 'called', child: noel },
} as const;
type Row = keyof typeof plans | 'a guessed id';

const none: PlanFacts = {
  state: 'active',
  member: false,
  coordinates: false,
  party: null,
  open: false,
  coordinatorUnitId: 'social',
  ownerUnitId: 'social',
  handoverToMe: false,
};

/** For whom there is such a plan at all. */
const sight: Partial<Record<Who, readonly Row[]>> = {
  'Alva herself': ['Alva’s plan'],
  'Alva’s mother': ['Alva’s plan', 'Viggo’s plan'],
  'Viggo’s father': ['Alva’s plan', 'Viggo’s plan'],
  'Leo’s mother': ['Leo’s plan'],
  'Noel, who decides alone': ['Noel’s plan'],
  'the coordinator': ['Alva’s plan', 'Alva’s draft', 'Viggo’s plan', 'Leo’s plan', 'Noel’s plan'],
};

type Does = 'family.plan.read' | 'family.plan.document';
const made = new Map<Row, string>();
let at = '';

/** Which plans there are for whom in a family, and who has been given a version: what a guardian may not see is not there. */
export const familyTable: AccessTable<Who, Does, Row, PlanFacts> = {
  actions: planActions,
  cast,
  factsOf: (who, row) => (sight[who]?.includes(row) ? none : null),
  arrange: async (s) => {
    for (const [row, wish] of Object.entries(plans)) made.set(row as Row, (await given(s).plan(wish)).id);
    await s.database.owner.query(
      `insert into children.say (county_id, child_id, purpose, weight, reason, judged_by, judged_unit, judged_on)
       select '20', $1, 'sip', 'alone', 'Mogen.', a.employee_id, a.unit_id, '2026-11-01'
         from directory.assignment a join directory.employee e on e.id = a.employee_id where e.code = 'anna-provberg'`,
      [await s.id('child', noel)],
    );
    s.clock.moveTo('2026-12-08T08:00:00Z');
    at = s.clock.now().toString();
  },
  rowOf: async (s, row) => {
    s.clock.moveTo(at);
    return made.get(row) ?? randomUUID();
  },
  acts: () => ({
    'family.plan.read': {
      http: (person, plan) => person.get(`/api/family/plans/${plan}`),
      sql: async (tx, plan) => (await sql`select from plans.plan where id = ${plan}`.execute(tx)).rows.length > 0,
    },
    'family.plan.document': {
      http: (person, plan) => person.get(`/api/family/plans/${plan}/editions/1/document.pdf`),
      sql: async (tx, plan) =>
        (await sql`select from sharing.delivery where subject_id = ${plan} and recipient_kind <> 'unit'`.execute(tx))
          .rows.length > 0,
    },
  }),
  sentences: [
    ['Alva herself', 'family.plan.read', 'Alva’s plan', 'allowed'],
    ['Alva herself', 'family.plan.read', 'Alva’s draft', 'unseen'],
    ['Alva’s mother', 'family.plan.read', 'Alva’s plan', 'allowed'],
    ['Alva’s mother', 'family.plan.read', 'Alva’s draft', 'unseen'],
    ['Alva’s mother', 'family.plan.read', 'Leo’s plan', 'unseen'],
    ['Viggo, who is nine', 'family.plan.read', 'Viggo’s plan', 'unseen'],
    ['Viggo’s father', 'family.plan.read', 'Viggo’s plan', 'allowed'],
    ['Alva herself', 'family.plan.read', 'Viggo’s plan', 'unseen'],
    ['Leo’s mother', 'family.plan.read', 'Leo’s plan', 'allowed'],
    ['Leo’s blocked guardian', 'family.plan.read', 'Leo’s plan', 'unseen'],
    ['Noel, who decides alone', 'family.plan.read', 'Noel’s plan', 'allowed'],
    ['Noel’s mother', 'family.plan.read', 'Noel’s plan', 'unseen'],
    ['another child’s guardian', 'family.plan.read', 'Alva’s plan', 'unseen'],
    ['Alva’s mother', 'family.plan.read', 'a guessed id', 'unseen'],
    ['the coordinator', 'family.plan.read', 'Alva’s plan', 'refused', 'rule alone'],
    ['a colleague of the coordinator', 'family.plan.read', 'Alva’s plan', 'unseen'],
    ['one whose assignment has ended', 'family.plan.read', 'Alva’s plan', 'unseen'],
    ['Alva herself', 'family.plan.document', 'Alva’s plan', 'allowed'],
    ['Viggo’s father', 'family.plan.document', 'Viggo’s plan', 'allowed'],
    ['Viggo, who is nine', 'family.plan.document', 'Viggo’s plan', 'unseen'],
    ['Leo’s mother', 'family.plan.document', 'Leo’s plan', 'allowed'],
    ['Leo’s blocked guardian', 'family.plan.document', 'Leo’s plan', 'unseen'],
    ['another child’s guardian', 'family.plan.document', 'Alva’s plan', 'unseen'],
    ['the coordinator', 'family.plan.document', 'Alva’s plan', 'refused'],
  ],
};
