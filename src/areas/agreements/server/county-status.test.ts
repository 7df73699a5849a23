import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import type { CountyStatus } from '../domain/contract.ts';
import { RegisterSeed } from '../domain/seed-schema.ts';

let s: Samsyn;
let siv: Person;
beforeAll(async () => {
  s = await samsyn();
  siv = await s.employee('siv-samordnarprov');
});
afterAll(() => s.close());

const county = async (on: string): Promise<CountyStatus> => (await siv.get(`/api/agreements/status?on=${on}`)).body;
const rowOf = ({ municipalities }: CountyStatus, name: string) => municipalities.find((row) => row.name === name);
const withStatus = ({ municipalities }: CountyStatus, ...statuses: string[]) =>
  municipalities.filter(({ status }) => statuses.includes(status)).map(({ name }) => name);

describe('the county on a day', () => {
  it('agrees with the review’s own table on 15 December 2025', async () => {
    const status = await county('2025-12-15');
    expect(status.municipalities).toHaveLength(15);
    expect(withStatus(status, 'expired')).toEqual(['Rättvik', 'Älvdalen']);
    expect(withStatus(status, 'draft')).toEqual(['Vansbro']);
    expect(withStatus(status, 'missing')).toEqual(['Falun']);
    expect(withStatus(status, 'in_force', 'runs_out')).toEqual([
      'Avesta',
      'Borlänge',
      'Gagnef',
      'Hedemora',
      'Leksand',
      'Ludvika',
      'Malung-Sälen',
      'Orsa',
      'Smedjebacken',
      'Säter',
    ]);
    // The review did not cover Mora: nobody has told whether there is one.
    expect(withStatus(status, 'unknown')).toEqual(['Mora']);
    expect(withStatus(status, 'runs_out')).toEqual(['Avesta', 'Leksand', 'Malung-Sälen']);
  });

  it('follows from the dates on any other day', async () => {
    const status = await county('2026-11-23');
    expect(status.today).toBe('2026-11-23');
    expect(withStatus(status, 'in_force')).toEqual(['Gagnef', 'Orsa']);
    expect(withStatus(status, 'runs_out')).toEqual(['Hedemora', 'Ludvika', 'Smedjebacken']);
    expect(withStatus(status, 'expired')).toHaveLength(7);
    expect(status.counts).toEqual({
      in_force: 2,
      runs_out: 3,
      decided: 0,
      draft: 1,
      expired: 7,
      missing: 1,
      unknown: 1,
    });
  });

  it('tells what is known of a municipality without an agreement, and where', async () => {
    const status = await county('2025-12-15');
    expect(rowOf(status, 'Falun')?.gap).toMatchObject({ kind: 'none', place: 'avsnitt 3.1.1.4 och Tabell 2' });
    expect(rowOf(status, 'Mora')?.gap).toMatchObject({ kind: 'unknown', place: 'avsnitt 2.4' });
    expect(rowOf(status, 'Avesta')?.gap).toBeNull();
  });

  it('marks the agreements whose dates the places disagree on, and no others', async () => {
    const { municipalities } = await county('2025-12-15');
    expect(municipalities.filter(({ agreement }) => agreement?.disputed).map(({ name }) => name)).toEqual([
      'Gagnef',
      'Hedemora',
      'Rättvik',
      'Säter',
    ]);
  });

  it('has the county’s own agreement first, prolonged by decision', async () => {
    const [rok] = (await county('2025-12-15')).others;
    expect(rok).toMatchObject({ kind: 'rok', status: 'in_force', until: '2026-06-20' });
    expect(rok?.versions).toMatchObject([{ to: '2026-06-20', firstTo: '2025-01-01' }]);
    expect((await county('2024-06-01')).others[0]).toMatchObject({ until: '2025-01-01' });
    expect((await county('2026-06-21')).others[0]?.status).toBe('expired');
  });

  it('says when an agreement counts as soon to end, by the county’s own limit where it has set one', async () => {
    expect((await county('2025-12-15')).soon).toMatchObject({ source: 'Samsyns förslag' });
    await s.database.owner.query(
      `update directory.county set config = jsonb_set(config, '{limits}', $1) where id = '20'`,
      [
        JSON.stringify({
          limit_agreement_soon: [
            { source: 'Länschefsnätverkets beslut (påhittat)', from: '2020-01-01', within: 'P6M' },
          ],
        }),
      ],
    );
    const status = await county('2025-12-15');
    expect(status.soon.source).toBe('Länschefsnätverkets beslut (påhittat)');
    expect(withStatus(status, 'runs_out')).toContain('Borlänge');
    await s.database.owner.query(
      `update directory.county set config = jsonb_set(config, '{limits}', '{}') where id = '20'`,
    );
  });

  it('is today when no day is asked for, and refuses a day that does not exist', async () => {
    expect((await siv.get('/api/agreements/status')).body.on).toBe('2026-11-23');
    expect((await siv.get('/api/agreements/status?on=2026-02-30')).status).toBe(400);
    for (const on of ['1969-12-31', '2200-01-01'])
      expect((await siv.get(`/api/agreements/status?on=${on}`)).status, on).toBe(400);
  });
});

describe('the county’s map', () => {
  it('has the outline of every municipality, a ring that closes', async () => {
    const { municipalities } = (await siv.get('/api/agreements/outlines')).body;
    expect(municipalities).toHaveLength(15);
    for (const { code, rings } of municipalities) {
      expect(rings.length, code).toBeGreaterThan(0);
      for (const ring of rings) expect(ring.at(-1), code).toEqual(ring[0]);
    }
  });
});

describe('the county’s files', () => {
  const read = (file: string) => JSON.parse(readFileSync(`data/${file}`, 'utf8'));
  const seed = RegisterSeed.parse({
    municipalities: read('dalarna/municipalities.json'),
    agreements: read('dalarna/agreements.json'),
    outlines: read('dalarna/municipalities.geojson'),
    owners: read('demo/agreement-owners.json'),
  });

  it('name the place of every claim, and a reason for every choice', () => {
    for (const { code, version } of seed.agreements) {
      for (const { field, place } of version.choices)
        expect(
          version.claims.map((c) => [c.field, c.place]),
          code,
        ).toContainEqual([field, place]);
      for (const field of new Set(version.claims.map((c) => c.field)))
        expect(
          version.choices.filter((c) => c.field === field),
          code,
        ).toHaveLength(1);
    }
  });

  it('reach the database whole: every party, every unit', async () => {
    const units = seed.agreements.flatMap(({ version }) => version.parties.flatMap((p) => p.units));
    const parties = seed.agreements.flatMap(({ version }) => version.parties);
    const { rows } = await s.database.owner.query(
      'select (select count(*) from agreements.party)::int as parties, (select count(*) from agreements.party_unit)::int as units',
    );
    expect(rows[0]).toEqual({ parties: parties.length, units: units.length });
  });
});

it('looks back at the years before the limits of today were worded, and as far ahead as a day goes', async () => {
  const alvdalen = async (on: string) =>
    (await county(on)).municipalities.find(({ name }) => name === 'Älvdalen')?.status;
  expect([await alvdalen('2014-12-31'), await alvdalen('2016-06-01'), await alvdalen('2199-12-31')]).toEqual([
    'missing',
    'in_force',
    'expired',
  ]);
});
