import { AppError, notFound, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { IntakeState, StepKind } from '../domain/codes.ts';
import { stepWords } from '../domain/steps.sv.ts';

interface Step {
  readonly what: StepKind;
  readonly words?: string;
  readonly details?: object;
}

/** What may be changed on the receiver's row. */
export interface IntakeChange {
  readonly state?: IntakeState;
  readonly handlerId?: string | null;
  readonly sameChildAs?: string | null;
  readonly protectionAt?: string;
  readonly needsProtection?: boolean;
  readonly extendedTo?: string;
  readonly decidedAt?: string;
  readonly telling?: 'suitable' | 'unsuitable';
  readonly toldAt?: string;
  readonly tellUnasked?: boolean;
  readonly decideBy?: string;
  readonly inquiryTo?: string;
  readonly inquiryBy?: string;
  readonly answerBy?: string | null;
  readonly inquiryEndedOn?: string;
  readonly reference?: string;
  readonly forwardedTo?: string;
}

/**
 * A report's row, alone with it for the rest of the transaction. `version` is the row as the person saw it, left out where
 * it does not matter what else was done: of two who act on the same row the second is told what the first one did.
 */
export async function taken(ctx: Ctx, intakeId: string, version?: number) {
  const row = await ctx.tx
    .selectFrom('concerns.intake')
    .select([
      'id',
      'state',
      'version',
      'arrivedAt',
      'protectionAt',
      'extendedTo',
      'decidedAt',
      'violence',
      'askedAt',
      'toldAt',
      'reportId',
      'inquiryTo',
      'inquiryEndedOn',
      'reference',
    ])
    .where('id', '=', intakeId)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  if (version !== undefined && row.version !== version) throw await overtaken(ctx, intakeId);
  return { ...row, state: row.state as IntakeState };
}
type Taken = Awaited<ReturnType<typeof taken>>;

/** Changes a report that is taken, and writes in its history what was done, by whom. Gives the new version. */
export async function step(
  ctx: Ctx,
  { id, state, version }: Pick<Taken, 'id' | 'state' | 'version'>,
  { what, words = '', details = {} }: Step,
  set: IntakeChange = {},
): Promise<{ readonly version: number }> {
  // In the history first: one who gives the report away may not write in it afterwards.
  await ctx.tx
    .insertInto('concerns.step')
    .values({
      intakeId: id,
      unitId: ctx.actor.unitId ?? '',
      what,
      fromState: state,
      toState: set.state ?? state,
      words,
      details: JSON.stringify(details),
      byPerson: ctx.actor.personId,
    })
    .execute();
  await ctx.tx
    .updateTable('concerns.intake')
    .set({ ...set, version: version + 1 })
    .where('id', '=', id)
    .execute();
  return { version: version + 1 };
}

async function overtaken({ tx }: Ctx, intakeId: string): Promise<AppError> {
  const last = await tx
    .selectFrom('concerns.step as s')
    .innerJoin('directory.employee as e', 'e.id', 's.byPerson')
    .select(['s.what', 'e.given', 'e.family'])
    .where('s.intakeId', '=', intakeId)
    .orderBy('s.id', 'desc')
    .executeTakeFirst();
  if (last === undefined) return stale();
  return new AppError(
    'stale',
    `${last.given} ${last.family} hann före: ${stepWords[last.what as StepKind].meanwhile}. Läs in sidan igen och se om din ändring behövs.`,
  );
}
