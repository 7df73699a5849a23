import type { Actor } from '../../../platform/access/actor.ts';
import { type ActionTable, may, nobody, type Rule } from '../../../platform/access/rules.ts';
import type { BaseFacts } from '../../../platform/http/context.ts';
import { isEmployee, isFamily } from '../../identity/index.ts';

/** How the asker stands to a child's consents, or to one of them. */
export interface SharingFacts extends BaseFacts {
  /** Sees the child through work. */
  readonly worksWith: boolean;
  /** May write down a yes to the units asked about; to the own unit when none is. */
  readonly recordsFor: boolean;
  /** May write down that this consent is taken back: see sharing.takes_back. */
  readonly takesBack: boolean;
  /** Is the child, from the age of login, or a guardian whom nothing keeps from the child. */
  readonly entitled: boolean;
  /** Has given the consent, or one for this child, and is not blocked from the child. */
  readonly gave: boolean;
  /** The delivery was made to the acting unit, and the asker may read it there. */
  readonly received: boolean;
}

const rule = (name: string, allows: (actor: Actor, facts: SharingFacts) => boolean): Rule<SharingFacts> => ({
  name,
  allows,
});

const employee = {
  worksWithChild: rule('works with the child', (a, f) => isEmployee(a) && f.worksWith),
  recordsFor: rule(
    'records for the own unit, for those it calls to a plan, or for any at social services and at a unit of the plan',
    (a, f) => isEmployee(a) && f.worksWith && f.recordsFor,
  ),
  takesBack: rule(
    'takes back for the own unit, what it wrote down or asked for, or any at social services and at a unit of the plan',
    (a, f) => isEmployee(a) && f.worksWith && f.takesBack,
  ),
  isSignedIn: rule('works under an assignment', (a) => isEmployee(a)),
  received: rule('belongs to the unit that it was delivered to', (a, f) => isEmployee(a) && f.received),
};

const family = {
  isEntitled: rule('is the child, or a guardian whom nothing keeps from it', (a, f) => isFamily(a) && f.entitled),
  gaveIt: rule('gave the consent', (a, f) => isFamily(a) && f.gave),
};

const onlyStaff =
  'Det gör den som arbetar med barnet. Är du vårdnadshavare eller barn finns ditt ja och nej på dina sidor.';

/** Who may do what with consent and what was delivered under it, at work. */
export const sharingActions = {
  'consent.read': may([employee.worksWithChild], onlyStaff),
  'consent.record': may(
    [employee.recordsFor],
    'Du kan anteckna ett ja för din egen enhet, och för dem som ni kallar till en plan. För andra gör socialtjänsten det, eller en enhet i barnets plan.',
  ),
  'consent.withdraw': may(
    [employee.takesBack],
    'Du kan anteckna att ett ja till din egen enhet är återkallat, eller ett som ni har antecknat eller frågat om. För andra gör socialtjänsten det, eller en enhet i barnets plan. Den som har sagt ja kan alltid ta tillbaka det själv.',
  ),
  'consent.delete': nobody('Ett samtycke tas inte bort. Det återkallas, och att det har funnits står kvar.'),
  'delivery.list': may([employee.isSignedIn], 'Välj först vilket uppdrag du arbetar i.'),
  'delivery.read': may([employee.received], 'Kopian hör till den enhet som fick den.'),
  'delivery.change': nobody('En lämnad kopia ändras inte. Ändringar blir en ny version av planen.'),
} as const satisfies ActionTable<SharingFacts>;

/** What the child and its guardians do: names of their own, never shared with staff. */
export const familySharingActions = {
  'family.consent.read': may([family.isEntitled, family.gaveIt], 'Sidan är barnets och vårdnadshavarnas.'),
  'family.consent.give': may([family.isEntitled], 'Bara barnet och vårdnadshavarna kan säga ja.'),
  'family.consent.withdraw': may([family.gaveIt], 'Bara den som har sagt ja kan ta tillbaka det.'),
} as const satisfies ActionTable<SharingFacts>;
