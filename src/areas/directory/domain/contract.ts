import { z } from 'zod';
import { day, optionalText } from '../../../platform/http/fields.ts';
import { brandedId } from '../../../platform/ids/ids.ts';
import { assignmentRoles, organisationKinds, unitKinds } from './model.ts';

/** What goes over the wire about units and people. The web uses the inferred types only. */
export const UnitId = brandedId('UnitId');
export type UnitId = z.infer<typeof UnitId>;
export const EmployeeId = brandedId('EmployeeId');
export const OrganisationId = brandedId('OrganisationId');
const AssignmentId = brandedId('AssignmentId');

export const ByUnit = z.object({ unitId: UnitId });
export const ByAssignment = z.object({ assignmentId: AssignmentId });

/** A municipality's code by Statistics Sweden; an empty one filters nothing. */
const MunicipalityFilter = z.string().regex(/^(\d{4})?$/, 'Kommunkoden har fyra siffror.');

export const UnitSearch = z.object({
  municipality: MunicipalityFilter.optional(),
  kind: z.enum([...unitKinds, '']).optional(),
  q: optionalText(80).optional(),
});
export type UnitSearch = z.infer<typeof UnitSearch>;

export const Unit = z.object({
  id: UnitId,
  name: z.string(),
  kind: z.enum(unitKinds),
  /** null: works in the whole county. */
  municipality: z.string().nullable(),
  organisation: z.object({ id: z.string(), name: z.string(), kind: z.enum(organisationKinds) }),
});
/** As the server writes it: ids are branded when they are read back. */
export type Unit = z.input<typeof Unit>;
export const Units = z.object({ units: z.array(Unit) });

const Holder = z.object({
  id: EmployeeId,
  name: z.string(),
  title: z.string(),
  role: z.enum(assignmentRoles),
});
export const Holders = z.object({ people: z.array(Holder) });

/** Settings that a county has made. Areas read the ones that are theirs; what is not set follows Samsyn's own. */
export const County = z.object({ id: z.string(), name: z.string(), config: z.record(z.string(), z.unknown()) });

export const AssignmentSearch = z.object({ unit: UnitId.optional(), q: optionalText(80).optional() });
export type AssignmentSearch = z.infer<typeof AssignmentSearch>;

const Assignment = z.object({
  id: AssignmentId,
  unitId: UnitId,
  unit: z.string(),
  role: z.enum(assignmentRoles),
  from: z.string(),
  /** The last day; null while it goes on. */
  to: z.string().nullable(),
});
export const AssignmentsByPerson = z.object({
  people: z.array(
    z.object({
      id: EmployeeId,
      name: z.string(),
      title: z.string(),
      /** The asker: nobody decides on one's own assignments. */
      isMe: z.boolean(),
      assignments: z.array(Assignment),
    }),
  ),
});

export const StartAssignment = z
  .object({
    employeeId: EmployeeId,
    unitId: UnitId,
    role: z.enum(assignmentRoles),
    from: day(),
    to: day().nullable(),
  })
  .refine((a) => a.to === null || a.to >= a.from, { path: ['to'], message: 'Sista dagen är före den första.' });
export type StartAssignment = z.infer<typeof StartAssignment>;

export const EndAssignment = z.object({ to: day() });
export const AssignmentStarted = z.object({ id: AssignmentId });
export const AssignmentEnded = z.object({ id: AssignmentId, to: z.string() });
