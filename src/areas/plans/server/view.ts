import { decide, permittedActions } from '../../../platform/access/rules.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { dayAt, type Temporal } from '../../../platform/time/time.ts';
import { lastDay, type RuleHistory, type RuleId, ruleOn, rules } from '../../law/index.ts';
import { type PlanFacts, planActions } from '../domain/access.ts';
import type { PlanView, WholePlan } from '../domain/contract.ts';
import { stepOf } from '../domain/model.ts';
import { missingFor } from '../domain/requirements.ts';
import { decidedInPlan } from '../domain/texts.sv.ts';
import { commandsFrom, isPublished, isWritable } from '../domain/transitions.ts';
import { inForceOf } from './in-force.ts';
import type { Limits } from './limits.ts';
import { snapshotOf } from './whole.ts';

/** The plan as its page shows it to the asker of `ctx`. */
export async function viewOf(ctx: Ctx<PlanFacts>, plan: WholePlan, limits: Limits): Promise<PlanView> {
  const today = ctx.today.toString();
  const snapshot = snapshotOf(plan, ctx.today);
  const inForce = await inForceOf(ctx, plan);
  return {
    ...plan,
    step: stepOf[plan.state],
    next: commandsFrom(plan).map((command) => ({ command, missing: missingFor(command, snapshot, today) })),
    deadlines: deadlinesOf({ ...plan, followUpOn: dayInForce(plan, inForce) }, limits, ctx.today),
    laws: lawsAt(plan.state, ctx.today),
    permittedActions: permittedActions(planActions, ctx.actor, ctx.facts),
    reportable: reportableIn(ctx, plan, inForce),
    ownUnitId: (ctx.actor.unitId as PlanView['ownUnitId']) ?? null,
    needsCoordinator: ctx.facts.coordinatorUnitId === null,
    inForce,
  };
}

/** The measures that the asker may tell of: what is in force, not what is being written. */
function reportableIn(ctx: Ctx<PlanFacts>, plan: WholePlan, inForce: PlanView['inForce']): string[] {
  if (!isWritable('report', plan.state) || !isPublished(plan)) return [];
  const mayReport = (unitId: string | null): boolean =>
    decide(planActions['plan.report'], ctx.actor, { ...ctx.facts, measure: { unitId } }).allowed;
  return (inForce ?? plan).measures.filter(({ unitId }) => mayReport(unitId)).map(({ id }) => id);
}

/** What the deadlines of a plan follow from; a whole plan is one, and so is a line in a list. */
export interface DueFacts {
  readonly state: WholePlan['state'];
  readonly createdAt: string;
  readonly calledAt: string | null;
  readonly parties: readonly Pick<WholePlan['parties'][number], 'kind' | 'answer'>[];
  readonly meetings: readonly Pick<WholePlan['meetings'][number], 'state'>[];
  readonly editions: readonly { readonly publishedAt: string }[];
  readonly evaluation: { readonly doneAt: string | null } | null;
  /** A plan that has been refused or closed starts when the family wants it to. */
  readonly refusal: unknown;
  readonly closure: unknown;
  /** The day that the plan in force is to be followed up; null before there is one. */
  readonly followUpOn: string | null;
}

/** When things are due in the plan, each with the rule that makes it so. Days are inclusive. */
export function deadlinesOf(plan: DueFacts, limits: Limits, today: Temporal.PlainDate): PlanView['deadlines'] {
  const held = plan.meetings.some((m) => m.state === 'held');
  const published = plan.editions[0]?.publishedAt;
  return [
    ...startOf(plan, limits, today),
    ...(plan.calledAt === null
      ? []
      : [
          due(
            'answers',
            limits.limit_answer,
            plan.calledAt,
            plan.parties.every((p) => p.kind === 'initiator' || p.answer !== 'pending'),
          ),
          due('meeting', limits.limit_meeting, plan.calledAt, held),
        ]),
    ...(published === undefined
      ? []
      : [due('follow_up', limits.limit_follow_up, published, plan.evaluation?.doneAt != null)]),
    ...decidedOf(plan),
    ...nextRoundOf(plan, limits),
  ];
}

/** The day that those who planned set themselves; it waits until the evaluation of that round is done. */
const decidedOf = ({ state, followUpOn }: DueFacts): PlanView['deadlines'] =>
  followUpOn === null || state === 'follow_up' || state === 'closed'
    ? []
    : [{ what: 'follow_up_decided', day: followUpOn, ...decidedInPlan, standing: 'local', met: false, laws: [] }];

const dayInForce = (plan: WholePlan, inForce: PlanView['inForce']): string | null =>
  isPublished(plan) ? ((inForce ?? plan).content?.nextFollowUp ?? null) : null;

/** The call is sent at once, as the acts say; in how many days, the county says. Said until it has been sent. */
function startOf(plan: DueFacts, limits: Limits, today: Temporal.PlainDate): PlanView['deadlines'] {
  const isWaiting = (plan.state === 'draft' || plan.state === 'asking') && !plan.refusal && !plan.closure;
  if (!isWaiting) return [];
  const laws = [rules.sip_start, rules.sip_start_region].flatMap((history) => lawIn(history, today));
  return [{ ...due('start', limits.limit_start, plan.createdAt, false), laws }];
}

/** After an evaluation the plan goes on to the next one, until it is closed. */
const nextRoundOf = ({ state, evaluation }: DueFacts, limits: Limits): PlanView['deadlines'] =>
  evaluation?.doneAt == null || state === 'closed'
    ? []
    : [due('follow_up_again', limits.limit_follow_up_again, evaluation.doneAt, false)];

function due(what: string, history: RuleHistory, eventAt: string, met: boolean): PlanView['deadlines'][number] {
  const { day, rule } = lastDay(history, dayAt(eventAt));
  return { what, day: day.toString(), source: rule.source, says: rule.says, standing: rule.standing, met, laws: [] };
}

const lawsByState: Record<WholePlan['state'], readonly RuleId[]> = {
  draft: ['sip_plan', 'sip_anyone_may_start', 'sip_clear_question'],
  asking: ['consent_to_plan', 'consent_opens_secrecy', 'consent_can_be_withdrawn'],
  called: ['sip_duty_to_come', 'cooperation_school'],
  mapping: ['child_own_voice', 'sip_made_together'],
  meeting: ['sip_content_measures', 'sip_content_responsible', 'sip_content_others', 'sip_content_overall'],
  active: ['child_kept_informed'],
  evaluation: ['child_own_voice'],
  follow_up: ['child_kept_informed'],
  closed: ['retention_per_owner'],
  refused: ['consent_to_plan'],
};

function lawsAt(state: WholePlan['state'], today: Temporal.PlainDate): PlanView['laws'] {
  return lawsByState[state].flatMap((id) => lawIn(rules[id], today).map((law) => ({ id, ...law })));
}

function lawIn(history: RuleHistory, today: Temporal.PlainDate): { source: string; says: string }[] {
  const rule = ruleOn(history, today);
  return rule ? [{ source: rule.source, says: rule.says }] : [];
}
