import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { type GivenPlan, given, numbers } from '../testing-given.ts';

/** What the database refuses to the application's own login role, past every route. */
let s: Samsyn;
let anna: Person;
let bup: string;
beforeAll(async () => {
  s = await samsyn();
  anna = await s.employee('anna-provberg');
  bup = await s.id('unit', 'falun-bup');
});
afterAll(() => s.close());

const run = (person: Person, statement: ReturnType<typeof sql>) => person.sql((tx) => statement.execute(tx));
const add = (plan: GivenPlan, calledAt: string | null) =>
  run(
    anna,
    sql`insert into plans.party (plan_id, unit_id, kind, duty, called_at) values (${plan.id}, ${bup}, 'called', 'x', ${calledAt})`,
  );
const withoutConsent = { code: 'SM001', hint: expect.stringContaining('Samtycket omfattar inte den enheten') };

describe('a unit without consent', () => {
  it('cannot be called, neither when it is added nor later', async () => {
    const plan = await given(s).plan({ state: 'draft', child: numbers.viggo });
    await expect(add(plan, '2026-11-23T08:00:00Z')).rejects.toMatchObject(withoutConsent);
    await add(plan, null);
    await expect(
      run(anna, sql`update plans.party set called_at = app.now() where plan_id = ${plan.id}`),
    ).rejects.toMatchObject(withoutConsent);
  });

  it('cannot be let in by writing the day of the opening, or the opening itself', async () => {
    const plan = await given(s).plan({ state: 'draft', child: numbers.viggo });
    for (const statement of [
      sql`update plans.party set open_until = 'infinity' where plan_id = ${plan.id}`,
      sql`update plans.member set open_until = 'infinity' where plan_id = ${plan.id}`,
      sql`insert into sharing.opening (child_id, county_id, unit_id, purpose, open_until) values (${plan.childId}, '20', ${bup}, 'sip', 'infinity')`,
    ])
      await expect(run(anna, statement)).rejects.toMatchObject({ code: '42501' });
    await run(
      anna,
      sql`insert into plans.party (plan_id, unit_id, kind, duty, open_until) values (${plan.id}, ${bup}, 'called', 'x', 'infinity')`,
    );
    const { rows } = await s.database.owner.query(
      'select open_until from plans.party where plan_id = $1 and unit_id = $2',
      [plan.id, bup],
    );
    expect(rows).toEqual([{ open_until: null }]);
  });

  it('is shut out in the same moment that consent is withdrawn, also while it is being added', async () => {
    const plan = await given(s).plan({ state: 'draft' });
    await given(s).consent('falun-bup');
    const adding = anna.sql(async (tx) => {
      await sql`insert into plans.party (plan_id, unit_id, kind, duty) values (${plan.id}, ${bup}, 'called', 'x')`.execute(
        tx,
      );
      await sql`select pg_sleep(0.3)`.execute(tx);
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await Promise.all([adding, given(s).withdrawConsent('falun-bup')]);
    const { rows } = await s.database.owner.query(
      'select open_until from plans.party where plan_id = $1 and unit_id = $2',
      [plan.id, bup],
    );
    expect(rows).toEqual([{ open_until: null }]);
  });
});

describe('nobody gets into a plan by the side door', () => {
  it('not as one who started it, not as a member, also when the plan’s id is known', async () => {
    const plan = await given(s).plan({ state: 'called' });
    for (const code of ['sara-provsten', 'erik-testlund', 'david-exempelqvist']) {
      const person = await s.employee(code);
      for (const statement of [
        sql`insert into plans.party (plan_id, unit_id, kind, duty) values (${plan.id}, ${person.unitId}, 'initiator', 'x')`,
        sql`insert into plans.member (plan_id, person_id, unit_id) values (${plan.id}, ${person.personId}, ${person.unitId})`,
      ])
        await expect(run(person, statement), code).rejects.toMatchObject({ code: '42501' });
      const seen = await run(person, sql`select from plans.plan where id = ${plan.id}`);
      expect(seen.rows, code).toEqual([]);
    }
  });

  it('and a unit names its own people only, and answers only for itself', async () => {
    const plan = await given(s).plan({ state: 'called' });
    const sofia = await s.id('employee', 'sofia-provstrom');
    await expect(
      run(anna, sql`insert into plans.member (plan_id, person_id, unit_id) values (${plan.id}, ${sofia}, ${bup})`),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      run(
        anna,
        sql`update plans.party set answer = 'cannot', reason = 'De vill inte.' where plan_id = ${plan.id} and unit_id = ${bup}`,
      ),
    ).rejects.toMatchObject({ code: 'SM003', hint: 'Enheten svarar själv på kallelsen.' });
    await expect(
      run(anna, sql`update plans.party set kind = 'initiator' where plan_id = ${plan.id}`),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('nor does a unit write another unit’s part', async () => {
    const plan = await given(s).plan({ state: 'meeting' });
    const jonas = await s.employee('jonas-testman');
    const changed = await run(
      jonas,
      sql`update plans.part set needs = 'Ändrat.', written_by = ${jonas.personId} where plan_id = ${plan.id} and author_id = ${bup}`,
    );
    expect(changed.numAffectedRows).toBe(0n);
    await expect(
      run(
        jonas,
        sql`insert into plans.part (id, plan_id, author_kind, author_id, written_by)
            values (${randomUUID()}, ${plan.id}, 'guardian', ${jonas.personId}, ${jonas.personId})`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('what has happened stays', () => {
  it('no line of history, edition or copy is changed or taken away', async () => {
    const plan = await given(s).plan({ state: 'active' });
    const person = await s.employee('anna-provberg');
    for (const statement of [
      `update plans.history set command = 'x'`,
      'delete from plans.history',
      `update plans.edition set content = '{}'`,
      'delete from plans.edition',
      `update plans.edition_place set content = '{}'`,
      `update sharing.delivery set content = '{}'`,
      'delete from sharing.delivery',
      'delete from plans.plan',
      'delete from plans.goal',
      'delete from plans.measure',
      'delete from plans.member',
      'delete from plans.attendance',
    ])
      await expect(run(person, sql.raw(statement)), statement).rejects.toMatchObject({ code: '42501' });
    expect((await person.get(`${plan.path}/editions/1`)).status).toBe(200);
  });

  it('a called unit and a held meeting cannot be deleted', async () => {
    const plan = await given(s).plan({ state: 'active' });
    const person = await s.employee('anna-provberg');
    for (const table of ['party', 'meeting']) {
      const gone = await run(person, sql`delete from ${sql.table(`plans.${table}`)} where plan_id = ${plan.id}`);
      expect(gone.numAffectedRows, table).toBe(0n);
    }
  });
});
