import { z } from 'zod';
import { assignmentRoles, unitKinds } from '../../directory/index.ts';
import { entrances } from './access.ts';

const Assignment = z.object({
  id: z.uuid(),
  unitId: z.uuid(),
  unit: z.string(),
  unitKind: z.enum(unitKinds),
  organisation: z.string(),
  role: z.enum(assignmentRoles),
});

/** Who is signed in. `assignment` null: nothing to act under, or several and none chosen yet. */
export const Me = z.object({
  id: z.uuid(),
  kind: z.enum(['employee', 'guardian', 'child']),
  name: z.string(),
  title: z.string().nullable(),
  assignment: Assignment.nullable(),
  otherAssignments: z.array(Assignment),
  /** Sent as `x-csrf-token` with every change. A new one comes with another assignment. */
  csrfToken: z.string(),
  entrances: z.array(z.enum(entrances)),
  county: z.string(),
  /** Whole years. */
  childLoginFromAge: z.int(),
});
export type Me = z.infer<typeof Me>;

export const SwitchAssignment = z.object({ assignmentId: z.uuid() });
export const Switched = z.object({ assignmentId: z.uuid() });
