import type { Actor } from '../../../platform/access/actor.ts';
import type { AssignmentRole } from '../../directory/index.ts';

/** Someone at work, acting under one assignment: what they may do follows from unit and role. */
export interface Employee extends Actor {
  readonly kind: 'employee';
  readonly unitId: string;
  readonly role: AssignmentRole;
  readonly assignmentId: string;
}

export interface Guardian extends Actor {
  readonly kind: 'guardian';
}

export interface Child extends Actor {
  readonly kind: 'child';
}

/** An employee who has signed in and not yet chosen an assignment, or whose assignment has ended, is none of these. */
export const isEmployee = (actor: Actor): actor is Employee => actor.kind === 'employee' && actor.unitId !== undefined;

export const isFamily = (actor: Actor): actor is Guardian | Child =>
  actor.kind === 'guardian' || actor.kind === 'child';
