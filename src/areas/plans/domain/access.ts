import type { Actor } from '../../../platform/access/actor.ts';
import { type ActionTable, may, nobody, type Rule } from '../../../platform/access/rules.ts';
import type { BaseFacts } from '../../../platform/http/context.ts';
import { isEmployee, isFamily } from '../../identity/index.ts';
import type { PlanState } from './model.ts';

/**
 * How the asker stands to the plan, as facts from the database. Row-level security has already hidden plans that the
 * asker may not know about; these say what may be done with one that is seen.
 */
export interface PlanFacts extends BaseFacts {
  readonly state: PlanState;
  readonly member: boolean;
  readonly coordinates: boolean;
  /** The own unit's part in the plan; null when the unit is no party. */
  readonly party: 'initiator' | 'called' | 'invited' | null;
  /** Consent lets the own unit in today. */
  readonly open: boolean;
  /** The unit whose member coordinates; null when the coordinator's assignment has ended. */
  readonly coordinatorUnitId: string | null;
  /** The unit that has, or had, the coordinator. */
  readonly ownerUnitId: string | null;
  readonly handoverToMe: boolean;
  /** Before there is a plan: the asker works with the child that it would be about. */
  readonly worksWithChild?: boolean;
  /** The child's own word, or a guardian's, is needed for the plan. */
  readonly decides?: boolean;
  /** The child is too young to sign in: a guardian writes what matters to it. */
  readonly tooYoung?: boolean;
  /**
   * The measure that is asked about, with the unit that is responsible; null when somebody outside the units is. None is in
   * force before the plan is published.
   */
  readonly measure?: { readonly unitId: string | null; readonly inForce?: boolean };
}

const rule = (name: string, allows: (actor: Actor, facts: PlanFacts) => boolean): Rule<PlanFacts> => ({ name, allows });

/** The manager of the coordinator's unit; when nobody coordinates any more, of the unit that did or that started the plan. */
const managesCoordinator = (a: Actor, f: PlanFacts): boolean =>
  isEmployee(a) &&
  a.role === 'manager' &&
  (f.coordinatorUnitId === a.unitId ||
    (f.coordinatorUnitId === null && (f.party === 'initiator' || f.ownerUnitId === a.unitId)));

/** Who looks after the log or the directory works with no child, whatever an earlier assignment at the unit was. */
const worksWithPlans = (a: Actor): boolean => isEmployee(a) && a.role !== 'log_reviewer' && a.role !== 'county_admin';

/** Rules for people at work. */
const employee = {
  isSignedIn: rule('works under an assignment', (a) => isEmployee(a)),
  worksWithChild: rule('works with the child', (a, f) => worksWithPlans(a) && f.worksWithChild === true),
  isOnThePlan: rule('is on the plan and consent covers the unit', (a, f) => worksWithPlans(a) && f.member && f.open),
  startedIt: rule(
    'belongs to the unit that started the plan',
    (a, f) => worksWithPlans(a) && f.member && f.party === 'initiator',
  ),
  coordinates: rule('coordinates the plan', (a, f) => worksWithPlans(a) && f.coordinates),
  managesParty: rule(
    'manages a unit that is on the plan',
    (a, f) => isEmployee(a) && a.role === 'manager' && f.party !== null,
  ),
  managesCoordinator: rule('manages the unit that coordinates or started the plan', (a, f) => managesCoordinator(a, f)),
  coordinatesShared: rule(
    'coordinates the plan and consent covers the unit',
    (a, f) => worksWithPlans(a) && f.coordinates && f.open,
  ),
  managesCoordinatorShared: rule(
    'manages the unit that coordinates or started the plan and consent covers it',
    (a, f) => managesCoordinator(a, f) && f.open,
  ),
  reportsForUnit: rule(
    'is on the plan for the unit that is responsible for the measure',
    (a, f) => worksWithPlans(a) && f.member && f.open && f.measure?.unitId === a.unitId,
  ),
  managesUnitOfMeasure: rule(
    'manages the unit that is responsible for the measure',
    (a, f) => isEmployee(a) && a.role === 'manager' && f.open && f.measure?.unitId === a.unitId,
  ),
  reportsForOthers: rule(
    'coordinates the plan, and somebody outside the units is responsible for the measure',
    (a, f) => worksWithPlans(a) && f.coordinates && f.open && f.measure?.unitId === null,
  ),
  receivesCalls: rule(
    'receives calls for a unit that is called',
    (a, f) => isEmployee(a) && a.role === 'intake' && f.party !== null && f.party !== 'initiator' && f.open,
  ),
  isOfferedIt: rule('has been offered to coordinate', (a, f) => worksWithPlans(a) && f.handoverToMe),
};

