import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { command, get } from '../../../web/lib/http.ts';
import type { AssignmentEnded, AssignmentStarted, AssignmentsByPerson, Holders, Units } from '../domain/contract.ts';
import type { AssignmentRole } from '../domain/model.ts';

type UnitsAnswer = z.input<typeof Units>;
export type UnitLine = UnitsAnswer['units'][number];
export type PersonWithAssignments = z.input<typeof AssignmentsByPerson>['people'][number];

/** Every unit of the county. They change a few times a year, so one reading lasts. */
export const unitsQuery = queryOptions({
  queryKey: ['directory', 'units'],
  queryFn: ({ signal }) => get<UnitsAnswer>('/api/directory/units', signal).then(({ units }) => units),
  staleTime: 60 * 60_000,
});

/** Those who hold an assignment at the unit today. */
export const holdersQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['directory', 'units', unitId, 'people'],
    queryFn: ({ signal }) => get<z.input<typeof Holders>>(`/api/directory/units/${unitId}/people`, signal),
    select: ({ people }) => people,
  });

const assignmentsKey = ['directory', 'assignments'] as const;

/** People with their assignments: at a unit, or found by a part of their name. For those who administer the county. */
export const assignmentsQuery = (search: { readonly unit?: string; readonly q?: string }) =>
  queryOptions({
    queryKey: [...assignmentsKey, search],
    queryFn: ({ signal }) =>
      get<z.input<typeof AssignmentsByPerson>>(`/api/directory/assignments?${new URLSearchParams(search)}`, signal),
    select: ({ people }) => people,
  });

export interface NewAssignment {
  readonly employeeId: string;
  readonly unitId: string;
  readonly role: AssignmentRole | '';
  readonly from: string;
  readonly to: string | null;
}

export const startAssignment = (body: NewAssignment, key: string) =>
  command<z.input<typeof AssignmentStarted>>('POST', '/api/directory/assignments', body, key);

export const endAssignment = ({ id, to }: { readonly id: string; readonly to: string }, key: string) =>
  command<z.input<typeof AssignmentEnded>>('POST', `/api/directory/assignments/${id}/end`, { to }, key);
