import type { z } from 'zod';
import type { Ctx } from '../../../platform/http/context.ts';
import { entrancesOf } from '../domain/access.ts';
import { Me } from '../domain/contract.ts';
import { validAssignments } from './assignments.ts';

/** Who is signed in, with what the pages need to greet and to send changes. */
export async function me({ tx, actor, csrf }: Ctx): Promise<z.input<typeof Me>> {
  const person = await tx
    .selectFrom('identity.person')
    .select(['given', 'family', 'title'])
    .where('id', '=', actor.personId)
    .executeTakeFirstOrThrow();
  const county = await tx
    .selectFrom('directory.county')
    .select(['name', 'config'])
    .where('id', '=', actor.countyId)
    .executeTakeFirstOrThrow();
  const assignments = actor.kind === 'employee' ? await validAssignments(tx, actor.personId) : [];
  return Me.parse({
    id: actor.personId,
    kind: actor.kind,
    name: `${person.given} ${person.family}`,
    title: person.title,
    assignment: assignments.find((a) => a.id === actor.assignmentId) ?? null,
    otherAssignments: assignments.filter((a) => a.id !== actor.assignmentId),
    csrfToken: csrf,
    entrances: entrancesOf(actor),
    county: county.name,
    childLoginFromAge: (county.config as { childLoginFromAge: number }).childLoginFromAge,
  });
}
