import type { Actor } from '../../../platform/access/actor.ts';
import { type ActionTable, may, nobody, type Rule } from '../../../platform/access/rules.ts';
import type { BaseFacts } from '../../../platform/http/context.ts';
import { isEmployee } from '../../identity/index.ts';
import type { AgreementKind } from './model.ts';

/** How the asker stands to the register, and to the agreement that is asked about. */
export interface AgreementFacts extends BaseFacts {
  /** Works at the unit that supports the whole county. */
  readonly atCountySupport: boolean;
  /** Owns the agreement, and acts at the unit that it is owned from. */
  readonly owns: boolean;
  /** The own unit is reached by the version in force, or by the last one when none is. */
  readonly covered: boolean;
  /** What is about to be started, when that is what is asked. */
  readonly kind?: AgreementKind;
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
  isReached: rule('works at a unit that the agreement reaches', (_, f) => f.covered),
  speaksForParty: rule(
    'manages or coordinates at a unit that the agreement reaches',
    (a, f) => f.covered && (a.role === 'manager' || a.role === 'coordinator_support'),
  ),
  managesUnit: rule(
    'manages a unit, which comes to own it; the county’s own is not started so',
    (a, f) => a.role === 'manager' && f.kind !== 'rok',
  ),
};

const chooseFirst = 'Registret är för den som arbetar i länet. Välj först vilket uppdrag du arbetar i.';
const onlyWriters =
  'Registret sköts av länets samordnare och av den som ansvarar för överenskommelsen. Hör av dig till dem om något är fel.';
const writes = may([employee.coordinatesCounty, employee.owns], onlyWriters);

/** Who reads and who writes in the register of agreements. */
export const agreementActions = {
  'agreement.read': may([employee.worksHere], chooseFirst),
  'agreement.start': may(
    [employee.coordinatesCounty, employee.managesUnit],
    'Länets samordnare lägger in överenskommelser, och chefer de som deras enhet ansvarar för. Länets egen sköter samordnaren.',
  ),
  'agreement.write': writes,
  'agreement.comment': may(
    [employee.coordinatesCounty, employee.owns, employee.speaksForParty],
    'Parternas chefer och samordnare säger hur det har gått. Berätta för din chef vad du ser.',
  ),
  'agreement.confirm': may(
    [employee.isReached],
    'Överenskommelsen gäller inte din enhet, så du behöver inte bekräfta den.',
  ),
  'agreement.delete': nobody(
    'En överenskommelse tas inte bort ur registret. Den går ut eller avslutas med ett beslut, och det som har gällt står kvar.',
  ),
} as const satisfies ActionTable<AgreementFacts>;
