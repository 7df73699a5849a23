import { notFound } from '../../../platform/errors/errors.ts';
import { routesFor } from '../../../platform/http/route.ts';
import { identityActions } from '../domain/access.ts';
import { Me, SwitchAssignment, Switched } from '../domain/contract.ts';
import { validAssignments } from './assignments.ts';
import { me } from './me.ts';
import { newToken } from './sign-in.ts';

const route = routesFor(identityActions);

export const identityRoutes = [
  route({
    method: 'GET',
    path: '/api/me',
    summary: 'Vem som är inloggad, under vilket uppdrag, och vad sidan behöver för att skicka ändringar.',
    action: 'read_self',
    audit: { event: 'identity.read_self', subject: 'none' },
    response: Me,
    facts: async () => ({}),
    handler: me,
  }),
  route({
    method: 'POST',
    path: '/api/me/assignment',
    summary: 'Byter till ett annat av ens egna uppdrag. Sidan får en ny nyckel för ändringar: läs /api/me igen.',
    action: 'switch_assignment',
    audit: { event: 'identity.switched', subject: 'none' },
    body: SwitchAssignment,
    response: Switched,
    facts: async ({ tx, actor }, { body }) => {
      const own = await validAssignments(tx, actor.personId);
      return own.some((assignment) => assignment.id === body.assignmentId) ? { objectId: body.assignmentId } : null;
    },
    handler: async ({ tx, actor, csrf }, { body }) => {
      const { numUpdatedRows } = await tx
        .updateTable('identity.session')
        .set({ assignmentId: body.assignmentId, csrfToken: newToken() })
        .where('accountId', '=', actor.accountId)
        .where('csrfToken', '=', csrf)
        .executeTakeFirst();
      if (numUpdatedRows !== 1n) throw notFound();
      return { assignmentId: body.assignmentId };
    },
  }),
];
