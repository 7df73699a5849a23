import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import type { SheetRow } from '../../../platform/sheets/sheet.ts';
import { fileOf, judged, newUnit, sent } from '../testing-files.ts';

let s: Samsyn;
let siv: Person;
let lovisa: Person;
beforeAll(async () => {
  s = await samsyn();
  siv = await s.employee('siv-samordnarprov');
  lovisa = await s.employee('lovisa-fiktivlund');
});
afterAll(() => s.close());

const units = async (code: string) =>
  (
    await s.database.owner.query(
      'select code, name, kind, hsa_id from directory.unit where code like $1 order by code',
      [code],
    )
  ).rows;
const rowsOf = async (path: string, fate: string) => (await siv.get(`${path}/rows?fate=${fate}`)).body.rows;
/** Falun's school as it stands. */
const school: SheetRow = {
  code: 'falun-skola',
  name: 'Skola, Falu kommun',
  kind: 'school',
  organisation: 'falu-kommun',
  municipality: '2080',
};

describe('an import of units', () => {
  it('shows what each row would do, and writes all of it when it is told to', async () => {
    const [stands] = (
      await s.database.owner.query(`select name, source from directory.unit where code = 'falun-skola'`)
    ).rows;
    const path = await sent(
      s,
      siv,
      'units',
      fileOf('units', [
        newUnit('falun-provskola'),
        { ...school, name: 'Skolorna i Falun', source: stands.source },
        { ...school, ...newUnit('falun-annan'), hsaId: 'SE2321000180-PROV1' },
      ]),
    );
    expect((await siv.get(path)).body).toMatchObject({
      state: 'ready',
      by: 'Siv Samordnarprov',
      counts: { error: 0, changed: 1, new: 2, unchanged: 0 },
    });
    expect(await rowsOf(path, 'changed')).toEqual([
      {
        line: 3,
        fate: 'changed',
        identity: 'falun-skola',
        faults: [],
        changes: [{ column: 'Namn', before: stands.name, after: 'Skolorna i Falun' }],
      },
    ]);
    const [added] = await rowsOf(path, 'new');
    expect(added.changes).toContainEqual({ column: 'Typ', before: '', after: 'Skola' });
    expect(await units('falun-prov%')).toEqual([]);

    expect(await siv.post(`${path}/apply`)).toMatchObject({ status: 200, body: { state: 'applied' } });
    expect(await units('falun-prov%')).toEqual([
      { code: 'falun-provskola', name: 'Provskolan', kind: 'school', hsa_id: null },
    ]);
    expect(await units('falun-annan')).toMatchObject([{ hsa_id: 'SE2321000180-PROV1' }]);
    expect(await units('falun-skola')).toMatchObject([{ name: 'Skolorna i Falun' }]);
    expect((await siv.post(`${path}/apply`)).status).toBe(422);
    const kept = await s.database.owner.query('select file from interchange.import where id = $1', [
      path.split('/').at(-1),
    ]);
    expect(kept.rows).toEqual([{ file: null }]);
  });

  it('says what is wrong by row and column, and writes nothing of a file that has a fault', async () => {
    const path = await sent(
      s,
      siv,
      'units',
      fileOf('units', [
        newUnit('bra-enhet'),
        newUnit('bra-enhet-2', { organisation: 'ingen-alls' }),
        newUnit('Fel Kod!'),
        newUnit('bra-enhet-3', { municipality: '2081' }),
        newUnit('bra-enhet-4', { kind: 'county_support' }),
        newUnit('falun-bup', { kind: 'school', name: '' }),
        newUnit('dubbel'),
        newUnit('dubbel'),
      ]),
    );
    const faults = (await rowsOf(path, 'error')).flatMap((row: { line: number; faults: object[] }) =>
      row.faults.map((fault) => ({ line: row.line, ...fault })),
    );
    expect(faults).toEqual([
      { line: 3, column: 'Verksamhet', says: 'Verksamheten finns inte i länets register.' },
      { line: 4, column: 'Kod', says: expect.stringMatching(/^Skriv koden med små bokstäver/) },
      { line: 5, column: 'Kommun', says: 'Enheten ligger i en annan kommun än den som driver den.' },
      { line: 6, column: 'Typ', says: 'Länets eget stöd läggs inte upp genom en fil.' },
      { line: 7, column: 'Namn', says: 'Här måste något stå.' },
      { line: 7, column: 'Typ', says: expect.stringMatching(/^Typen avgör sekretessen/) },
      { line: 7, column: 'Verksamhet', says: expect.stringMatching(/^Vem som driver enheten/) },
      { line: 8, column: null, says: 'Samma sak står också på rad 9. Låt den stå en gång.' },
      { line: 9, column: null, says: 'Samma sak står också på rad 8. Låt den stå en gång.' },
    ]);
    const answer = await siv.post(`${path}/apply`);
    expect([answer.status, answer.body.detail]).toEqual([422, expect.stringMatching(/^Filen har fel\./)]);
    expect(await units('bra-%')).toEqual([]);
  });

  it('writes nothing when somebody else has changed what it was shown against, and can be judged anew', async () => {
    const [stands] = (await s.database.owner.query(`select source from directory.unit where code = 'falun-skola'`))
      .rows;
    const change = (name: string) =>
      fileOf('units', [{ ...school, name, source: stands.source }, newUnit(`ny-${name.toLowerCase()}`)]);
    const [sivs, lovisas] = [
      await sent(s, siv, 'units', change('Sivs')),
      await sent(s, lovisa, 'units', change('Lovisas')),
    ];
    const answers = await Promise.all([siv.post(`${sivs}/apply`), lovisa.post(`${lovisas}/apply`)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = answers.findIndex(({ status }) => status === 409);
    expect(answers[late]?.body).toMatchObject({ code: 'stale', detail: expect.stringMatching(/Inget är sparat/) });
    expect((await units('ny-%')).length).toBe(1);
    const [person, path] = late === 0 ? [siv, sivs] : [lovisa, lovisas];
    expect((await person.post(`${path}/again`)).status).toBe(200);
    await judged(s, path.split('/').at(-1) ?? '');
    expect((await person.post(`${path}/apply`)).status).toBe(200);
    expect((await units('ny-%')).length).toBe(2);
  });

  it('leaves out signs that turn the order of what is read', async () => {
    const name = 'Skola \u202Eknab.nråf\u202C';
    const path = await sent(s, siv, 'units', fileOf('units', [newUnit('vanda-tecken', { name })]));
    await siv.post(`${path}/apply`);
    expect(await units('vanda-tecken')).toMatchObject([{ name: 'Skola knab.nråf' }]);
  });

  it('keeps no more files for one person than have room to wait', async () => {
    const { rows } = await s.database.owner.query(
      `insert into interchange.import (county_id, sheet, file_name, file, started_by, started_unit, state)
       select '20', 'units', 'stor.csv', convert_to(repeat('x', 5 * 1024 * 1024), 'UTF8'), $1, $2, 'waiting' from generate_series(1, 10)
       returning id`,
      [siv.personId, siv.unitId],
    );
    const more = () => siv.upload('/api/imports?sheet=units&name=x.csv', fileOf('units', [newUnit('en-till')]));
    expect((await more()).status).toBe(409);
    await s.database.owner.query('delete from interchange.import where id = any ($1)', [rows.map(({ id }) => id)]);
    expect((await more()).status).toBe(200);
  });

  it('notes who imported, in the log', async () => {
    const { rows } = await s.database.owner.query(
      `select distinct event, outcome from access_log.event where event like 'interchange.%' and actor_id = $1 order by 1, 2`,
      [siv.personId],
    );
    expect(rows).toContainEqual({ event: 'interchange.started', outcome: 'allowed' });
    expect(rows).toContainEqual({ event: 'interchange.applied', outcome: 'allowed' });
    expect(rows).toContainEqual({ event: 'interchange.applied', outcome: 'refused' });
  });

  it('is let through by the database in its own transaction only', async () => {
    const path = await sent(s, siv, 'units', fileOf('units', [newUnit('bakom-ryggen')]));
    const id = path.split('/').at(-1);
    const insert = `insert into directory.unit (county_id, code, organisation_id, kind, name, source)
                    select county_id, 'smyg', organisation_id, 'school', 'x', 'x' from directory.unit limit 1`;
    const { sql } = await import('kysely');
    await expect(siv.sql((tx) => sql.raw(insert).execute(tx))).rejects.toMatchObject({ code: '42501' });
    // A state that has been left behind by another transaction opens nothing.
    await siv.sql((tx) => sql`update interchange.import set state = 'applying' where id = ${id}`.execute(tx));
    await expect(siv.sql((tx) => sql.raw(insert).execute(tx))).rejects.toMatchObject({ code: '42501' });
    expect(await units('smyg')).toEqual([]);
  });

  it('is judged by nobody but the worker, and not for ever', async () => {
    const { sql } = await import('kysely');
    const { body } = await siv.upload('/api/imports?sheet=units&name=x.csv', fileOf('units', [newUnit('for-hand')]));
    for (const state of ['reading', 'refused'])
      await expect(
        siv.sql((tx) => sql`update interchange.import set state = ${state} where id = ${body.id}`.execute(tx)),
      ).rejects.toMatchObject({ code: 'SM021' });
    // As it stands when a process has died twice in the middle of it.
    await s.database.owner.query(`update interchange.import set attempts = 2 where id = $1`, [body.id]);
    await judged(s, body.id);
    expect((await siv.get(`/api/imports/${body.id}`)).body).toMatchObject({
      state: 'refused',
      refusal: expect.stringMatching(/^Det gick inte att läsa filen/),
    });
  });

  it('opens no forum where children are spoken of to the one who imports', async () => {
    const party = { forum: 'barnhalsogrupp-falun', name: 'Länets stöd', unit: 'dalarna-rss', why: 'För att det går' };
    const parties = await sent(s, siv, 'forum_parties', fileOf('forum_parties', [party]));
    expect((await siv.post(`${parties}/apply`)).status).toBe(200);
    const member = { forum: party.forum, unit: party.unit, person: 'siv-samordnarprov', convenes: 'nej', sits: 'ja' };
    const members = await sent(s, siv, 'members', fileOf('members', [member]));
    expect((await siv.get(members)).body.counts.error).toBe(1);
    const { rows } = await s.database.owner.query(
      `select m.person_id from forums.member m join directory.employee e on e.id = m.person_id where e.code = 'siv-samordnarprov'`,
    );
    expect(rows).toEqual([]);
  });

  it('clears the file and its rows when it is taken away', async () => {
    const path = await sent(s, siv, 'units', fileOf('units', [newUnit('bort')]));
    expect((await siv.delete(path)).body).toEqual({ state: 'discarded' });
    const { rows } = await s.database.owner.query(
      `select (select count(*)::int from interchange.import_row where import_id = $1) as rows, file from interchange.import where id = $1`,
      [path.split('/').at(-1)],
    );
    expect(rows).toEqual([{ rows: 0, file: null }]);
    expect((await siv.post(`${path}/apply`)).status).toBe(422);
  });
});
