import type { Actor } from '../../../platform/access/actor.ts';
import { type ActionTable, may, nobody, type Rule } from '../../../platform/access/rules.ts';
import type { BaseFacts } from '../../../platform/http/context.ts';
import { isEmployee } from '../../identity/index.ts';

/** How the asker stands to the promises, and to the agreement that is asked about. */
export interface CommitmentFacts extends BaseFacts {
  /** Works at the unit that supports the whole county. */
  readonly atCountySupport: boolean;
  /** Owns the agreement, and acts at the unit that it is owned from. */
  readonly owns: boolean;
}

const rule = (name: string, allows: (actor: Actor, facts: CommitmentFacts) => boolean): Rule<CommitmentFacts> => ({
  name,
  allows: (actor, facts) => isEmployee(actor) && allows(actor, facts),
});

const employee = {
  worksHere: rule('works under an assignment', (a) => a.unitId !== undefined),
  coordinatesCounty: rule(
    'coordinates for the whole county',
    (a, f) => a.role === 'coordinator_support' && f.atCountySupport,
  ),
  owns: rule('owns the agreement', (_, f) => f.owns),
};

const writes = may(
  [employee.coordinatesCounty, employee.owns],
  'Länets samordnare och den som ansvarar för överenskommelsen skriver löften. Hör av dig till dem om något är fel.',
);

/** Who reads and who writes promises. Both sides of a promise read the same. */
export const commitmentActions = {
  'commitment.read': may(
    [employee.worksHere],
    'Sidan är för den som arbetar i länet. Välj först vilket uppdrag du arbetar i.',
  ),
  'commitment.write': writes,
  'commitment.state': writes,
  'commitment.delete': nobody('Ett löfte tas inte bort. Det upphör en dag, och det som har gällt står kvar.'),
} as const satisfies ActionTable<CommitmentFacts>;
