import type { Actor } from '../../../platform/access/actor.ts';
import { type ActionTable, may, nobody, type Rule } from '../../../platform/access/rules.ts';
import type { BaseFacts } from '../../../platform/http/context.ts';
import { isEmployee } from '../../identity/index.ts';

/** How the asker stands to the register, and to the agreement that is asked about. */
export interface AgreementFacts extends BaseFacts {
  /** Works at the unit that supports the whole county. */
  readonly atCountySupport: boolean;
  /** Owns the agreement, and acts at the unit that it is owned from. */
  readonly owns: boolean;
  /** The own unit is covered by the version in force today. */
  readonly covered: boolean;
}

const rule = (name: string, allows: (actor: Actor, facts: AgreementFacts) => boolean): Rule<AgreementFacts> => ({
  name,
  allows: (actor, facts) => isEmployee(actor) && allows(actor, facts),
});

const employee = {
  worksHere: rule('works under an assignment', () => true),
  coordinatesCounty: rule(
    'coordinates for the whole county',
    (a, f) => a.role === 'coordinator_support' && f.atCountySupport,
  ),
  owns: rule('owns the agreement', (_, f) => f.owns),
};

const chooseFirst = 'Registret är för den som arbetar i länet. Välj först vilket uppdrag du arbetar i.';
const onlyWriters =
  'Registret sköts av länets samordnare och av den som ansvarar för överenskommelsen. Hör av dig till dem om något är fel.';
const writes = may([employee.coordinatesCounty, employee.owns], onlyWriters);

/** Who reads and who writes in the register of agreements. */
export const agreementActions = {
  'agreement.read': may([employee.worksHere], chooseFirst),
  'agreement.write': writes,
  'agreement.delete': nobody(
    'En överenskommelse tas inte bort ur registret. Den går ut eller avslutas med ett beslut, och det som har gällt står kvar.',
  ),
} as const satisfies ActionTable<AgreementFacts>;
