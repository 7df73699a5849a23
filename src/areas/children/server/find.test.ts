import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { numbers } from '../testing.ts';

let s: Samsyn;
let anna: Person;
beforeAll(async () => {
  s = await samsyn();
  anna = await s.employee('anna-provberg');
  await anna.post('/api/children', {
    identity: { kind: 'national', number: numbers.alva },
    given: 'Alva',
    family: 'Exempelsson',
    municipality: '2080',
    language: 'sv',
    interpreter: false,
    protection: 'none',
    reason: 'Utredning',
  });
});
afterAll(() => s.close());

const find = (person: Person, number: string) => person.post('/api/children/find', { number });

describe('looking for a child by number', () => {
  it.each(['120314-2383', '20120314-2383', '201203142383', ' 2012 0314 2383 '])('%s finds Alva', async (written) => {
    const { status, body } = await find(anna, written);
    expect(status).toBe(200);
    expect(body.child).toMatchObject({ initials: 'AE', birthYear: 2012, mine: true });
    expect(JSON.stringify(body)).not.toMatch(/Alva|2383/);
  });

  it('finds a child for its unit’s manager, and tells others nothing of whether it exists', async () => {
    expect((await find(await s.employee('karin-pahittstrom'), numbers.alva)).body.child).toMatchObject({ mine: false });
    const erik = await s.employee('erik-testlund');
    expect((await find(erik, numbers.alva)).body).toEqual({ child: null });
    expect((await find(erik, numbers.viggo)).body).toEqual({ child: null });
  });

  it('says what is wrong with a number that is not one, without repeating it', async () => {
    const { status, body } = await find(anna, '20120314-2384');
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ path: 'number' }]);
    expect(JSON.stringify(body)).not.toContain('2384');
  });

  it('is refused to those who look after the log or the directory', async () => {
    for (const code of ['gunilla-loggprov', 'birgitta-lansprov'])
      expect((await find(await s.employee(code), numbers.alva)).status).toBe(403);
  });

  it('is answered anew, and logged anew, when the same question is sent twice', async () => {
    const key = randomUUID();
    const ask = async () =>
      (await anna.post('/api/children/find', { number: numbers.alva }, { key })).body.child?.initials;
    const logged = async () =>
      (
        await s.database.owner.query(
          `select count(*)::int as n from access_log.event where event = 'child.sought' and child_id is not null`,
        )
      ).rows[0].n;
    const before = await logged();
    expect([await ask(), await ask()]).toEqual(['AE', 'AE']);
    expect((await logged()) - before).toBe(2);
    expect((await anna.post('/api/children/find', { number: numbers.alva }, { csrf: 'another' })).status).toBe(403);
  });

  it('is written in the log with the child that was found', async () => {
    const { rows } = await s.database.owner.query(
      `select child_id from access_log.event where event = 'child.sought' and outcome = 'allowed' and child_id is not null`,
    );
    expect(rows).toHaveLength(7);
    expect(rows[0].child_id).toBe(await s.id('child', numbers.alva));
  });
});
