import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';

let s: Samsyn;
let cecilia: Person;
beforeAll(async () => {
  s = await samsyn();
  cecilia = await s.employee('cecilia-tandprov');
});
afterAll(() => s.close());

const ask = (more: Record<string, string> = {}) => {
  const asked = { child: '8', municipality: '2061', role: 'dental_care', worry: 'neglect', urgency: 'now', ...more };
  return cecilia.get(`/api/where-to?${new URLSearchParams(asked)}`);
};

describe('the answer over the wire', () => {
  it('a dentist hears 112, then the duty with its point, then what Smedjebacken has, then the county', async () => {
    const { status, body } = await ask();
    expect(status).toBe(200);
    expect(body.municipality).toBe('Smedjebackens kommun');
    expect(body.sections.map((one: { name: string }) => one.name)).toEqual(['acute', 'duty', 'here', 'county']);
    expect(body.sections[0].lines[0]).toMatchObject({ key: 'urgent_112', title: 'Ring 112' });
    expect(body.sections[1].lines[0]).toMatchObject({
      key: 'report_duty',
      source: 'SoL 2025:400 19 kap. 1 § 1 (Vård och tandvård i region och kommun)',
    });
    expect(body.sections[2].lines[0]).toMatchObject({
      title: 'Konsultationsteamet',
      way: { forum: 'konsultationsteam' },
    });
    expect(body.reporters).toHaveLength(22);
    expect((await ask({ child: 'unborn' })).body.reporters).toEqual([]);
  });

  it('every line has its source, for every municipality', async () => {
    for (const municipality of ['2021', '2023', '2026', '2029', '2031', '2034', '2039', '2062', '2080', '2081', '2082'])
      for (const { lines } of (await ask({ municipality, child: '14' })).body.sections)
        for (const line of lines) expect(line.source, `${municipality}: ${line.title}`).not.toBe('');
  });

  it.each([
    [{ municipality: '0180' }, 'municipality', 'Välj en kommun i länet.'],
    [{ child: '26' }, 'child', 'Välj ett av alternativen.'],
    [{ child: 'Alva' }, 'child', 'Välj ett av alternativen.'],
    [{ urgency: '' }, 'urgency', 'Välj ett av alternativen.'],
  ])('%o is refused kindly', async (wrong, path, message) => {
    const { status, body } = await ask(wrong);
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ path, message }]);
  });

  it('leaves a line in the log that says nothing of what was asked', async () => {
    await ask({ worry: 'harm' });
    const { rows } = await s.database.owner.query(
      `select * from access_log.event where event = 'catalogue.asked' order by at desc limit 1`,
    );
    expect(rows[0]).toMatchObject({ child_id: null, object_id: null, outcome: 'allowed' });
    expect(JSON.stringify(rows[0])).not.toMatch(/harm|2061/);
  });
});
