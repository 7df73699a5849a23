import { z } from 'zod';
import { routesFor } from '../../../platform/http/route.ts';
import { type DirectoryFacts, directoryActions } from '../domain/access.ts';
import {
  AssignmentEnded,
  AssignmentSearch,
  AssignmentStarted,
  AssignmentsByPerson,
  ByAssignment,
  ByUnit,
  County,
  EndAssignment,
  Holders,
  StartAssignment,
  UnitSearch,
  Units,
} from '../domain/contract.ts';
import { assignmentsByPerson, endAssignment, startAssignment } from './assignments.ts';
import { findUnit, findUnits, holdersOf } from './units.ts';

const route = routesFor<DirectoryFacts, typeof directoryActions>(directoryActions);
const noFacts = async (): Promise<DirectoryFacts> => ({});

export const directoryRoutes = [
  route({
    method: 'GET',
    path: '/api/directory/county',
    summary: 'Länet och dess inställningar',
    action: 'directory.county',
    audit: { event: 'directory.county_read', subject: 'none' },
    response: County,
    facts: noFacts,
    handler: ({ tx, actor }) =>
      tx
        .selectFrom('directory.county')
        .select(['id', 'name', 'config'])
        .where('id', '=', actor.countyId)
        .executeTakeFirstOrThrow()
        .then((county) => ({ ...county, config: z.record(z.string(), z.unknown()).parse(county.config) })),
  }),
  route({
    method: 'GET',
    path: '/api/directory/units',
    summary: 'Sök enheter',
    action: 'directory.units',
    audit: { event: 'directory.units_searched', subject: 'none' },
    query: UnitSearch,
    response: Units,
    facts: noFacts,
    handler: async ({ tx }, { query }) => ({ units: await findUnits(tx, query) }),
  }),
  route({
    method: 'GET',
    path: '/api/directory/units/:unitId/people',
    summary: 'Vilka som arbetar på enheten i dag',
    action: 'directory.people',
    audit: { event: 'directory.people_read', subject: 'none' },
    params: ByUnit,
    response: Holders,
    facts: async ({ tx }, { params }) => ((await findUnit(tx, params.unitId)) ? { objectId: params.unitId } : null),
    handler: async ({ tx }, { params }) => ({ people: await holdersOf(tx, params.unitId) }),
  }),
  route({
    method: 'GET',
    path: '/api/directory/assignments',
    summary: 'Länets uppdrag',
    action: 'directory.assignments',
    audit: { event: 'directory.assignments_read', subject: 'none' },
    query: AssignmentSearch,
    response: AssignmentsByPerson,
    facts: noFacts,
    handler: async (ctx, { query }) => ({ people: await assignmentsByPerson(ctx, query) }),
  }),
  route({
    method: 'POST',
    path: '/api/directory/assignments',
    summary: 'Ge någon ett uppdrag',
    action: 'directory.startAssignment',
    audit: { event: 'directory.assignment_started', subject: 'none' },
    body: StartAssignment,
    response: AssignmentStarted,
    facts: async (_, { body }) => ({ employeeId: body.employeeId, objectId: body.unitId }),
    handler: async (ctx, { body }) => ({ id: await startAssignment(ctx, body) }),
  }),
  route({
    method: 'POST',
    path: '/api/directory/assignments/:assignmentId/end',
    summary: 'Avsluta ett uppdrag',
    action: 'directory.endAssignment',
    audit: { event: 'directory.assignment_ended', subject: 'none' },
    params: ByAssignment,
    body: EndAssignment,
    response: AssignmentEnded,
    facts: async ({ tx }, { params }) => {
      const found = await tx
        .selectFrom('directory.assignment')
        .select('employeeId')
        .where('id', '=', params.assignmentId)
        .executeTakeFirst();
      return found ? { employeeId: found.employeeId, objectId: params.assignmentId } : null;
    },
    handler: async (ctx, { params, body }) => {
      await endAssignment(ctx, params.assignmentId, body.to);
      return { id: params.assignmentId, to: body.to };
    },
  }),
];
