import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { AppError, notReady } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { AssignmentSearch, StartAssignment } from '../domain/contract.ts';
import { containing, findUnit } from './units.ts';

type Asked = Omit<Ctx, 'facts'>;

/** People with their assignments, past and present, by name; at most 200 people. People without any are found by name. */
export async function assignmentsByPerson({ tx, actor }: Asked, { unit, q }: AssignmentSearch) {
  const people = await tx
    .selectFrom('directory.employee as e')
    .select(['e.id', 'e.given', 'e.family', 'e.title'])
    .$if(!!unit, (query) =>
      query.where('e.id', 'in', (eb) =>
        eb
          .selectFrom('directory.assignment')
          .select('employeeId')
          .where('unitId', '=', unit ?? ''),
      ),
    )
    .$if(!!q, (query) => {
      const like = containing(q ?? '');
      return query.where((eb) =>
        eb.or([eb('e.given', 'ilike', like), eb('e.family', 'ilike', like), eb('e.title', 'ilike', like)]),
      );
    })
    .orderBy('e.family')
    .orderBy('e.given')
    .limit(200)
    .execute();
  const assignments = await tx
    .selectFrom('directory.assignment as a')
    .innerJoin('directory.unit as u', 'u.id', 'a.unitId')
    .select(['a.id', 'a.employeeId', 'a.unitId', 'u.name as unit', 'a.role', 'a.fromDay as from', 'a.toDay as to'])
    .where('a.employeeId', '=', sql<string>`any(${people.map((person) => person.id)}::uuid[])`)
    .orderBy('a.fromDay', 'desc')
    .execute();
  const byPerson = Map.groupBy(assignments, (a) => a.employeeId);
  return people.map(({ id, given, family, title }) => ({
    id,
    name: `${given} ${family}`,
    title,
    isMe: id === actor.personId,
    assignments: byPerson.get(id) ?? [],
  }));
}

/** Gives someone an assignment. Refused for a person or unit that the county does not have. */
export async function startAssignment(ctx: Asked, body: StartAssignment): Promise<string> {
  const person = await ctx.tx
    .selectFrom('directory.employee')
    .select('id')
    .where('id', '=', body.employeeId)
    .executeTakeFirst();
  if (person === undefined) throw unknown('employeeId', 'Personen finns inte i länets register.');
  if ((await findUnit(ctx.tx, body.unitId)) === undefined)
    throw unknown('unitId', 'Enheten finns inte i länets register.');
  const id = randomUUID();
  await ctx.tx
    .insertInto('directory.assignment')
    .values({
      id,
      countyId: ctx.actor.countyId,
      employeeId: body.employeeId,
      unitId: body.unitId,
      role: body.role,
      fromDay: body.from,
      toDay: body.to,
    })
    .execute();
  return id;
}

/** Sets the last day, or an earlier one. What the person could see under the assignment closes the day after, at the next request. */
export async function endAssignment(ctx: Asked, id: string, to: string): Promise<void> {
  const changed = await ctx.tx
    .updateTable('directory.assignment')
    .set({ toDay: to })
    .where('id', '=', id)
    .where('fromDay', '<=', to)
    .where((eb) =>
      eb.or([eb('toDay', 'is', null), eb.and([eb('toDay', '>=', ctx.today.toString()), eb('toDay', '>=', to)])]),
    )
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n)
    throw notReady('Uppdraget är redan avslutat, eller så passar inte dagen.', [
      { path: 'to', message: 'Välj en dag från uppdragets första till dess sista. Ge annars ett nytt uppdrag.' },
    ]);
}

const unknown = (path: string, message: string): AppError =>
  new AppError('invalid_input', message, { complaints: [{ path, message }] });
