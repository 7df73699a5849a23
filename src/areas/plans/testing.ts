import type { Person, Samsyn } from '../../../test/harness/samsyn.ts';
import type { Scenario } from '../../../test/harness/scenarios.ts';
import type { Actor } from '../../platform/access/actor.ts';
import type { PlanFacts } from './domain/access.ts';
import type { TestedAction } from './testing-acts.ts';
import { type GivenPlan, given, numbers, unknownId } from './testing-given.ts';

/** Who appears in the sentences, how they sign in, and at which unit they act. */
const cast = {
  'the coordinator': { employee: 'anna-provberg', unit: 'social', role: 'professional' },
  'the coordinator’s manager': { employee: 'karin-pahittstrom', unit: 'social', role: 'manager' },
  'a colleague of the coordinator': { employee: 'erik-testlund', unit: 'social', role: 'professional' },
  'the log reviewer': { employee: 'gunilla-loggprov', unit: 'social', role: 'log_reviewer' },
  'one at Bup on the plan': { employee: 'sofia-provstrom', unit: 'bup', role: 'professional' },
  'one at Bup not on the plan': { employee: 'david-exempelqvist', unit: 'bup', role: 'professional' },
  'the receiver of calls at Bup': { employee: 'petra-testgren', unit: 'bup', role: 'intake' },
  'the manager at Bup': { employee: 'magnus-pahittsson', unit: 'bup', role: 'manager' },
  'social services in Borlänge': { employee: 'sara-provsten', unit: 'borlange', role: 'professional' },
  'the county administrator': { employee: 'birgitta-lansprov', unit: 'rss', role: 'county_admin' },
  'Alva’s mother': { guardian: numbers.maria },
  'Alva herself': { child: numbers.alva },
  'another child’s guardian': { guardian: numbers.karin },
} as const;
type Who = keyof typeof cast;

export function signIn(s: Samsyn, who: Who): Promise<Person> {
  const person = cast[who];
  if ('employee' in person) return s.employee(person.employee);
  return 'guardian' in person ? s.guardian(person.guardian) : s.child(person.child);
}

/** The actor that the pure rule gets. */
export function actorOf(who: Who): Actor {
  const person = cast[who];
  const kind = 'employee' in person ? 'employee' : 'guardian' in person ? 'guardian' : 'child';
  const acting = 'unit' in person && { unitId: person.unit, role: person.role, assignmentId: 'a' };
  return { kind, personId: who, countyId: '20', accountId: who, ...acting };
}

const hugo = '202211302399';
const leo = '201501182396';

/** Plans by where they stand and whom consent lets in. Each has a child of its own, since consent follows the child. */
const rows = {
  'a draft': { state: 'draft', child: leo },
  'a called plan': { state: 'called', child: numbers.alva },
  'a plan in mapping': { state: 'mapping', child: numbers.alva },
  'a plan at its meeting': { state: 'meeting', child: numbers.alva },
  'a plan that Bup is shut out of': { state: 'meeting', child: numbers.viggo, closes: 'falun-bup' },
  'a plan that the coordinator is shut out of': {
    state: 'meeting',
    child: hugo,
    closes: 'falun-socialtjanst-barn-unga',
  },
} as const;
type Row = keyof typeof rows | 'a guessed id';

/** Makes the plan of a row by the way that people do. Gives its id. */
export async function makeRow(s: Samsyn, row: Row): Promise<string> {
  if (row === 'a guessed id') return unknownId();
  const wish = rows[row];
  const plan: GivenPlan = await given(s).plan(wish);
  if ('closes' in wish) await given(s).withdrawConsent(wish.closes, wish.child);
  return plan.id;
}

const none: PlanFacts = {
  state: 'draft',
  member: false,
  coordinates: false,
  party: null,
  open: false,
  coordinatorUnitId: 'social',
  ownerUnitId: 'social',
  handoverToMe: false,
};
const initiates: PlanFacts = { ...none, party: 'initiator', open: true };
const coordinates: PlanFacts = { ...initiates, member: true, coordinates: true };
const bup: PlanFacts = { ...none, party: 'called', open: true };

