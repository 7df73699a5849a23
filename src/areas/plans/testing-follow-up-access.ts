import type { Person, Samsyn } from '../../../test/harness/samsyn.ts';
import type { Outcome } from '../../../test/harness/scenarios.ts';
import type { Actor } from '../../platform/access/actor.ts';
import type { PlanFacts } from './domain/access.ts';
import { later } from './testing-follow-up.ts';
import type { FollowUpAction } from './testing-follow-up-acts.ts';
import { given, numbers, unknownId } from './testing-given.ts';

const cast = {
  'the coordinator': { employee: 'anna-provberg', unit: 'social', role: 'professional' },
  'the coordinator’s manager': { employee: 'karin-pahittstrom', unit: 'social', role: 'manager' },
  'a colleague of the coordinator': { employee: 'erik-testlund', unit: 'social', role: 'professional' },
  'one who is asked to coordinate': { employee: 'mona-latsaslind', unit: 'social', role: 'coordinator_support' },
  'one at Bup on the plan': { employee: 'sofia-provstrom', unit: 'bup', role: 'professional' },
  'one at Bup not on the plan': { employee: 'david-exempelqvist', unit: 'bup', role: 'professional' },
  'the manager at Bup': { employee: 'magnus-pahittsson', unit: 'bup', role: 'manager' },
  'social services in Borlänge': { employee: 'sara-provsten', unit: 'borlange', role: 'professional' },
  'Alva’s mother': { guardian: numbers.maria },
  'Viggo’s father': { guardian: numbers.johan },
  'Alva herself': { child: numbers.alva },
  'another child’s guardian': { guardian: numbers.karin },
} as const;
type Who = keyof typeof cast;

export function signIn(s: Samsyn, who: Who): Promise<Person> {
  const person = cast[who];
  if ('employee' in person) return s.employee(person.employee);
  return 'guardian' in person ? s.guardian(person.guardian) : s.child(person.child);
}

export function actorOf(who: Who): Actor {
  const person = cast[who];
  const kind = 'employee' in person ? 'employee' : 'guardian' in person ? 'guardian' : 'child';
  const acting = 'unit' in person && { unitId: person.unit, role: person.role, assignmentId: 'a' };
  return { kind, personId: who, countyId: '20', accountId: who, ...acting };
}

export type Row =
  | 'an asked plan'
  | 'an asked plan for Viggo, who is nine'
  | 'a plan in mapping'
  | 'an active plan'
  | 'an active plan that Bup is shut out of'
  | 'a plan that is evaluated'
  | 'a plan that is offered'
  | 'a plan whose coordinator has left'
  | 'a guessed id';

/** Makes the plan of a row by the way that people do. Gives its id. */
export async function makeRow(s: Samsyn, row: Row): Promise<string> {
  switch (row) {
    case 'a guessed id':
      return unknownId();
    case 'an asked plan':
      return (await given(s).plan({ state: 'asking' })).id;
    case 'an asked plan for Viggo, who is nine':
      return (await given(s).plan({ state: 'asking', child: numbers.viggo })).id;
    case 'a plan in mapping':
      return (await given(s).plan({ state: 'mapping' })).id;
    case 'an active plan':
      return (await later(s).active()).id;
    case 'an active plan that Bup is shut out of': {
      const plan = await given(s).plan({ state: 'active', child: numbers.viggo });
      await given(s).withdrawConsent('falun-bup', numbers.viggo);
      return plan.id;
    }
    case 'a plan that is evaluated':
      return (await later(s).evaluation()).id;
    case 'a plan that is offered': {
      const plan = await later(s).active();
      await later(s).offer(plan, 'mona-latsaslind');
      return plan.id;
    }
    case 'a plan whose coordinator has left': {
      const plan = await later(s).active();
      await later(s).replaceCoordinator(plan, 'ulla-slutprov');
      return plan.id;
    }
  }
}

const none: PlanFacts = {
  state: 'active',
  member: false,
  coordinates: false,
  party: null,
  open: false,
  coordinatorUnitId: 'social',
  ownerUnitId: 'social',
  handoverToMe: false,
  measure: { unitId: 'social' },
};
const initiates: PlanFacts = { ...none, party: 'initiator', open: true };
const coordinates: PlanFacts = { ...initiates, member: true, coordinates: true };
const bup: PlanFacts = { ...none, party: 'called', open: true };
const orphan = { coordinatorUnitId: null };

