import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import type { SheetRow } from '../../../platform/sheets/sheet.ts';
import type { SheetCode } from '../domain/model.ts';
import { fileOf, sent } from '../testing-files.ts';

let s: Samsyn;
let siv: Person;
beforeAll(async () => {
  s = await samsyn();
  siv = await s.employee('siv-samordnarprov');
});
afterAll(() => s.close());

/** Imports rows and says what became of each; writes them when none is wrong. */
async function imported(sheet: SheetCode, rows: readonly SheetRow[]): Promise<string[]> {
  const path = await sent(s, siv, sheet, fileOf(sheet, rows));
  const { counts } = (await siv.get(path)).body;
  const wrong = (await siv.get(`${path}/rows?fate=error`)).body.rows;
  if (wrong.length > 0)
    return wrong.map(
      (row: { line: number; faults: { column: string; says: string }[] }) =>
        `${row.line} ${row.faults[0]?.column}: ${row.faults[0]?.says}`,
    );
  expect(await siv.post(`${path}/apply`)).toMatchObject({ status: 200 });
  const again = await siv.get(await sent(s, siv, sheet, fileOf(sheet, rows)));
  expect(again.body.counts).toEqual({ error: 0, changed: 0, new: 0, unchanged: rows.length });
  return [`${counts.new} new, ${counts.changed} changed`];
}
const row = async (text: string) => (await s.database.owner.query(text)).rows[0];

const falun: SheetRow = {
  code: 'lok-prov',
  number: '1',
  kind: 'addendum',
  title: 'Tillägg om skolfrånvaro',
  municipality: '2080',
  parent: 'rok-barn-unga',
  state: 'draft',
  openEnded: 'nej',
  unborn: 'ja',
  agesFrom: '6',
  agesTo: '16',
  summary: 'Om skolfrånvaro.\nTvå rader.',
  parties: 'Falu kommun [falu-kommun: hela]\nBup [region-dalarna: falun-bup]',
};

describe('an import of agreements', () => {
  it('adds one with its version, parties and units, decides the draft, and says what overlaps', async () => {
    expect(await imported('agreements', [falun])).toEqual(['1 new, 0 changed']);
    expect(
      await row(`select a.title, v.state, v.unborn, v.ages_to, (select count(*)::int from agreements.covered_unit c where c.version_id = v.id) > 3 as covers,
                        (select code from agreements.agreement p where p.id = a.parent_id) as parent
                   from agreements.agreement a join agreements.version v on v.agreement_id = a.id where a.code = 'lok-prov'`),
    ).toEqual({
      title: 'Tillägg om skolfrånvaro',
      state: 'draft',
      unborn: true,
      ages_to: 16,
      covers: true,
      parent: 'rok-barn-unga',
    });
    const decided = {
      ...falun,
      title: 'Tillägg om frånvaro',
      state: 'decided',
      decidedOn: '2026-11-01',
      from: '2026-11-01',
      to: '2027-10-31',
      parties: 'Falu kommun [falu-kommun: hela]',
    };
    expect(await imported('agreements', [decided])).toEqual(['0 new, 1 changed']);
    const next = { ...decided, number: '2', from: '2027-10-31', to: '', openEnded: 'ja' };
    expect(await imported('agreements', [decided, next])).toEqual([
      '3 Första dag: Två versioner kan inte gälla samma dag. Den här krockar med version 1.',
    ]);
    expect(await imported('agreements', [decided, { ...next, from: '2027-11-01' }])).toEqual(['1 new, 0 changed']);
    expect((await imported('agreements', [{ ...decided, to: '2027-12-31' }]))[0]).toMatch(/^2 Sista dag: .*beslutad/);
  });

  it('tells whoever has an agreement open that it is another now', async () => {
    const before = await row(`select version from agreements.agreement where code = 'lok-prov'`);
    const note = { ...falun, title: 'Tillägg om frånvaro', number: '3', note: 'Ny' };
    expect(await imported('agreements', [note])).toEqual([
      '2 Anteckning: Det här sägs om hela överenskommelsen. Låt det stå lika på alla dess versioner.',
    ]);
    expect(await imported('agreements', [{ ...note, note: '' }])).toEqual(['1 new, 0 changed']);
    expect((await row(`select version from agreements.agreement where code = 'lok-prov'`)).version).toBe(
      before.version + 1,
    );
  });
});

describe('imports of forums, of who is expected there, and of who sits there', () => {
  const group: SheetRow = {
    code: 'provgrupp',
    name: 'Provgruppen',
    level: 'operational',
    municipalities: '2080',
    mandate: 'advises',
    identity: 'anonymous',
    times: '2',
    per: 'term',
    parent: 'provstyr',
    convenes: 'falun-bup',
    state: 'active',
    source: 'Beslut den 1 november 2026',
  };
  it('add and change them, those above in the same file too', async () => {
    const top = { ...group, code: 'provstyr', parent: '', level: 'management', convenes: '' };
    expect(await imported('forums', [group, top])).toEqual(['2 new, 0 changed']);
    expect(await imported('forums', [{ ...group, state: 'paused', reason: 'Ingen som kallar.' }, top])).toEqual([
      '0 new, 1 changed',
    ]);
    expect(
      await row(
        `select f.state, p.code as parent, f.version from forums.forum f join forums.forum p on p.id = f.parent_id where f.code = 'provgrupp'`,
      ),
    ).toEqual({
      state: 'paused',
      parent: 'provstyr',
      version: 2,
    });

    const bup = { forum: 'provgrupp', name: 'Bup', unit: 'falun-bup', why: 'LÖK Falun, avsnitt 4', agreement: '' };
    expect(await imported('forum_parties', [bup, { ...bup, name: 'Föräldraförening', unit: '' }])).toEqual([
      '2 new, 0 changed',
    ]);
    expect(await imported('forum_parties', [{ ...bup, agreement: 'ingen-alls' }])).toEqual([
      '2 Överenskommelse: Överenskommelsen finns inte i registret.',
    ]);
    expect(await imported('forum_parties', [{ ...bup, agreement: 'rok-barn-unga' }])).toEqual(['0 new, 1 changed']);

    const sofia = {
      forum: 'provgrupp',
      unit: 'falun-bup',
      person: 'sofia-provstrom',
      name: 'Sofia Provström',
      convenes: 'ja',
      sits: 'ja',
    };
    expect(await imported('members', [{ ...sofia, person: 'anna-provberg', name: '' }])).toEqual([
      '2 Person: Personen har inget uppdrag på enheten i dag.',
    ]);
    expect(await imported('members', [sofia])).toEqual(['1 new, 0 changed']);
    expect(await imported('members', [{ ...sofia, convenes: 'nej', sits: 'nej' }])).toEqual(['0 new, 1 changed']);
    expect(await imported('members', [sofia])).toEqual(['0 new, 1 changed']);
  });
});
