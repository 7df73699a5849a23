import { type ActionTable, may } from '../../../platform/access/rules.ts';
import { isEmployee } from '../../identity/index.ts';

/** Which lines there are is decided by row-level security; this only says that one has to have a day at work. */
export const mydayActions = {
  'myday.read': may(
    [{ name: 'works under an assignment', allows: isEmployee }],
    'Välj först vilket uppdrag du arbetar i.',
  ),
} as const satisfies ActionTable<object>;