/** How each stands to each plan, said in the open. What is not listed is not seen. */
const standing: Partial<Record<Who, Partial<Record<Row, PlanFacts>>>> = {
  'the coordinator': {
    'an active plan': coordinates,
    'a plan that is evaluated': coordinates,
    'a plan that is offered': coordinates,
    'a plan whose coordinator has left': { ...coordinates, ...orphan, coordinates: false },
    'a plan in mapping': coordinates,
    'an asked plan': { ...coordinates, open: false },
  },
  'the coordinator’s manager': {
    'an active plan': initiates,
    'a plan whose coordinator has left': { ...initiates, ...orphan },
  },
  'one who is asked to coordinate': { 'a plan that is offered': { ...initiates, handoverToMe: true } },
  'one at Bup on the plan': {
    'an active plan': { ...bup, member: true },
    'a plan that is evaluated': { ...bup, member: true },
    'a plan that is offered': { ...bup, member: true },
  },
  'the manager at Bup': {
    'an active plan': bup,
    'a plan that is evaluated': bup,
    'a plan whose coordinator has left': { ...bup, ...orphan },
  },
  'Alva’s mother': {
    'an asked plan': { ...none, decides: true },
    'an active plan': { ...none, decides: true },
    'a plan in mapping': { ...none, decides: true },
    'a plan that is evaluated': { ...none, decides: true },
  },
  'Viggo’s father': { 'an asked plan for Viggo, who is nine': { ...none, decides: true, tooYoung: true } },
  'Alva herself': {
    'an asked plan': { ...none, decides: false },
    'an active plan': { ...none, decides: false },
    'a plan in mapping': { ...none, decides: false },
    'a plan that is evaluated': { ...none, decides: false },
  },
};

export const factsOf = (who: Who, row: Row): PlanFacts | null => standing[who]?.[row] ?? null;

