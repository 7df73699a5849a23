import type { Actor } from '../../../platform/access/actor.ts';
import { type ActionTable, may, nobody, type Rule } from '../../../platform/access/rules.ts';
import type { BaseFacts } from '../../../platform/http/context.ts';
import { type Employee, isEmployee } from '../../identity/index.ts';

/** How the asker stands to a child that row-level security lets them see. */
export interface ChildFacts extends BaseFacts {
  /** Sees the child through work, not as family. */
  readonly worksWith: boolean;
  /** Protection hides the child's places from the asker, who is not named. */
  readonly hidden: boolean;
  /** Protection is on, and no professional who is named is at work any more. */
  readonly namesLost: boolean;
  /** The asker's own unit set the block that is about to be lifted. */
  readonly ownBlock: boolean;
  readonly atSocialServices: boolean;
  /** May change what all who work with the child lean on: see children.tends. */
  readonly tends: boolean;
  /** May write who has custody: see children.tends_custody, which also asks what protection hides. */
  readonly tendsCustody: boolean;
  /** No protected child hides how the guardian who is asked about is reached. */
  readonly reachable: boolean;
}

const rule = (name: string, allows: (actor: Employee, facts: ChildFacts) => boolean): Rule<ChildFacts> => ({
  name,
  allows: (actor, facts) => isEmployee(actor) && allows(actor, facts),
});

const employee = {
  worksWithChild: rule('works with the child', (_, f) => f.worksWith),
  managesUnnamed: rule(
    'manages a unit that works with the child, and nobody named is at work',
    (a, f) => f.worksWith && a.role === 'manager' && f.namesLost,
  ),
  setTheBlock: rule(
    'belongs to the unit that set the block, and protection hides nothing',
    (_, f) => f.worksWith && !f.hidden && f.ownBlock,
  ),
  reaches: rule(
    'works with the child, and protection hides nothing of the guardian',
    (_, f) => f.worksWith && f.reachable,
  ),
  tendsCustody: rule(
    'works with the child at social services where it lives, at a unit of its plan, or where it was registered and custody written',
    (_, f) => f.worksWith && !f.hidden && f.tendsCustody,
  ),
  tends: rule(
    'works with the child at social services where it lives, at a unit of its plan, or where it was registered',
    (_, f) => f.worksWith && f.tends,
  ),
  tendsShown: rule(
    'works with the child at social services where it lives, at a unit of its plan, or where it was registered, and protection hides nothing',
    (_, f) => f.worksWith && !f.hidden && f.tends,
  ),
  isSocialServices: rule(
    'works with the child at social services, and protection hides nothing',
    (_, f) => f.worksWith && !f.hidden && f.atSocialServices,
  ),
};

const onlyStaff = 'Det gör den som arbetar med barnet. Be någon av dem, eller din egen kontakt, att göra det.';

const thoseWhoTend =
  'socialtjänsten i den kommun som står på barnets sida, en enhet i barnets plan, eller den enhet som lade upp barnet';
const onlyTending = `Det gör ${thoseWhoTend}. Har barnet skyddade personuppgifter gör bara den som är namngiven det.`;
const onlyCustody =
  'Vårdnaden skrivs av socialtjänsten där barnet bor, av en enhet i barnets plan, eller av den enhet som lade upp barnet och skrev den från början. Har barnet skyddade personuppgifter gör bara den som är namngiven det.';

/** Who may do what with a child. Staff only: what the family does is in other tables. */
export const childActions = {
  'child.read': may([employee.worksWithChild], onlyStaff),
  'child.update': may([employee.tendsShown], onlyTending),
  'child.setIdentity': may([employee.tendsShown], onlyTending),
  'child.setPlace': may([employee.tendsShown], onlyTending),
  'child.protect': may([employee.tendsShown, employee.managesUnnamed], onlyTending),
  'child.name': may([employee.tendsShown, employee.managesUnnamed], onlyTending),
  'child.unname': may([employee.tendsShown], onlyTending),
  'child.addGuardian': may([employee.tendsCustody], onlyCustody),
  'child.updateGuardian': may(
    [employee.reaches],
    'Vårdnadshavarens uppgifter visas inte för dig. De ändras av den som har hand om alla barn som personen är vårdnadshavare för, av socialtjänsten där barnet bor, eller av en enhet i barnets plan.',
  ),
  'child.endCustody': may([employee.tendsCustody], onlyCustody),
  'child.blockGuardian': may([employee.tends], `Det gör ${thoseWhoTend}.`),
  'child.unblockGuardian': may(
    [employee.setTheBlock, employee.isSocialServices],
    'Spärren hävs av den enhet som satte den, eller av socialtjänsten där barnet bor: andra kan inte veta varför den finns. Har barnet skyddade personuppgifter gör bara den som är namngiven det.',
  ),
  'child.judgeSay': may([employee.tends], `Barnets egen röst bedöms av ${thoseWhoTend}.`),
  'child.addColleague': may([employee.worksWithChild], onlyStaff),
  'child.endOwnContact': may([employee.worksWithChild], onlyStaff),
  'child.delete': nobody('Ett barn tas inte bort här. Vad som ska gallras bestämmer varje enhet efter sina regler.'),
} as const satisfies ActionTable<ChildFacts>;

export type ChildAction = keyof typeof childActions;

/** The child is found or made on the way; the log must name it, so whoever finds it writes it here. */
export interface RegisterFacts extends BaseFacts {
  subjectId?: string | undefined;
}

const withChildren = (actor: Actor): boolean =>
  isEmployee(actor) && actor.role !== 'log_reviewer' && actor.role !== 'county_admin';
const worksWithChildren: Rule<BaseFacts> = { name: 'works under an assignment with children', allows: withChildren };
const noChildren = 'Ditt uppdrag ger inte tillgång till barn. Byt uppdrag om du har ett annat.';

/** Actions that are about no child yet. */
export const childrenActions = {
  'children.register': may([worksWithChildren], noChildren),
  'children.list': may([worksWithChildren], noChildren),
  'children.find': may([worksWithChildren], noChildren),
} as const satisfies ActionTable<BaseFacts>;
