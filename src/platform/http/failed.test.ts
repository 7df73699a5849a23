import { afterAll, beforeAll, expect, it } from 'vitest';
import { worksWith } from '../../../test/harness/arrange.ts';
import { type Samsyn, samsyn } from '../../../test/harness/samsyn.ts';

let s: Samsyn;
let alva: string;
beforeAll(async () => {
  s = await samsyn();
  alva = await worksWith(s, 'anna-provberg', '201203142383');
});
afterAll(() => s.close());

const events = async () =>
  (await s.database.owner.query('select event, outcome, ground from access_log.event where child_id = $1', [alva]))
    .rows;

it('notes what one may do and could not, since the answer may have told something; not what is wrongly shaped', async () => {
  const anna = await s.employee('anna-provberg');
  const base = { given: 'Alva', family: 'Exempelsson', municipality: '2080', language: 'sv', interpreter: false };
  expect((await anna.put(`/api/children/${alva}`, { ...base, version: 'x' })).status).toBe(400);
  expect(await events()).toEqual([]);
  expect((await anna.put(`/api/children/${alva}`, { ...base, version: 99 })).status).toBe(409);
  expect(await events()).toEqual([{ event: 'child.updated', outcome: 'refused', ground: 'failed' }]);
  const maria = await s.guardian('198205172383');
  const { entries } = (await maria.get(`/api/family/children/${alva}/access-log`)).body;
  expect(entries[0].says).toMatch(/^Socialsekreterare vid .* men det gick inte, /);
});

it('notes no failure of a fault of ours', async () => {
  const anna = await s.employee('anna-provberg');
  const before = await events();
  await s.database.owner.query('alter table children.guardian rename to away');
  expect((await anna.get(`/api/children/${alva}`)).status).toBe(500);
  await s.database.owner.query('alter table children.away rename to guardian');
  expect(await events()).toEqual(before);
});

it('answers nothing, and changes nothing, when it cannot be written in the log', async () => {
  const anna = await s.employee('anna-provberg');
  const path = `/api/children/${alva}`;
  const { version } = (await anna.get(path)).body;
  const change = { given: 'Alva', family: 'Nytt', municipality: '2080', language: 'sv', interpreter: false, version };
  await s.database.owner.query('alter table access_log.event add constraint closed check (false) not valid');
  const answers = [await anna.get(path), await anna.put(path, change)];
  await s.database.owner.query('alter table access_log.event drop constraint closed');
  for (const { status, body } of answers) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(JSON.stringify(body)).not.toContain('Exempelsson');
  }
  expect((await anna.get(path)).body).toMatchObject({ family: 'Exempelsson', version });
});
