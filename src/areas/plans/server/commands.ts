import { sql } from 'kysely';
import { AppError, notReady, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { WholePlan } from '../domain/contract.ts';
import { missingFor } from '../domain/requirements.ts';
import { commandWords, stateWords } from '../domain/texts.sv.ts';
import {
  commandsFrom,
  isPossible,
  isWritable,
  mustBeSeen,
  type PlanCommand,
  planTransitions,
  type Writable,
  writableIn,
} from '../domain/transitions.ts';
import { loadWhole, snapshotOf } from './whole.ts';

export interface Step {
  readonly command: PlanCommand;
  /** The version that the person saw, for the steps that are taken only with it (`mustBeSeen`). */
  readonly version?: number;
  /** What the history keeps beside who, when and which step: codes and ids, never what somebody wrote. */
  readonly note?: Record<string, unknown>;
}

/**
 * Takes one step in a plan's life: possible from where it stands, nothing missing, nobody came before where that
 * matters (`seen`). Writes the new state and its line of history. Throws `not_ready` with what is missing, `conflict` or `stale`. Gives the new version.
 */
export async function take(ctx: Ctx, planId: string, step: Step): Promise<{ plan: WholePlan; version: number }> {
  const plan = await loadWhole(ctx.tx, planId);
  requirePossible(step.command, plan);
  if (mustBeSeen(step.command) && plan.version !== step.version) throw stale();
  const missing = missingFor(step.command, snapshotOf(plan, ctx.today), ctx.today.toString());
  if (missing.length > 0) throw notReady('Några saker fattas innan ni kan gå vidare.', missing);
  const to = planTransitions[step.command].to;
  const result = await ctx.tx
    .updateTable('plans.plan')
    .set({ state: to, version: plan.version + 1, ...momentsOf(step.command, plan, ctx.now.toString()) })
    .where('id', '=', planId)
    .where('version', '=', plan.version)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw stale();
  await remember(ctx, planId, step.command, plan.state, to, step.note);
  return { plan, version: plan.version + 1 };
}

/** What is kept of when a step was taken: when the family first got to know of the plan, and when the call was sent. */
function momentsOf(command: PlanCommand, { askedAt }: WholePlan, now: string): { askedAt?: string; calledAt?: string } {
  switch (command) {
    case 'askFamily':
      return { askedAt: askedAt ?? now };
    case 'sendCall':
      return { askedAt: askedAt ?? now, calledAt: now };
    default:
      return {};
  }
}

function requirePossible(command: PlanCommand, plan: WholePlan): void {
  if (isPossible(command, plan)) return;
  const instead = commandsFrom(plan).map((next) => commandWords[next].toLowerCase());
  throw new AppError(
    'conflict',
    `Planen är i läget ”${stateWords[plan.state]}”. Härifrån kan man: ${instead.join(', ')}.`,
  );
}

/** Refuses a change that does not belong to where the plan stands, and says when it does. */
export function requireWritable(what: Writable, state: WholePlan['state']): void {
  if (isWritable(what, state)) return;
  const when = writableIn[what].map((s) => `”${stateWords[s]}”`).join(', ');
  throw new AppError(
    'conflict',
    `Det går att ändra när planen är i läget ${when}. Nu är den i läget ”${stateWords[state]}”.`,
  );
}

/** One line of history, written with the row that it tells about. `note` holds codes and ids only. */
export async function remember(
  ctx: Ctx,
  planId: string,
  command: string,
  from: string,
  to: string,
  note: Record<string, unknown> = {},
): Promise<void> {
  await sql`insert into plans.history (plan_id, actor_kind, actor_id, unit_id, command, from_state, to_state, note)
    values (${planId}, ${ctx.actor.kind}, ${ctx.actor.personId}, ${ctx.actor.unitId ?? null}, ${command}, ${from}, ${to}, ${JSON.stringify(note)}::jsonb)`.execute(
    ctx.tx,
  );
}
