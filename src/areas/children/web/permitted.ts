import type { ChildAction } from '../domain/access.ts';
import type { ChildView } from './api.ts';

/** Whether the server permits the asker to do something with the child. */
export const permits = (child: ChildView, action: ChildAction): boolean => child.permittedActions.includes(action);
