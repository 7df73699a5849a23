import { afterAll, beforeAll, expect, it } from 'vitest';
import { worksWith } from '../../../../test/harness/arrange.ts';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { alva, people } from '../testing.ts';

let s: Samsyn;
let maria: Person;
let johan: Person;
let childId: string;
beforeAll(async () => {
  s = await samsyn();
  childId = await worksWith(s, 'anna-provberg', alva);
  maria = await s.guardian(people.maria);
  johan = await s.guardian(people.johan);
});
afterAll(() => s.close());

const units = async (): Promise<string[]> =>
  (await s.database.owner.query('select id from directory.unit order by code limit 25')).rows.map((row) => row.id);
const give = (who: Person, unit: string) =>
  who.post(`/api/family/children/${childId}/consents`, {
    unitIds: [unit],
    purpose: 'sip',
    exclusions: '',
    validTo: '2027-03-01',
  });
const isOpen = async (unit: string): Promise<boolean> =>
  (await s.database.owner.query('select from sharing.opening where unit_id = $1', [unit])).rowCount === 1;

it('lets the unit in when both guardians say yes at the same moment', async () => {
  for (const unit of await units()) {
    const [one, other] = await Promise.all([give(maria, unit), give(johan, unit)]);
    expect([one.status, other.status]).toEqual([200, 200]);
    expect(await isOpen(unit)).toBe(true);
  }
});

it('never leaves a unit let in when one takes it back at the moment that the other says yes', async () => {
  await s.database.owner.query('delete from sharing.consent; delete from sharing.opening;');
  for (const unit of await units()) {
    const { body } = await give(maria, unit);
    await Promise.all([maria.post(`/api/family/consents/${body.ids[0]}/withdraw`), give(johan, unit)]);
    expect(await isOpen(unit)).toBe(false);
  }
});
