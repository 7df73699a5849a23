import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Samsyn } from '../../../test/harness/samsyn.ts';
import type { Act } from '../../../test/harness/scenarios.ts';
import type { PlanAction } from './domain/access.ts';

const changed = async (query: Promise<{ numAffectedRows?: bigint | undefined }>): Promise<boolean> =>
  ((await query).numAffectedRows ?? 0n) > 0n;
const seen = async (query: Promise<{ rows: readonly unknown[] }>): Promise<boolean> => (await query).rows.length > 0;

const score = { better: 3, listened: 3, words: '' };
const part = { needs: 'x', ongoing: '', contact: '', done: false, version: 0 };

/** The actions of steps 4–7 and of the family, over HTTP and as the statement that each comes down to. */
export const followUpActs = (s: Samsyn) => {
  const one = async (text: string, plan: string): Promise<Record<string, unknown>> =>
    (await s.database.owner.query(text, [plan])).rows[0] ?? {};
  const version = async (plan: string): Promise<number> =>
    Number((await one('select version from plans.plan where id = $1', plan))['version'] ?? 1);

  return {
    'plan.report': {
      http: async (person, plan) => {
        const measure = await one(
          `select id, version from plans.measure where plan_id = $1 and by_kind = 'unit'`,
          plan,
        );
        return person.post(`/api/plans/${plan}/measures/${measure['id'] ?? randomUUID()}/report`, {
          status: 'done',
          word: '',
          version: measure['version'] ?? 1,
        });
      },
      sql: (tx, plan) => changed(sql`update plans.measure set status = 'done' where plan_id = ${plan}`.execute(tx)),
    },
    'plan.writeScore': {
      http: async (person, plan) => {
        const { child_id } = await one('select child_id from plans.plan where id = $1', plan);
        const authorId = child_id ?? randomUUID();
        return person.post(`/api/plans/${plan}/scores`, { ...score, authorKind: 'child', authorId });
      },
      sql: (tx, plan, { personId }) =>
        changed(
          sql`insert into plans.score (plan_id, round, author_kind, author_id, better, listened, written_by)
                    values (${plan}, 1, 'child', ${randomUUID()}, 3, 3, ${personId})`.execute(tx),
        ),
    },
    'plan.offerHandover': {
      http: async (person, plan) =>
        person.post(`/api/plans/${plan}/handover`, {
          personId: await s.id('employee', 'david-exempelqvist'),
          unitId: await s.id('unit', 'falun-bup'),
          word: '',
        }),
      sql: (tx, plan, { personId, unitId }) =>
        changed(
          sql`insert into plans.handover (plan_id, from_person, from_unit, to_person, to_unit)
                    values (${plan}, ${personId}, ${unitId ?? null}, ${personId}, ${unitId ?? null})`.execute(tx),
        ),
    },
    'plan.answerHandover': {
      http: (person, plan) => person.post(`/api/plans/${plan}/handover/answer`, { accept: true, word: '' }),
      sql: (tx, plan) => changed(sql`update plans.handover set state = 'accepted' where plan_id = ${plan}`.execute(tx)),
    },
    'plan.appointCoordinator': {
      http: async (person, plan) =>
        person.post(`/api/plans/${plan}/coordinator`, { personId: await s.id('employee', 'erik-testlund') }),
      sql: (tx, plan) => changed(sql`update plans.member set coordinator = false where plan_id = ${plan}`.execute(tx)),
    },
    'family.plan.read': {
      http: (person, plan) => person.get(`/api/family/plans/${plan}`),
      sql: (tx, plan) => seen(sql`select from plans.plan where id = ${plan}`.execute(tx)),
    },
    'family.plan.writePart': {
      http: (person, plan) => person.put(`/api/family/plans/${plan}/part`, part),
      sql: (tx, plan, { personId }) =>
        changed(
          sql`insert into plans.part (plan_id, author_kind, author_id, written_by)
                    select ${plan}, case app.kind() when 'child' then 'child' else 'guardian' end, ${personId}, ${personId}`.execute(
            tx,
          ),
        ),
    },
    'family.plan.writeMatters': {
      http: (person, plan) => person.put(`/api/family/plans/${plan}/matters`, { words: 'x', version: 0 }),
      sql: (tx, plan, { personId }) =>
        changed(
          sql`insert into plans.child_words (plan_id, author_kind, author_id, words)
                    select ${plan}, case app.kind() when 'child' then 'child' else 'guardian' end, ${personId}, 'x'`.execute(
            tx,
          ),
        ),
    },
    'family.plan.answerTimes': {
      http: async (person, plan) => {
        const { id } = await one('select id from plans.meeting where plan_id = $1', plan);
        return person.put(`/api/family/plans/${plan}/times`, {
          times: [{ meetingId: id ?? randomUUID(), fits: true }],
        });
      },
      sql: (tx, plan, { personId }) =>
        changed(
          sql`insert into plans.time_fit (meeting_id, plan_id, who_kind, who_id, fits)
                    select t.id, t.plan_id, case app.kind() when 'child' then 'child' else 'guardian' end, ${personId}, true
                      from plans.meeting t where t.plan_id = ${plan}`.execute(tx),
        ),
    },
    'family.plan.score': {
      http: (person, plan) => person.post(`/api/family/plans/${plan}/score`, score),
      sql: (tx, plan, { personId }) =>
        changed(
          sql`insert into plans.score (plan_id, round, author_kind, author_id, better, listened, written_by)
                    select ${plan}, 1, case app.kind() when 'child' then 'child' else 'guardian' end, ${personId}, 3, 3, ${personId}`.execute(
            tx,
          ),
        ),
    },
    'family.plan.document': {
      http: (person, plan) => person.get(`/api/family/plans/${plan}/editions/1/document.pdf`),
      sql: (tx, plan, { personId }) =>
        seen(sql`select from sharing.delivery where subject_id = ${plan} and recipient_id = ${personId}`.execute(tx)),
    },
    'family.plan.refuse': {
      http: async (person, plan) =>
        person.post(`/api/family/plans/${plan}/refuse`, { reason: '', version: await version(plan) }),
      sql: (tx, plan, { personId }) =>
        changed(
          sql`insert into plans.refusal (plan_id, reason, offer_again, recorded_by)
                    values (${plan}, '', '2027-02-01', ${personId})`.execute(tx),
        ),
    },
  } as const satisfies Partial<Record<PlanAction, Act>>;
};
export type FollowUpAction = keyof ReturnType<typeof followUpActs>;
