import type { Actor } from '../../../platform/access/actor.ts';
import { type ActionTable, may, nobody, type Rule } from '../../../platform/access/rules.ts';
import type { BaseFacts } from '../../../platform/http/context.ts';

export interface DirectoryFacts extends BaseFacts {
  /** The person that an assignment is given to, or belongs to. */
  readonly employeeId?: string | undefined;
}

const rule = (name: string, allows: (actor: Actor, facts: DirectoryFacts) => boolean): Rule<DirectoryFacts> => ({
  name,
  allows,
});

const administers = (actor: Actor): boolean => actor.kind === 'employee' && actor.role === 'county_admin';

// The kinds of actors belong to a later area; here it is enough that one acts under an assignment.
const employee = {
  worksHere: rule('works under an assignment', (a) => a.kind === 'employee' && a.unitId !== undefined),
  administers: rule('administers the county', administers),
  administersOthers: rule('administers the county, and the assignment is another person’s', (a, f) => {
    return administers(a) && f.employeeId !== a.personId;
  }),
};

const chooseFirst = 'Registret är för den som arbetar i länet. Välj först vilket uppdrag du arbetar i.';
const onlyAdmin = 'Uppdrag sköts av länets administratör. Hör av dig till din chef.';

/** Who may look people and units up, and who decides on assignments. */
export const directoryActions = {
  'directory.county': may([employee.worksHere], chooseFirst),
  'directory.units': may([employee.worksHere], chooseFirst),
  'directory.people': may([employee.worksHere], chooseFirst),
  'directory.assignments': may([employee.administers], onlyAdmin),
  'directory.startAssignment': may(
    [employee.administersOthers],
    'Uppdrag sköts av länets administratör, och ingen ger ett uppdrag till sig själv. Be en annan administratör.',
  ),
  'directory.endAssignment': may(
    [employee.administersOthers],
    'Uppdrag sköts av länets administratör, och ingen avslutar sina egna. Be en annan administratör.',
  ),
  'directory.deleteAssignment': nobody('Ett uppdrag tas inte bort: loggen visar under vilket uppdrag någon har läst.'),
} as const satisfies ActionTable<DirectoryFacts>;
