import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import type { InForce, WholePlan } from '../domain/contract.ts';
import type { Edition } from '../domain/contract-edition.ts';
import { isRevised } from '../domain/transitions.ts';
import { loadEdition } from './edition.ts';

/** Keeps what has just been published beside what is written from now on. */
export async function markPublished(ctx: Ctx, planId: string): Promise<void> {
  await sql`update plans.content set published = jsonb_build_object('long_term_goal', long_term_goal,
    'overall_organisation_id', overall_organisation_id, 'others_none', others_none, 'risks', risks, 'if_worse', if_worse,
    'if_worse_call', if_worse_call, 'child_view', child_view, 'next_follow_up', next_follow_up)
    where plan_id = ${planId}`.execute(ctx.tx);
  await sql`update plans.goal set published =
    case when removed_at is null then jsonb_build_object('position', position, 'text', text) end
    where plan_id = ${planId}`.execute(ctx.tx);
  await sql`update plans.measure set published = case when removed_at is null then jsonb_build_object('goal_id', goal_id,
    'position', position, 'what', what, 'by_kind', by_kind, 'unit_id', unit_id, 'person_id', person_id, 'other', other,
    'starts_on', starts_on, 'ends_on', ends_on) end where plan_id = ${planId}`.execute(ctx.tx);
}

/** Puts everything back as it was published. What has been told of measures meanwhile stays. */
export async function restorePublished(ctx: Ctx, planId: string): Promise<void> {
  await sql`update plans.content c set long_term_goal = f.long_term_goal,
      overall_organisation_id = f.overall_organisation_id, others_none = f.others_none, risks = f.risks,
      if_worse = f.if_worse, if_worse_call = f.if_worse_call, child_view = f.child_view,
      next_follow_up = f.next_follow_up, version = c.version + 1
    from plans.content k, jsonb_populate_record(k, k.published) f
    where k.plan_id = c.plan_id and c.plan_id = ${planId}`.execute(ctx.tx);
  await sql`update plans.goal g set position = f.position, text = f.text, version = g.version + 1,
      removed_at = case when g.published is null then coalesce(g.removed_at, app.now()) end
    from plans.goal k, jsonb_populate_record(k, k.published) f
    where k.id = g.id and g.plan_id = ${planId}`.execute(ctx.tx);
  await sql`update plans.measure m set goal_id = f.goal_id, position = f.position, what = f.what, by_kind = f.by_kind,
      unit_id = f.unit_id, person_id = f.person_id, other = f.other, starts_on = f.starts_on, ends_on = f.ends_on,
      version = m.version + 1, removed_at = case when m.published is null then coalesce(m.removed_at, app.now()) end
    from plans.measure k, jsonb_populate_record(k, k.published) f
    where k.id = m.id and m.plan_id = ${planId}`.execute(ctx.tx);
}

/** The latest edition with how it goes, for a plan that is being changed; null for every other plan. */
export async function inForceOf(ctx: Omit<Ctx, 'facts'>, plan: WholePlan): Promise<InForce | null> {
  const latest = plan.editions.at(-1);
  if (latest === undefined || !isRevised(plan)) return null;
  const edition = await loadEdition(ctx, plan.id, latest.number);
  const told = await liveOf(ctx, plan.id);
  const nextFollowUp = await followUpInForce(ctx, plan.id);
  return {
    number: latest.number,
    content: contentOf(edition, plan, nextFollowUp ?? edition.nextFollowUp),
    goals: edition.goals.map(({ id, text }) => ({
      outcome: null,
      outcomeWord: '',
      version: 1,
      ...plan.goals.find((goal) => goal.id === id),
      id,
      text,
    })),
    measures: edition.measures.flatMap((measure) => {
      const live = told.find(({ id }) => id === measure.id);
      return live ? [{ ...wordsOf(measure), ...live }] : [];
    }),
  };
}

type Told = Pick<InForce['measures'][number], 'id' | 'unitId' | 'status' | 'statusWord' | 'reportedAt' | 'version'>;

/** The day for the next follow-up that holds: the latest edition's, or the one that the plan has gone on to since. */
export async function followUpInForce(ctx: Omit<Ctx, 'facts'>, planId: string): Promise<string | undefined> {
  const { rows } = await sql<{ day: string | null }>`
    select published ->> 'next_follow_up' as day from plans.content where plan_id = ${planId}`.execute(ctx.tx);
  return rows[0]?.day ?? undefined;
}

/** What is not in the edition: how each measure goes, and whose it is. */
async function liveOf(ctx: Omit<Ctx, 'facts'>, planId: string): Promise<Told[]> {
  const { rows } = await sql<{ told: Told[] }>`
    select coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'status', m.status, 'statusWord', m.status_word,
                       'reportedAt', m.reported_at, 'version', m.version,
                       'unitId', plans.veiled(children.hides_places(p.child_id), p.id, m.unit_id)))
              from plans.measure_in_force m where m.plan_id = p.id), '[]') as told
      from plans.plan p where p.id = ${planId}`.execute(ctx.tx);
  return rows[0]?.told ?? [];
}

const contentOf = (edition: Edition, plan: WholePlan, nextFollowUp: string): InForce['content'] => ({
  longTermGoal: edition.longTermGoal,
  overallOrganisationId: null,
  overallOrganisation: edition.overall.organisation,
  othersNone: edition.othersNone,
  risks: edition.risks,
  ifWorse: edition.ifWorse,
  ifWorseCall: edition.ifWorseCall,
  childView: edition.childView,
  nextFollowUp,
  version: plan.content?.version ?? 1,
});

const wordsOf = ({ goalId, what, startsOn, endsOn, by }: Edition['measures'][number]) => ({
  goalId,
  what,
  startsOn,
  endsOn,
  byKind: by.kind,
  unit: by.kind === 'unit' ? by.unit : null,
  organisation: by.kind === 'unit' ? by.organisation : null,
  organisationKind: by.kind === 'unit' ? by.organisationKind : null,
  personId: null,
  person: by.kind === 'unit' ? by.person : null,
  other: by.kind === 'other' ? by.who : '',
});