/** Rules for the child and its guardians. That the plan is seen at all means that they are entitled to it. */
const family = {
  isEntitled: rule('is the child, or a guardian whom nothing keeps from the plan', (a) => isFamily(a)),
  writesForChild: rule(
    'is the child, or a guardian of one too young to sign in',
    (a, f) => isFamily(a) && (a.kind === 'child' || f.tooYoung === true),
  ),
  decides: rule('is a guardian or a child whose own yes is needed', (a, f) => isFamily(a) && f.decides === true),
};

const onlyCoordinator = 'Det gör planens samordnare. Be samordnaren, eller ta över samordningen.';
const onlyCoordinatorShared =
  'Det gör planens samordnare, medan samtycket omfattar samordnarens enhet. Be familjen om ett nytt samtycke, eller lämna över samordningen.';
const onlyParties = 'Det kan bara den som är med i planen göra, medan samtycket omfattar enheten.';
const onlyFamily = 'Det kan bara barnet och vårdnadshavarna göra.';

/** Who may do what with a plan. When it may be done is in transitions.ts. */
export const planActions = {
  'plan.list': may([employee.isSignedIn], 'Välj först vilket uppdrag du arbetar i.'),
  'plan.start': may(
    [employee.worksWithChild],
    'Du kan börja en plan för ett barn som du arbetar med. Leta först fram barnet, eller välj rätt uppdrag.',
  ),
  'plan.read': may(
    [employee.isOnThePlan, employee.startedIt, employee.managesParty, employee.receivesCalls, employee.isOfferedIt],
    onlyParties,
  ),
  'plan.prepare': may([employee.coordinates, employee.managesCoordinator], onlyCoordinator),
  'plan.lead': may([employee.coordinates, employee.managesCoordinator], onlyCoordinator),
  'plan.conduct': may([employee.coordinatesShared, employee.managesCoordinatorShared], onlyCoordinatorShared),
  'plan.answer': may(
    [employee.isOnThePlan, employee.managesParty, employee.receivesCalls],
    'Det svarar den enhet på som är kallad.',
  ),
  'plan.nameMember': may(
    [employee.isOnThePlan, employee.startedIt, employee.managesParty, employee.receivesCalls],
    'Enheten väljer själv vem som är med.',
  ),
  'plan.writePart': may([employee.isOnThePlan, employee.startedIt], onlyParties),
  'plan.writeContent': may([employee.isOnThePlan], onlyParties),
  'plan.readKept': may([employee.isSignedIn], 'Välj först vilket uppdrag du arbetar i.'),
  'plan.report': may(
    [employee.reportsForUnit, employee.managesUnitOfMeasure, employee.reportsForOthers],
    'Det berättar den enhet som ansvarar för insatsen. Det som någon utanför enheterna gör berättar samordnaren om.',
  ),
  'plan.writeScore': may([employee.isOnThePlan], onlyParties),
  'plan.offerHandover': may([employee.coordinates, employee.managesCoordinator], onlyCoordinator),
  'plan.answerHandover': may([employee.isOfferedIt], 'Det svarar den på som har blivit tillfrågad.'),
  'plan.appointCoordinator': may([employee.managesCoordinator], 'Det gör chefen för den enhet som samordnar planen.'),
  'plan.document': may([employee.isOnThePlan, employee.managesParty], onlyParties),
  'plan.delete': nobody('En plan tas inte bort. Den avslutas, och gallras när tiden är ute.'),
  'family.plan.read': may([family.isEntitled], onlyFamily),
  'family.plan.refuse': may(
    [family.decides],
    'Det är inte ditt ja eller nej som avgör just nu. Skriv vad du tycker i din del, eller säg det till samordnaren.',
  ),
  'family.plan.writePart': may([family.isEntitled], onlyFamily),
  'family.plan.writeMatters': may(
    [family.writesForChild],
    'Barnet skriver själv vad som är viktigt. Skriv vad du tycker i din del.',
  ),
  'family.plan.answerTimes': may([family.isEntitled], onlyFamily),
  'family.plan.score': may([family.isEntitled], onlyFamily),
  'family.plan.document': may([family.isEntitled], onlyFamily),
} as const satisfies ActionTable<PlanFacts>;

export type PlanAction = keyof typeof planActions;