/** Who sees which plan and how they stand to it, said here in the open: what the database must come to by itself. */
const sight: Partial<Record<Who, Partial<Record<Row, PlanFacts>>>> = {
  'the coordinator': {
    'a draft': { ...coordinates, open: false },
    'a called plan': coordinates,
    'a plan in mapping': coordinates,
    'a plan at its meeting': coordinates,
    'a plan that Bup is shut out of': coordinates,
    'a plan that the coordinator is shut out of': { ...coordinates, open: false },
  },
  'the coordinator’s manager': {
    'a draft': { ...initiates, open: false },
    'a called plan': initiates,
    'a plan at its meeting': initiates,
    'a plan that the coordinator is shut out of': { ...initiates, open: false },
  },
  'one at Bup on the plan': {
    'a plan in mapping': { ...bup, member: true },
    'a plan at its meeting': { ...bup, member: true },
    'a plan that the coordinator is shut out of': { ...bup, member: true },
  },
  'the receiver of calls at Bup': { 'a called plan': bup },
  'the manager at Bup': { 'a called plan': bup, 'a plan in mapping': bup, 'a plan at its meeting': bup },
  'Alva’s mother': { 'a called plan': none, 'a plan at its meeting': none },
  'Alva herself': { 'a called plan': none, 'a plan at its meeting': none },
};

/** What a unit keeps is found also by those to whom the plan is closed. */
const keeps: Partial<Record<Who, readonly Row[]>> = {
  'one at Bup on the plan': ['a plan that Bup is shut out of', 'a plan at its meeting'],
  'the manager at Bup': ['a plan that Bup is shut out of'],
};

export const factsOf = (who: Who, row: Row, does: TestedAction): PlanFacts | null =>
  does === 'plan.readKept' ? (keeps[who]?.includes(row) ? none : null) : (sight[who]?.[row] ?? null);

/**
 * Every sentence holds three times: by the rule, by the route and by the policy. The policies guard the circle, so for
 * some refusals the rule is the only lock: whoever is in the circle may do it to the table, but no route lets them.
 */
