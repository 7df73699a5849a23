import type { Actor } from '../../../platform/access/actor.ts';
import { may } from '../../../platform/access/rules.ts';
import { isEmployee, isFamily } from './actor.ts';

const oneself = { name: 'oneself', allows: () => true };
const employee = { name: 'own_assignment', allows: (actor: Actor) => actor.kind === 'employee' };

export const identityActions = {
  read_self: may([oneself], 'Logga in först.'),
  switch_assignment: may([employee], 'Bara den som arbetar här kan byta uppdrag.'),
};

/** The parts of Samsyn that have an entrance on the first page. */
export const entrances = ['my_day', 'plans', 'children', 'unit', 'log_review', 'directory', 'family'] as const;
export type Entrance = (typeof entrances)[number];

/**
 * Which entrances someone is shown. It opens nothing: each page asks its own rules. Someone at work without an acting
 * assignment is shown none.
 */
export function entrancesOf(actor: Actor): Entrance[] {
  if (isFamily(actor)) return ['family'];
  if (!isEmployee(actor)) return [];
  switch (actor.role) {
    case 'manager':
      return ['my_day', 'plans', 'children', 'unit', 'log_review'];
    case 'log_reviewer':
      return ['log_review'];
    case 'county_admin':
      return ['directory'];
    default:
      return ['my_day', 'plans', 'children'];
  }
}
