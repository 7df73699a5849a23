import type { Actor } from '../../../platform/access/actor.ts';
import { type ActionTable, may, nobody, type Rule } from '../../../platform/access/rules.ts';
import type { BaseFacts } from '../../../platform/http/context.ts';
import { isEmployee, isFamily } from '../../identity/index.ts';

export interface LogFacts extends BaseFacts {
  /** Is the child, from the age of login, or a guardian whom nothing keeps from the child. */
  readonly entitled: boolean;
  /** The drawn event is something that the asker did. */
  readonly own: boolean;
}

const rule = (name: string, allows: (actor: Actor, facts: LogFacts) => boolean): Rule<LogFacts> => ({ name, allows });

const looksAfterLog = (actor: Actor): boolean =>
  isEmployee(actor) && (actor.role === 'log_reviewer' || actor.role === 'manager');

const employee = {
  looksAfterLog: rule('looks after the unit’s log', looksAfterLog),
  judgesOthers: rule(
    'looks after the unit’s log, and the event is somebody else’s',
    (a, f) => looksAfterLog(a) && !f.own,
  ),
};
const family = {
  isEntitled: rule('is the child, or a guardian whom nothing keeps from it', (a, f) => isFamily(a) && f.entitled),
};

const onlyReviewers = 'Loggen granskas av enhetens loggranskare och chef. Vänd dig till någon av dem.';

/** Who may read and judge the log at work. A unit sees its own events only. */
export const logActions = {
  'log.readUnit': may([employee.looksAfterLog], onlyReviewers),
  'log.listReview': may([employee.looksAfterLog], onlyReviewers),
  'log.judge': may(
    [employee.judgesOthers],
    'Ingen granskar sina egna läsningar. Be enhetens andra granskare eller chefen.',
  ),
  'log.change': nobody('Loggen ändras aldrig, av någon.'),
} as const satisfies ActionTable<LogFacts>;

/** What the child and its guardians may read of it: who has read about the child, and under which assignment. */
export const familyLogActions = {
  'family.log.read': may([family.isEntitled], 'Sidan är barnets och vårdnadshavarnas.'),
} as const satisfies ActionTable<LogFacts>;