/** As in testing.ts: true of the rule, the route and the policy; for some refusals the rule is the only lock. */
type Sentence = readonly [Who, FollowUpAction, Row, Outcome, 'rule alone'?];
const sentences: readonly Sentence[] = [
  ['the coordinator', 'plan.report', 'an active plan', 'allowed'],
  ['the coordinator’s manager', 'plan.report', 'an active plan', 'allowed'],
  ['one at Bup on the plan', 'plan.report', 'an active plan', 'refused', 'rule alone'],
  ['the manager at Bup', 'plan.report', 'an active plan', 'refused', 'rule alone'],
  ['a colleague of the coordinator', 'plan.report', 'an active plan', 'unseen'],
  ['one at Bup on the plan', 'plan.report', 'an active plan that Bup is shut out of', 'unseen'],
  ['social services in Borlänge', 'plan.report', 'an active plan', 'unseen'],
  ['Alva’s mother', 'plan.report', 'an active plan', 'refused'],
  ['the coordinator', 'plan.report', 'a guessed id', 'unseen'],
  ['one at Bup on the plan', 'plan.writeScore', 'a plan that is evaluated', 'allowed'],
  ['the manager at Bup', 'plan.writeScore', 'a plan that is evaluated', 'refused', 'rule alone'],
  ['one at Bup not on the plan', 'plan.writeScore', 'a plan that is evaluated', 'unseen'],
  ['Alva’s mother', 'plan.writeScore', 'a plan that is evaluated', 'refused'],
  ['the coordinator', 'plan.offerHandover', 'an active plan', 'allowed'],
  ['the coordinator’s manager', 'plan.offerHandover', 'an active plan', 'allowed'],
  ['one at Bup on the plan', 'plan.offerHandover', 'an active plan', 'refused', 'rule alone'],
  ['one at Bup on the plan', 'plan.offerHandover', 'an active plan that Bup is shut out of', 'unseen'],
  ['Alva’s mother', 'plan.offerHandover', 'an active plan', 'refused'],
  ['one who is asked to coordinate', 'plan.answerHandover', 'a plan that is offered', 'allowed'],
  ['one at Bup on the plan', 'plan.answerHandover', 'a plan that is offered', 'refused', 'rule alone'],
  ['the coordinator', 'plan.answerHandover', 'a plan that is offered', 'refused', 'rule alone'],
  ['a colleague of the coordinator', 'plan.answerHandover', 'a plan that is offered', 'unseen'],
  ['one who is asked to coordinate', 'plan.answerHandover', 'an active plan', 'unseen'],
  ['the coordinator’s manager', 'plan.appointCoordinator', 'a plan whose coordinator has left', 'allowed'],
  ['the manager at Bup', 'plan.appointCoordinator', 'a plan whose coordinator has left', 'refused', 'rule alone'],
  ['the coordinator', 'plan.appointCoordinator', 'a plan whose coordinator has left', 'refused', 'rule alone'],
  ['social services in Borlänge', 'plan.appointCoordinator', 'a plan whose coordinator has left', 'unseen'],
  ['Alva’s mother', 'family.plan.read', 'an active plan', 'allowed'],
  ['Alva herself', 'family.plan.read', 'an active plan', 'allowed'],
  ['another child’s guardian', 'family.plan.read', 'an active plan', 'unseen'],
  ['the coordinator', 'family.plan.read', 'an active plan', 'refused', 'rule alone'],
  ['a colleague of the coordinator', 'family.plan.read', 'an active plan', 'unseen'],
  ['Alva’s mother', 'family.plan.writePart', 'a plan in mapping', 'allowed'],
  ['Alva herself', 'family.plan.writePart', 'a plan in mapping', 'allowed'],
  ['another child’s guardian', 'family.plan.writePart', 'a plan in mapping', 'unseen'],
  ['the coordinator', 'family.plan.writePart', 'a plan in mapping', 'refused'],
  ['Alva herself', 'family.plan.writeMatters', 'an asked plan', 'allowed'],
  ['Alva’s mother', 'family.plan.writeMatters', 'an asked plan', 'refused'],
  ['Viggo’s father', 'family.plan.writeMatters', 'an asked plan for Viggo, who is nine', 'allowed'],
  ['another child’s guardian', 'family.plan.writeMatters', 'an asked plan', 'unseen'],
  ['the coordinator', 'family.plan.writeMatters', 'an asked plan', 'refused'],
  ['Alva’s mother', 'family.plan.answerTimes', 'an asked plan', 'allowed'],
  ['Alva herself', 'family.plan.answerTimes', 'an asked plan', 'allowed'],
  ['another child’s guardian', 'family.plan.answerTimes', 'an asked plan', 'unseen'],
  ['the coordinator', 'family.plan.answerTimes', 'an asked plan', 'refused'],
  ['Alva’s mother', 'family.plan.score', 'a plan that is evaluated', 'allowed'],
  ['Alva herself', 'family.plan.score', 'a plan that is evaluated', 'allowed'],
  ['the coordinator', 'family.plan.score', 'a plan that is evaluated', 'refused', 'rule alone'],
  ['another child’s guardian', 'family.plan.score', 'a plan that is evaluated', 'unseen'],
  ['Alva’s mother', 'family.plan.document', 'an active plan', 'allowed'],
  ['Alva herself', 'family.plan.document', 'an active plan', 'allowed'],
  ['another child’s guardian', 'family.plan.document', 'an active plan', 'unseen'],
  ['the coordinator', 'family.plan.document', 'an active plan', 'refused'],
  ['Alva’s mother', 'family.plan.refuse', 'an asked plan', 'allowed'],
  ['Alva herself', 'family.plan.refuse', 'an asked plan', 'refused', 'rule alone'],
  ['the coordinator', 'family.plan.refuse', 'an asked plan', 'refused', 'rule alone'],
  ['another child’s guardian', 'family.plan.refuse', 'an asked plan', 'unseen'],
];

export const followUpScenarios = sentences.map(([who, does, on, expects, lock]) => ({
  who,
  does,
  on,
  expects,
  database: expects === 'allowed' || lock === 'rule alone' ? ('allowed' as const) : ('stopped' as const),
}));
