import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/transaction.ts';
import { notFound } from '../../../platform/errors/errors.ts';
import { dayAt, Temporal } from '../../../platform/time/time.ts';
import { type CountyLimits, limitsFor } from '../../law/index.ts';
import { mattersIn } from '../domain/child-words.ts';
import type { WholePlan } from '../domain/contract.ts';
import { isLetIn } from '../domain/let-in.ts';
import { principalOf } from '../domain/principal.ts';
import type { PlanSnapshot, SnapshotParty } from '../domain/snapshot.ts';
import type { Limits } from './limits.ts';

/** Reads a plan with everything that belongs to it, as far as the asker may see. Throws not_found otherwise. */
export async function loadWhole(tx: Tx, planId: string): Promise<WholePlan> {
  const shared = await sql<PlanRow>`select whole, limits from plans.read_shared(${planId})`.execute(tx);
  return planIn(shared.rows[0] ?? (await wholeOrFrame(tx, planId))).plan;
}

/** A plan as the database tells it, and the county's own limits. */
export interface PlanRow {
  readonly whole: unknown;
  readonly limits: unknown;
}

/** What policies leave of it: for families, and for the unit that started a plan that is not yet open to it. */
export const wholeOrFrame = (tx: Tx, planId: string): Promise<PlanRow | undefined> =>
  tx.selectFrom('plans.whole').select(['whole', 'limits']).where('id', '=', planId).executeTakeFirst();

/** The plan, and the local limits of its county that its deadlines follow. Throws not_found when there is none. */
export function planIn(row: PlanRow | undefined): { plan: WholePlan; limits: Limits } {
  if (row === undefined) throw notFound();
  // The view and the contract are checked against each other by every test that reads a plan; parsing each read twice
  // (here and on the way out) would cost more than the query.
  return { plan: row.whole as WholePlan, limits: limitsFor((row.limits ?? {}) as CountyLimits) };
}

/** What the rules need of the plan, on `today`. */
export const snapshotOf = (plan: WholePlan, today: Temporal.PlainDate): PlanSnapshot => ({
  state: plan.state,
  need: plan.need,
  question: plan.question,
  childMatters: mattersIn(plan),
  parties: plan.parties.map((party) => snapshotParty(plan, party, today)),
  meetings: plan.meetings.map((m) => ({
    state: m.state,
    startsOn: dayAt(m.startsAt).toString(),
  })),
  attendanceOf:
    plan.meetings
      .filter((m) => m.state === 'held')
      .at(-1)
      ?.attendance.flatMap((a) => (a.whoKind === 'unit' ? [a.whoId] : [])) ?? [],
  content: {
    longTermGoal: plan.content?.longTermGoal ?? '',
    overallResponsible: plan.content?.overallOrganisation != null,
    othersNone: plan.content?.othersNone ?? false,
    risks: plan.content?.risks ?? '',
    ifWorse: plan.content?.ifWorse ?? '',
    ifWorseCall: plan.content?.ifWorseCall ?? '',
    childView: plan.content?.childView ?? '',
    nextFollowUp: plan.content?.nextFollowUp ?? null,
  },
  goals: plan.goals,
  measures: plan.measures.map((m) => ({
    unitId: m.unitId,
    principal: principalOf(m.organisationKind, plan.parties.find(({ unitId }) => unitId === m.unitId)?.unitKind),
    responsiblePerson: m.personId !== null,
    status: m.status,
    reported: m.reportedAt !== null,
  })),
  hasCoordinator: plan.parties.some((party) => party.members.some((member) => member.coordinator)),
  scores: {
    child: {
      expected: plan.child?.bornOn !== null,
      given: hasScored(plan, 'child'),
      missingWhy: plan.evaluation?.childScoreMissingWhy ?? '',
    },
    guardians: {
      expected: !isOfAge(plan, today),
      given: hasScored(plan, 'guardian'),
      missingWhy: plan.evaluation?.scoreMissingWhy ?? '',
    },
  },
});

const hasScored = (plan: WholePlan, kind: 'child' | 'guardian'): boolean =>
  plan.scores.some(({ round, authorKind }) => round === plan.evaluation?.round && authorKind === kind);

/** FB 6 kap. 2 §: from that day nobody is guardian. */
const isOfAge = ({ child }: WholePlan, today: Temporal.PlainDate): boolean =>
  child?.bornOn != null &&
  Temporal.PlainDate.compare(Temporal.PlainDate.from(child.bornOn).add({ years: 18 }), today) <= 0;

const snapshotParty = (
  plan: WholePlan,
  party: WholePlan['parties'][number],
  today: Temporal.PlainDate,
): SnapshotParty => ({
  unitId: party.unitId,
  name: party.name,
  kind: party.kind,
  answer: party.answer,
  reminded: party.remindedAt !== null,
  open: isLetIn(party, today.toString()),
  leads: party.members.some(({ coordinator }) => coordinator),
  partDone: plan.parts.some(
    (part) => part.authorKind === 'unit' && part.authorId === party.unitId && part.doneAt !== null,
  ),
  withoutPart: party.withoutPart,
  withoutReport: party.withoutReport,
});
