import { type ActionTable, may, nobody, type Rule } from '../../../platform/access/rules.ts';
import type { BaseFacts } from '../../../platform/http/context.ts';
import { type Employee, isEmployee } from '../../identity/index.ts';
import type { ForumState, Identity, Level } from './codes.ts';

/** How the asker stands to a forum. Everyone at work may know of it; these say what may be done. */
export interface ForumFacts extends BaseFacts {
  readonly level: Level;
  readonly identity: Identity;
  readonly state: ForumState;
  readonly parentId: string | null;
  readonly conveningUnitId: string | null;
  /** Is named there for the acting unit, which is a party. */
  readonly sits: boolean;
  /** Calls its meetings, manages the unit that does, or keeps the county's forums in order. */
  readonly conducts: boolean;
  /** May answer and report for the acting unit, which is a party. */
  readonly speaks: boolean;
  readonly keepsCounty: boolean;
  readonly managesParty: boolean;
}

const rule = (name: string, allows: (actor: Employee, facts: ForumFacts) => boolean): Rule<ForumFacts> => ({
  name,
  allows: (actor, facts) => isEmployee(actor) && allows(actor, facts),
});

const employee = {
  worksHere: rule('works under an assignment', () => true),
  keepsCounty: rule('keeps the county’s forums in order', (_, f) => f.keepsCounty),
  conducts: rule('conducts the forum', (_, f) => f.conducts),
  sits: rule('sits in the forum for a unit that is a party', (_, f) => f.sits),
  speaks: rule('speaks for a unit that is a party', (_, f) => f.speaks),
  managesParty: rule('manages a unit that is a party', (_, f) => f.managesParty),
  minutes: rule(
    'conducts the forum, and sits there where children are spoken of',
    (_, f) => f.conducts && (f.sits || f.level !== 'operational'),
  ),
  raises: rule('sits in a forum where children may be spoken of', (_, f) => f.sits && f.identity !== 'none'),
};

const chooseFirst = 'Forumen är för den som arbetar i länet. Välj först vilket uppdrag du arbetar i.';
const onlyConvener = 'Det gör den som kallar till forumet, eller länets samordnare.';
const onlyMembers = 'Det som rör barn i forumet är bara för dem som sitter där för en enhet som är part.';

/** Who may do what with a forum. */
export const forumActions = {
  'forum.list': may([employee.worksHere], chooseFirst),
  'forum.read': may([employee.worksHere], chooseFirst),
  'forum.create': may([employee.keepsCounty], 'Nya forum lägger länets samordnare upp.'),
  'forum.edit': may([employee.conducts], onlyConvener),
  'forum.nameMember': may(
    [employee.managesParty],
    'Varje enhet väljer själv vem som sitter där. Det gör enhetens chef.',
  ),
  'forum.conduct': may([employee.conducts], onlyConvener),
  'forum.writeNotes': may(
    [employee.minutes],
    'Anteckningar skriver den som kallar. Där barn tas upp behöver personen också sitta i forumet.',
  ),
  'forum.answerCall': may([employee.speaks], 'Det svarar den enhet på som är part i forumet.'),
  'forum.ask': may([employee.sits, employee.conducts], 'En fråga ställer den som sitter i forumet.'),
  'forum.answerQuestion': may([employee.conducts], onlyConvener),
  'forum.readLines': may([employee.sits], onlyMembers),
  'forum.raiseLine': may([employee.raises], onlyMembers),
  'forum.writeLine': may([employee.sits], onlyMembers),
  'forum.delete': nobody('Ett forum tas inte bort. Det görs vilande, och det som hände står kvar.'),
} as const satisfies ActionTable<ForumFacts>;

export type ForumAction = keyof typeof forumActions;

/** A decision as it lies at the asker's own unit. */
export interface DecisionFacts extends BaseFacts {
  /** The decision names the acting unit, and the asker may speak for it. */
  readonly ownUnit: boolean;
}

export const decisionActions = {
  'decision.list': may([{ name: 'works under an assignment', allows: isEmployee }], chooseFirst),
  'decision.report': may(
    [{ name: 'speaks for a unit that the decision names', allows: (a, f) => isEmployee(a) && f.ownUnit }],
    'Det berättar den enhet som beslutet gäller. Be enhetens chef, eller den som sitter i forumet.',
  ),
} as const satisfies ActionTable<DecisionFacts>;