type Sentence = readonly [Who, TestedAction, Row, Scenario<Who, TestedAction, Row>['expects'], 'rule alone'?];
const sentences: readonly Sentence[] = [
  ['the coordinator', 'plan.read', 'a draft', 'allowed'],
  ['the coordinator’s manager', 'plan.read', 'a draft', 'allowed'],
  ['a colleague of the coordinator', 'plan.read', 'a draft', 'unseen'],
  ['the manager at Bup', 'plan.read', 'a draft', 'unseen'],
  ['the receiver of calls at Bup', 'plan.read', 'a called plan', 'allowed'],
  ['the manager at Bup', 'plan.read', 'a called plan', 'allowed'],
  ['one at Bup on the plan', 'plan.read', 'a called plan', 'unseen'],
  ['the receiver of calls at Bup', 'plan.read', 'a plan in mapping', 'unseen'],
  ['one at Bup on the plan', 'plan.read', 'a plan in mapping', 'allowed'],
  ['one at Bup not on the plan', 'plan.read', 'a plan in mapping', 'unseen'],
  ['one at Bup on the plan', 'plan.read', 'a plan that Bup is shut out of', 'unseen'],
  ['the manager at Bup', 'plan.read', 'a plan that Bup is shut out of', 'unseen'],
  ['the coordinator', 'plan.read', 'a plan that the coordinator is shut out of', 'allowed'],
  ['social services in Borlänge', 'plan.read', 'a called plan', 'unseen'],
  ['the county administrator', 'plan.read', 'a called plan', 'unseen'],
  ['the log reviewer', 'plan.read', 'a called plan', 'unseen'],
  ['Alva’s mother', 'plan.read', 'a called plan', 'refused', 'rule alone'],
  ['Alva herself', 'plan.read', 'a called plan', 'refused', 'rule alone'],
  ['another child’s guardian', 'plan.read', 'a called plan', 'unseen'],
  ['the coordinator', 'plan.read', 'a guessed id', 'unseen'],
  ['the coordinator', 'plan.prepare', 'a draft', 'allowed'],
  ['the coordinator’s manager', 'plan.prepare', 'a draft', 'allowed'],
  ['one at Bup on the plan', 'plan.prepare', 'a plan in mapping', 'refused', 'rule alone'],
  ['one at Bup on the plan', 'plan.prepare', 'a plan that Bup is shut out of', 'unseen'],
  ['Alva’s mother', 'plan.prepare', 'a called plan', 'refused'],
  ['a colleague of the coordinator', 'plan.prepare', 'a draft', 'unseen'],
  ['the coordinator', 'plan.lead', 'a called plan', 'allowed'],
  ['the manager at Bup', 'plan.lead', 'a called plan', 'refused', 'rule alone'],
  ['social services in Borlänge', 'plan.lead', 'a called plan', 'unseen'],
  ['Alva herself', 'plan.lead', 'a called plan', 'refused', 'rule alone'],
  ['the coordinator', 'plan.conduct', 'a called plan', 'allowed'],
  ['the coordinator’s manager', 'plan.conduct', 'a called plan', 'allowed'],
  ['the manager at Bup', 'plan.conduct', 'a called plan', 'refused', 'rule alone'],
  ['the coordinator', 'plan.conduct', 'a plan that the coordinator is shut out of', 'refused'],
  ['the receiver of calls at Bup', 'plan.answer', 'a called plan', 'allowed'],
  ['the manager at Bup', 'plan.answer', 'a called plan', 'allowed'],
  ['one at Bup on the plan', 'plan.answer', 'a plan in mapping', 'allowed'],
  ['one at Bup not on the plan', 'plan.answer', 'a called plan', 'unseen'],
  ['Alva’s mother', 'plan.answer', 'a called plan', 'refused'],
  ['the coordinator', 'plan.nameMember', 'a draft', 'allowed'],
  ['the manager at Bup', 'plan.nameMember', 'a plan in mapping', 'allowed'],
  ['one at Bup on the plan', 'plan.nameMember', 'a plan that Bup is shut out of', 'unseen'],
  ['social services in Borlänge', 'plan.nameMember', 'a called plan', 'unseen'],
  ['one at Bup on the plan', 'plan.writePart', 'a plan in mapping', 'allowed'],
  ['the coordinator', 'plan.writePart', 'a plan in mapping', 'allowed'],
  ['the manager at Bup', 'plan.writePart', 'a plan in mapping', 'refused', 'rule alone'],
  ['one at Bup on the plan', 'plan.writePart', 'a plan that Bup is shut out of', 'unseen'],
  ['one at Bup on the plan', 'plan.readKept', 'a plan that Bup is shut out of', 'allowed'],
  ['one at Bup on the plan', 'plan.readKept', 'a plan at its meeting', 'allowed'],
  ['the manager at Bup', 'plan.readKept', 'a plan that Bup is shut out of', 'allowed'],
  ['the manager at Bup', 'plan.readKept', 'a called plan', 'unseen'],
  ['one at Bup not on the plan', 'plan.readKept', 'a plan that Bup is shut out of', 'unseen'],
  ['social services in Borlänge', 'plan.readKept', 'a plan that Bup is shut out of', 'unseen'],
  ['the coordinator', 'plan.writeContent', 'a plan at its meeting', 'allowed'],
  ['one at Bup on the plan', 'plan.writeContent', 'a plan at its meeting', 'allowed'],
  ['the manager at Bup', 'plan.writeContent', 'a plan at its meeting', 'refused', 'rule alone'],
  ['the coordinator’s manager', 'plan.writeContent', 'a plan at its meeting', 'refused', 'rule alone'],
  ['the coordinator', 'plan.writeContent', 'a plan that the coordinator is shut out of', 'refused'],
  ['one at Bup on the plan', 'plan.writeContent', 'a plan that the coordinator is shut out of', 'allowed'],
  ['one at Bup on the plan', 'plan.writeContent', 'a plan that Bup is shut out of', 'unseen'],
  ['Alva’s mother', 'plan.writeContent', 'a plan at its meeting', 'refused'],
  ['the coordinator', 'plan.delete', 'a draft', 'refused'],
  ['the coordinator’s manager', 'plan.delete', 'a draft', 'refused'],
];

export const scenarios = sentences.map(([who, does, on, expects, lock]) => ({
  who,
  does,
  on,
  expects,
  database: expects === 'allowed' || lock === 'rule alone' ? ('allowed' as const) : ('stopped' as const),
}));
