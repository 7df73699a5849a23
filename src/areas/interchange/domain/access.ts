import { type ActionTable, may, nobody, type Rule } from '../../../platform/access/rules.ts';
import type { BaseFacts } from '../../../platform/http/context.ts';
import { type Employee, isEmployee } from '../../identity/index.ts';

/** How the asker stands to the county's lists, and to the import that is asked about. */
export interface InterchangeFacts extends BaseFacts {
  /** Coordinates for the whole county, at its own support. */
  readonly keepsCounty: boolean;
  /** Sent the file. False where no import is asked about. */
  readonly mine: boolean;
}

const rule = (name: string, allows: (actor: Employee, facts: InterchangeFacts) => boolean): Rule<InterchangeFacts> => ({
  name,
  allows: (actor, facts) => isEmployee(actor) && allows(actor, facts),
});

const keepsLists = rule('keeps the county’s lists in order', (_, f) => f.keepsCounty);
const sentFile = rule('keeps the county’s lists in order, and sent the file', (_, f) => f.keepsCounty && f.mine);

const onlyCoordinator = 'Listor läses in och hämtas ut av länets samordnare. Hör av dig dit om något ska ändras.';
const onlySender = 'Den som skickade filen avgör vad som händer med den. Prata med den personen.';

/** Who imports and exports the county's lists. */
export const interchangeActions = {
  'interchange.export': may([keepsLists], onlyCoordinator),
  'interchange.list': may([keepsLists], onlyCoordinator),
  'interchange.start': may([keepsLists], onlyCoordinator),
  'interchange.read': may([keepsLists], onlyCoordinator),
  'interchange.apply': may([sentFile], onlySender),
  'interchange.again': may([sentFile], onlySender),
  'interchange.discard': may([sentFile], onlySender),
  'interchange.undo': nobody('En inläsning som är sparad tas inte tillbaka. Ändra i filen och läs in den på nytt.'),
} as const satisfies ActionTable<InterchangeFacts>;
