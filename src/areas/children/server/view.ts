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
  const child = await tx.selectFrom('children.child').selectAll().where('id', '=', childId).executeTakeFirst();
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
    municipality: { code: child.municipalityCode, name: await municipalityName(ctx, child.municipalityCode) },
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

/** The organisation's own name, «Falu kommun»; null for a municipality outside the county. */
async function municipalityName({ tx }: Ctx, code: string): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`
    select name from directory.organisation where scb_code = ${code} and kind = 'municipality'`.execute(tx);
  return rows[0]?.name ?? null;
}
