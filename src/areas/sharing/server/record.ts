import { randomUUID } from 'node:crypto';
import { invalidAt } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { isEmployee } from '../../identity/index.ts';
import type { GiveConsent, RecordConsent } from '../domain/contract.ts';
import type { GiverKind } from '../domain/model.ts';
import { consentProblems } from '../domain/record.ts';
import { countyConfig, hidesPlaces, unitsNamed } from './answers.ts';
import { situationOf } from './situation.ts';

/** Writes down what somebody has said yes to, one row per unit. Units are let in by the same transaction. */
export async function recordConsent(ctx: Ctx, childId: string, body: RecordConsent): Promise<string[]> {
  return write(ctx, childId, body);
}

/** The giver's own yes, given today. */
export async function giveConsent(ctx: Ctx, childId: string, body: GiveConsent): Promise<string[]> {
  const kind = ctx.actor.kind as GiverKind;
  return write(ctx, childId, {
    ...body,
    giver: { kind, id: ctx.actor.personId },
    basis: 'consent',
    form: 'signed_in',
    reason: '',
    givenOn: ctx.today.toString(),
  });
}

type ToWrite = Omit<RecordConsent, 'giver' | 'form'> & {
  readonly giver: { readonly kind: GiverKind; readonly id: string };
  readonly form: 'oral' | 'written' | 'signed_in';
};

async function write(ctx: Ctx, childId: string, { giver, unitIds, ...consent }: ToWrite): Promise<string[]> {
  const situation = await situationOf(ctx, childId, consent.purpose);
  const problems = consentProblems(
    { ...consent, giver },
    { ...situation, countyConfig: await countyConfig(ctx) },
    ctx.today,
  );
  const units = [...new Set<string>(unitIds)];
  // Whom protection hides the units from answers for one by the number that stands for it, and not by an id of the
  // directory: the answers would tell which unit the number is. The database knows.
  const byNumber = !isEmployee(ctx.actor) && (await hidesPlaces(ctx, childId));
  const known = byNumber ? [] : await unitsNamed(ctx, units);
  const answeredFor = isEmployee(ctx.actor) ? [] : situation.consents;
  const ids = new Set([...known.map(({ id }) => id), ...answeredFor.map(({ unitId }) => unitId)]);
  if (!units.every((id) => ids.has(id)))
    problems.push({ path: 'unitIds', message: 'Enheten finns inte i länets register.' });
  if (problems.length > 0) throw invalidAt(problems);
  const rows = units.map((unitId) => ({
    id: randomUUID(),
    childId,
    unitId,
    giverKind: giver.kind,
    giverId: giver.id,
    ...consent,
    recordedBy: ctx.actor.personId,
    recordedKind: ctx.actor.kind,
    recordedUnit: ctx.actor.unitId ?? null,
  }));
  await ctx.tx.insertInto('sharing.consent').values(rows).execute();
  return rows.map(({ id }) => id);
}
