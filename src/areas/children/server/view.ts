import { sql } from 'kysely';
import { permittedActions } from '../../../platform/access/rules.ts';
import { notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { type ChildFacts, childActions } from '../domain/access.ts';
import { ageGuidance } from '../domain/guidance.ts';
import { ageOn } from '../domain/identity-number.ts';
import type { ChildView } from '../domain/view.ts';
import { contactsOf, guardiansOf, namedOn, sayOf } from './people-of-child.ts';

/** All that someone at work sees of a child. What protection hides is null, and `hidden` says so. */
export async function viewChild(ctx: Ctx<ChildFacts>, childId: string): Promise<ChildView> {
  const { tx, facts, actor } = ctx;
  const today = ctx.today.toString();
  const child = await tx
    .selectFrom('children.child')
    .select(['id', 'version', 'given', 'family', 'bornOn', 'expectedOn', 'identityKind', 'identityNumber'])
    .select(['language', 'interpreter', 'protection'])
    .where('id', '=', childId)
    .executeTakeFirst();
  if (child === undefined) throw notFound();
  return {
    id: child.id,
    version: child.version,
    given: child.given,
    family: child.family,
    age: ageOn(child.bornOn, ctx.today) ?? null,
    bornOn: child.bornOn,
    expectedOn: child.expectedOn,
    identity: { kind: child.identityKind, number: child.identityNumber },
    municipality: await municipalityOf(ctx, childId),
    language: child.language,
    interpreter: child.interpreter,
    protection: child.protection,
    hidden: facts.hidden,
    place: await placeOf(ctx, childId),
    named: facts.hidden ? null : await namedOn(tx, childId),
    guardians: await guardiansOf(tx, childId, today),
    say: await sayOf(tx, childId),
    guidance: ageGuidance(child.bornOn, ctx.today).map(({ says, source }) => ({ says, source })),
    contacts: await contactsOf(tx, childId, today),
    permittedActions: permittedActions(childActions, actor, facts),
  };
}

/** Null when nothing is written, and when protection hides it: the row itself cannot be read then. */
async function placeOf({ tx }: Ctx, childId: string): Promise<ChildView['place']> {
  const place = await tx
    .selectFrom('children.place as p')
    .leftJoin('directory.unit as u', 'u.id', 'p.schoolUnitId')
    .select(['p.version', 'p.address', 'p.whereabouts', 'u.id as schoolId', 'u.name as schoolName'])
    .where('p.childId', '=', childId)
    .executeTakeFirst();
  if (place === undefined) return null;
  const { schoolId, schoolName, ...rest } = place;
  return { ...rest, school: schoolId === null ? null : { id: schoolId, name: schoolName ?? '' } };
}

/** With the organisation's own name, «Falu kommun», which is null outside the county. */
async function municipalityOf({ tx }: Ctx, childId: string): Promise<ChildView['municipality']> {
  const { rows } = await sql<{ code: string; name: string | null }>`
    select m.code, o.name from children.municipalities(array[${childId}::uuid]) m
      left join directory.organisation o on o.scb_code = m.code and o.kind = 'municipality'`.execute(tx);
  return rows[0] ?? null;
}
