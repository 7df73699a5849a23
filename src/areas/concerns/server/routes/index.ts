import { draftRoutes } from './drafts.ts';
import { intakeRoutes } from './intakes.ts';
import { reportRoutes } from './reports.ts';

/** Every route of the reports of concern: the reporter's and the receiver's. */
export const concernRoutes = [...draftRoutes, ...reportRoutes, ...intakeRoutes];
