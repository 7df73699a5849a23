import type { Actor } from '../../../platform/access/actor.ts';
import { type ActionTable, may, nobody, type Rule } from '../../../platform/access/rules.ts';
import type { BaseFacts } from '../../../platform/http/context.ts';
import { isEmployee } from '../../identity/index.ts';

/** How the asker stands to the catalogue, and to the entry in question. */
export interface CatalogueFacts extends BaseFacts {
  /** What the asker may write about: everything in the county, what is in one municipality alone, or nothing. */
  readonly writes: 'county' | string | null;
  /** The municipality that the asker may answer for when something is tried; null for none. */
  readonly answersFor: string | null;
  /** Where what is written is: the entry as it stands, and as it will be. An empty list is the whole county. */
  readonly places: readonly (readonly string[])[];
  /** The entry is an example for others to try. */
  readonly isExample: boolean;
}

const rule = (name: string, allows: (actor: Actor, facts: CatalogueFacts) => boolean): Rule<CatalogueFacts> => ({
  name,
  allows,
});

const employee = {
  worksHere: rule('works under an assignment', (a) => isEmployee(a) && a.unitId !== undefined),
  writesCounty: rule('supports the whole county', (a, f) => isEmployee(a) && f.writes === 'county'),
  writesOwn: rule('coordinates the only municipality that it is about', (a, f) => {
    return isEmployee(a) && f.writes !== null && f.places.every((where) => where.length === 1 && where[0] === f.writes);
  }),
  writes: rule('coordinates a municipality or supports the county', (a, f) => isEmployee(a) && f.writes !== null),
  triesOthers: rule('answers for another municipality than the one with the example', (a, f) => {
    const { answersFor } = f;
    return isEmployee(a) && answersFor !== null && f.isExample && !f.places.some((where) => where.includes(answersFor));
  }),
};

const chooseFirst = 'Sidan är för den som arbetar i länet. Välj först vilket uppdrag du arbetar i.';
const writers =
  'Länets samordnare skriver i hela katalogen, en kommuns samordnare om det som bara finns i den egna kommunen. Hör av dig till en samordnare om något är fel.';

/** Who asks and reads, who writes what there is to know, and who tells how something tried went. */
export const catalogueActions = {
  'catalogue.ask': may([employee.worksHere], chooseFirst),
  'catalogue.read': may([employee.worksHere], chooseFirst),
  'catalogue.offer': may([employee.writes], writers),
  'catalogue.write': may([employee.writesCounty, employee.writesOwn], writers),
  'catalogue.erase': nobody('Det som har stått i katalogen tas inte bort. Det avslutas, och historiken står kvar.'),
  'catalogue.try': may(
    [employee.triesOthers],
    'En chef eller samordnare i en annan kommun berättar att ni provar. Den egna kommunens exempel provar man inte.',
  ),
} as const satisfies ActionTable<CatalogueFacts>;
