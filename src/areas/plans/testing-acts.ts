import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Samsyn } from '../../../test/harness/samsyn.ts';
import type { Act } from '../../../test/harness/scenarios.ts';
import type { PlanAction } from './domain/access.ts';

const changed = async (query: Promise<{ numAffectedRows?: bigint | undefined }>): Promise<boolean> =>
  ((await query).numAffectedRows ?? 0n) > 0n;

/** Someone at the same unit who is not on the plan, to be named to it. */
const colleague = { 'falun-bup': 'david-exempelqvist', 'falun-socialtjanst-barn-unga': 'erik-testlund' } as const;

/** Each action over HTTP, and past every route as the statement that it comes down to. */
export const acts = (s: Samsyn) => {
  const version = async (plan: string): Promise<number> =>
    (await s.database.owner.query('select version from plans.plan where id = $1', [plan])).rows[0]?.version ?? 1;
  const meeting = async (plan: string): Promise<string> =>
    (await s.database.owner.query('select id from plans.meeting where plan_id = $1', [plan])).rows[0]?.id ??
    randomUUID();
  const partyVersion = async (plan: string, unitId: string | undefined): Promise<number> =>
    (
      await s.database.owner.query('select version from plans.party where plan_id = $1 and unit_id = $2', [
        plan,
        unitId,
      ])
    ).rows[0]?.version ?? 1;
  const someoneAt = async (unitId: string | undefined): Promise<string> =>
    s.id(
      'employee',
      colleague[unitId === (await s.id('unit', 'falun-bup')) ? 'falun-bup' : 'falun-socialtjanst-barn-unga'],
    );

  return {
    'plan.read': {
      http: (person, plan) => person.get(`/api/plans/${plan}`),
      sql: async (tx, plan) =>
        (await tx.selectFrom('plans.plan').select('id').where('id', '=', plan).execute()).length > 0,
    },
    'plan.prepare': {
      http: (person, plan) => person.post(`/api/plans/${plan}/guests`, { name: 'Mormor', relation: 'mormor' }),
      sql: (tx, plan) =>
        changed(sql`insert into plans.guest (plan_id, name, relation) values (${plan}, 'x', 'x')`.execute(tx)),
    },
    'plan.lead': {
      http: async (person, plan) =>
        person.post(`/api/plans/${plan}/refusal`, {
          reason: 'Vill vänta.',
          offerAgain: '2027-02-01',
          version: await version(plan),
        }),
      sql: async (tx, plan, { personId }) =>
        changed(
          sql`insert into plans.refusal (plan_id, reason, offer_again, recorded_by) values (${plan}, 'x', '2027-02-01', ${personId})`.execute(
            tx,
          ),
        ),
    },
    'plan.conduct': {
      http: async (person, plan) => person.post(`/api/plans/${plan}/meetings/${await meeting(plan)}/choose`),
      sql: (tx, plan) => changed(sql`update plans.meeting set state = 'cancelled' where plan_id = ${plan}`.execute(tx)),
    },
    'plan.answer': {
      http: async (person, plan) =>
        person.post(`/api/plans/${plan}/answer`, {
          answer: 'cannot',
          reason: 'Sjukdom.',
          version: await partyVersion(plan, person.unitId),
        }),
      sql: (tx, plan, { unitId }) =>
        changed(
          sql`update plans.party set answer = 'cannot', reason = 'x' where plan_id = ${plan} and unit_id = ${unitId ?? null}`.execute(
            tx,
          ),
        ),
    },
    'plan.nameMember': {
      http: async (person, plan) =>
        person.post(`/api/plans/${plan}/members`, { personId: await someoneAt(person.unitId) }),
      sql: async (tx, plan, { unitId }) =>
        changed(
          sql`insert into plans.member (plan_id, person_id, unit_id) values (${plan}, ${await someoneAt(unitId)}, ${unitId ?? null})`.execute(
            tx,
          ),
        ),
    },
    'plan.writePart': {
      http: (person, plan) =>
        person.put(`/api/plans/${plan}/parts/own`, { needs: 'x', ongoing: '', contact: '', done: false, version: 0 }),
      sql: (tx, plan, { unitId, personId }) =>
        changed(
          sql`insert into plans.part (plan_id, author_kind, author_id, written_by)
              values (${plan}, 'unit', ${unitId ?? null}, ${personId})`.execute(tx),
        ),
    },
    'plan.readKept': {
      http: (person, plan) => person.get(`/api/plans/${plan}/kept`),
      sql: async (tx, plan, { unitId }) =>
        (
          await tx
            .selectFrom('plans.part')
            .select('id')
            .where('planId', '=', plan)
            .where('authorId', '=', unitId ?? randomUUID())
            .execute()
        ).length > 0,
    },
    'plan.writeContent': {
      http: (person, plan) => person.post(`/api/plans/${plan}/goals`, { text: 'Sova.' }),
      sql: (tx, plan) =>
        changed(sql`insert into plans.goal (plan_id, position, text) values (${plan}, 99, 'x')`.execute(tx)),
    },
    'plan.delete': {
      http: 'no route',
      sql: (tx, plan) => changed(sql`delete from plans.plan where id = ${plan}`.execute(tx)),
    },
  } as const satisfies Partial<Record<PlanAction, Act>>;
};
export type TestedAction = keyof ReturnType<typeof acts>;
