import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { seedPractice } from '../../../app/seed/practice/practice.ts';
import type { CountyCommitments, PartyCommitments, WholeCommitment } from '../domain/contract.ts';
import { kindCodes, kindOf } from '../domain/kinds.ts';
import { states } from '../domain/model.ts';
import { commitmentId } from '../testing.ts';

let s: Samsyn;
let siv: Person;
beforeAll(async () => {
  s = await samsyn();
  const client = new pg.Client(s.database.ownerUrl);
  await client.connect();
  await client.query('begin');
  await client.query(`select app.enter('{"kind":"seed","countyId":"20"}')`);
  await seedPractice(client, '20', '2026-11-23');
  // Loaded twice is loaded once.
  await seedPractice(client, '20', '2026-11-23');
  await client.query('commit');
  await client.end();
  siv = await s.employee('siv-samordnarprov');
}, 60_000);
afterAll(() => s.close());

const read = async <Answer>(path: string, who = siv): Promise<Answer> => {
  const { status, body } = await who.get(path);
  expect(status, path).toBe(200);
  return body;
};
const county = () => read<CountyCommitments>('/api/commitments');
const whole = async (code: string) => read<WholeCommitment>(`/api/commitments/${await commitmentId(s, code)}`);

describe('a year of practice', () => {
  it('shows every kind with all four results somewhere', { timeout: 120_000 }, async () => {
    const { agreements } = await county();
    const lines = agreements.flatMap((agreement) => agreement.lines);
    const parts: WholeCommitment[] = [];
    for (const { id } of lines) parts.push(await read<WholeCommitment>(`/api/commitments/${id}`));
    const seen = new Set(
      parts.flatMap(({ kind, results, parts: units }) =>
        [...results, ...units.flatMap((unit) => unit.results)].map(({ state }) => `${kind} ${state}`),
      ),
    );
    const all = kindCodes.flatMap((kind) => states.map((state) => `${kind} ${state}`));
    expect(all.filter((one) => !seen.has(one))).toEqual([]);
  });

  it('is counted for each agreement, in the latest period of each promise', async () => {
    const gagnef = (await county()).agreements.find(({ title }) => title.includes('Gagnef'));
    expect(gagnef?.counts).toMatchObject({ kept: expect.any(Number), broken: 0 });
    expect(Object.values(gagnef?.counts ?? {}).reduce((sum, n) => sum + n, 0)).toBe(gagnef?.lines.length);
    const rok = (await county()).agreements[0];
    expect(rok?.municipality).toBeNull();
  });

  it('is the same to both sides, and to everyone at work', async () => {
    const id = await commitmentId(s, 'deltar-konsultationsteam-orsa');
    const without = ({ permittedActions: _, ...rest }: WholeCommitment) => rest;
    const asSiv = without(await read<WholeCommitment>(`/api/commitments/${id}`));
    for (const code of ['anna-provberg', 'magnus-pahittsson', 'sara-provsten'])
      expect(without(await read<WholeCommitment>(`/api/commitments/${id}`, await s.employee(code)))).toEqual(asSiv);
    expect(asSiv.parts.map(({ results }) => results.at(-1)?.state).sort()).toEqual(['atRisk', 'kept', 'noData']);
    expect(asSiv.events.find(({ about }) => about === 'not_invited')).toMatchObject({ outcome: 'outside' });
  });
});

describe('small numbers', () => {
  it('of plans are not shown, and no event tells which child, which person or which day', {
    timeout: 120_000,
  }, async () => {
    const { agreements } = await county();
    for (const kind of kindCodes.filter((code) => kindOf(code).countsPeople)) {
      const lines = agreements.flatMap(({ lines }) => lines).filter((line) => line.kind === kind);
      expect(lines.length).toBeGreaterThan(0);
      for (const { id } of lines) {
        const { results, parts, events } = await read<WholeCommitment>(`/api/commitments/${id}`);
        for (const { kept, of, open, hidden } of [...results, ...parts.flatMap((part) => part.results)]) {
          for (const n of [kept, of, open, of !== null && kept !== null ? of - kept : null])
            expect(n === null || n === 0 || n >= 5).toBe(true);
          if (hidden) expect([kept, of, open]).toEqual([null, null, null]);
        }
        for (const event of events) {
          expect(Object.keys(event).sort()).toEqual(['about', 'day', 'outcome', 'took', 'unit']);
          expect(event).toMatchObject({ day: expect.stringMatching(/-01$/), took: null });
        }
      }
    }
    expect((await whole('prov-kand-hedemora')).results.at(-1)).toMatchObject({ hidden: true, state: 'noData' });
    expect((await whole('prov-kand-hedemora')).events).toEqual([]);
  });

  it('are the county’s own to set', async () => {
    const before = (await whole('prov-svar-smedjebacken')).results.at(-1);
    expect(before).toMatchObject({ hidden: false, state: 'broken', kept: 5, of: 12 });
    await s.database.owner.query(`update directory.county set config = config || '{"smallNumbersBelow": 13}'`);
    expect((await whole('prov-svar-smedjebacken')).results.at(-1)).toMatchObject({
      hidden: true,
      kept: null,
      of: null,
    });
    await s.database.owner.query(`update directory.county set config = config || '{"smallNumbersBelow": 5}'`);
  });

  it('of a child with protection are not counted at all', async () => {
    const before = (await whole('prov-svar-smedjebacken')).results.at(-1);
    await s.database.owner.query(
      `update children.child set protection = 'confidential_marking' where family = 'Smedjebacken 12'`,
    );
    expect((await whole('prov-svar-smedjebacken')).results.at(-1)?.of).toBe((before?.of ?? 0) - 1);
  });
});

describe('a party', () => {
  it('has its promises unit by unit, and what it has been promised', async () => {
    const { parties } = await read<{ parties: { id: string; name: string; promises: number }[] }>(
      '/api/commitment-parties',
    );
    const orsa = parties.find(({ name }) => name === 'Orsa kommun');
    expect(orsa?.promises).toBeGreaterThan(5);
    const { promised, owed } = await read<PartyCommitments>(`/api/commitment-parties/${orsa?.id}`);
    expect(new Set(promised.map(({ unit }) => unit?.name)).size).toBeGreaterThan(2);
    expect(owed.length).toBeGreaterThan(5);
    expect(owed.every(({ unit }) => unit === null)).toBe(true);
  });

  it('that is not there is answered as such', async () => {
    expect((await siv.get('/api/commitment-parties/3f2b6c1e-8a4d-4c7b-9e21-0d5a6b7c8d9e')).status).toBe(404);
  });
});

it('no promise holds outside its agreement: Säter’s has expired, Vansbro’s is a draft', async () => {
  const { agreements } = await county();
  const of = (name: string) => agreements.find(({ title }) => title.includes(name))?.lines ?? [];
  for (const { results } of of('Säter')) expect(results.every(({ start }) => start <= '2026-05-20')).toBe(true);
  expect(of('Vansbro').length).toBeGreaterThan(0);
  for (const { results } of of('Vansbro')) expect(results).toEqual([]);
});
