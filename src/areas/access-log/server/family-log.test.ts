import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { worksWith } from '../../../../test/harness/arrange.ts';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';

const alva = '201203142383';
const tuva = '201708232382';
let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const linesOf = (page: { body: { entries: { says: string }[] } }) => page.body.entries.map((entry) => entry.says);

describe('who has read about the child', () => {
  it('is told to each guardian and to the child: title, unit, principal, what and when — no name', async () => {
    const childId = await worksWith(s, 'anna-provberg', alva);
    await (await s.employee('anna-provberg')).get(`/api/children/${childId}`);
    for (const reader of [await s.guardian('198205172383'), await s.child(alva)]) {
      const log = await reader.get(`/api/family/children/${childId}/access-log`);
      expect(linesOf(log)).toContain(
        'Socialsekreterare vid Socialtjänst barn och unga, Falu kommun, läste om barnet, 23 november 09.00, för att arbeta med barnet.',
      );
      expect(log.body.entries.at(-1).who).toMatchObject({ principal: { name: 'Falu kommun', kind: 'municipality' } });
      expect(JSON.stringify(log.body)).not.toContain('Provberg');
    }
  });

  it('says why somebody needs to see the child, as they wrote it each time; not to one whom protection hides from', async () => {
    const registered = async (number: string, reason: string) =>
      (await s.employee('mona-latsaslind')).post('/api/children', {
        ...{ given: 'Prov', family: 'Provsson', municipality: '2080', language: 'sv', interpreter: false },
        ...{ identity: { kind: 'national', number }, protection: 'none', reason },
      });
    const linesFor = async (reader: string, number: string) =>
      linesOf(
        await (await s.guardian(reader)).get(`/api/family/children/${await s.id('child', number)}/access-log`),
      ).filter((line) => line.includes('lade upp barnet'));
    for (const reason of ['Orosanmälan.', 'Ny utredning.']) await registered(alva, reason);
    const reasons = (lines: string[]) => lines.map((line) => /Skäl.*$/.exec(line)?.[0]);
    expect(reasons(await linesFor('198205172383', alva))).toEqual(['Skäl: ”Ny utredning.”', 'Skäl: ”Orosanmälan.”']);
    await registered(tuva, 'Går på Påhittsskolan.');
    expect(reasons(await linesFor('198412272398', tuva))).toEqual(['Skälet visas inte.']);
    expect(reasons(await linesFor('198603082382', tuva))).toEqual(['Skäl: ”Går på Påhittsskolan.”']);
  });

  it('includes attempts that were refused, by someone for whom the child was not there', async () => {
    const childId = await s.id('child', alva);
    expect((await (await s.employee('sara-provsten')).get(`/api/children/${childId}`)).status).toBe(404);
    const log = await (await s.guardian('198205172383')).get(`/api/family/children/${childId}/access-log`);
    expect(linesOf(log)).toContain(
      'Socialsekreterare vid Socialtjänst barn och unga, Borlänge kommun, försökte läsa om barnet men fick inte, 23 november 09.00.',
    );
  });

  it('hides the units from a guardian whom protection does not name, and marks it', async () => {
    const childId = await worksWith(s, 'anna-provberg', tuva);
    await (await s.employee('anna-provberg')).get(`/api/children/${childId}`);
    const other = await (await s.guardian('198412272398')).get(`/api/family/children/${childId}/access-log`);
    expect(other.body).toMatchObject({
      hidden: true,
      entries: expect.arrayContaining([
        expect.objectContaining({
          who: expect.objectContaining({ unit: null, principal: expect.objectContaining({ name: null }) }),
        }),
      ]),
    });
    expect(JSON.stringify(other.body)).not.toContain('Falu');
    const named = await (await s.guardian('198603082382')).get(`/api/family/children/${childId}/access-log`);
    expect(named.body.hidden).toBe(false);
    expect(linesOf(named).at(-1)).toContain('Falu kommun');
  });

  it('is not there for a blocked guardian, a child under the county’s age, another child’s guardian or staff', async () => {
    const leo = await s.id('child', '201501182396');
    const viggo = await s.id('child', '201612052397');
    expect((await (await s.guardian('198301052398')).get(`/api/family/children/${leo}/access-log`)).status).toBe(404);
    expect((await (await s.child('201612052397')).get(`/api/family/children/${viggo}/access-log`)).status).toBe(404);
    expect((await (await s.guardian('198205172383')).get(`/api/family/children/${leo}/access-log`)).status).toBe(404);
    const childId = await s.id('child', alva);
    expect((await (await s.employee('anna-provberg')).get(`/api/family/children/${childId}/access-log`)).status).toBe(
      404,
    );
  });

  it('is read a page at a time, latest first, without meeting anything twice', async () => {
    const childId = await s.id('child', alva);
    const anna = await s.employee('anna-provberg');
    for (let reading = 0; reading < 60; reading += 1) await anna.get(`/api/children/${childId}`);
    const maria = await s.guardian('198205172383');
    const first = await maria.get(`/api/family/children/${childId}/access-log`);
    const second = await maria.get(`/api/family/children/${childId}/access-log?before=${first.body.next}`);
    const ids = [...first.body.entries, ...second.body.entries].map((entry: { id: string }) => Number(entry.id));
    expect(ids.length).toBeGreaterThan(60);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a));
    expect(second.body.next).toBeNull();
    expect((await maria.get(`/api/family/children/${childId}/access-log?before=-1`)).status).toBe(400);
  });
});
