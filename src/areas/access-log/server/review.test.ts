import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { worksWith } from '../../../../test/harness/arrange.ts';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { asWorker } from '../testing.ts';
import { drawEveryNight } from './jobs.ts';

const alva = '201203142383';
let s: Samsyn;
let childId: string;

beforeAll(async () => {
  s = await samsyn();
  childId = await worksWith(s, 'anna-provberg', alva, 'Utreder barnets behov.');
  const anna = await s.employee('anna-provberg');
  const karin = await s.employee('karin-pahittstrom');
  for (let reading = 0; reading < 2; reading += 1) await anna.get(`/api/children/${childId}`);
  await karin.get(`/api/children/${childId}`);
  s.clock.moveTo('2026-11-30T08:00:00Z');
  await asWorker(s, drawEveryNight);
});
afterAll(() => s.close());

describe('the unit’s log reviewer', () => {
  it('meets what was drawn: who read what and why, and initials instead of a name', async () => {
    const page = await (await s.employee('gunilla-loggprov')).get('/api/access-log/review');
    expect(page.body).toMatchObject({ waiting: 3, next: null });
    const ofAnna = page.body.items.find((item: { name: string }) => item.name === 'Anna Provberg');
    expect(ofAnna).toMatchObject({
      says: 'Socialsekreterare vid Socialtjänst barn och unga, Falu kommun, läste om barnet, 23 november 09.00, för att arbeta med barnet.',
      child: 'AE 2012',
      protected: false,
      reason: 'Utreder barnets behov.',
      ground: 'works with the child',
      mayJudge: true,
    });
    expect(JSON.stringify(page.body)).not.toContain('Exempelsson');
  });

  it('meets the reason that was given before the reading, whatever was given since, and the mark of protection', async () => {
    const anna = await s.employee('anna-provberg');
    await anna.post('/api/children', {
      ...{ given: 'Alva', family: 'Exempelsson', municipality: '2080', language: 'sv', interpreter: false },
      ...{ identity: { kind: 'national', number: alva }, protection: 'none', reason: 'Ny utredning.' },
    });
    await anna.get(`/api/children/${childId}`);
    const drawn = await s.database.owner.query(
      `insert into access_log.review (county_id, event_id, unit_id, drawn_at)
       select county_id, id, unit_id, now() from access_log.event
        where event = 'child.read' and actor_id = $1 order by id desc limit 1 returning id`,
      [anna.personId],
    );
    await anna.post('/api/children', {
      ...{ given: 'Alva', family: 'Exempelsson', municipality: '2080', language: 'sv', interpreter: false },
      ...{ identity: { kind: 'national', number: alva }, protection: 'none', reason: 'Något annat.' },
    });
    const { items } = (await (await s.employee('gunilla-loggprov')).get('/api/access-log/review')).body;
    const found = items.find((item: { id: string }) => item.id === drawn.rows[0].id);
    expect(found.reason).toBe('Ny utredning.');
    const shield = `update children.child set protection = $1 where id = $2`;
    await s.database.owner.query(shield, ['confidential_marking', childId]);
    const marked = (await (await s.employee('gunilla-loggprov')).get('/api/access-log/review')).body.items;
    expect(marked.find((item: { id: string }) => item.id === drawn.rows[0].id).protected).toBe(true);
    await s.database.owner.query(shield, ['none', childId]);
    await s.database.owner.query('delete from access_log.review where id = $1', [drawn.rows[0].id]);
  });

  it('asks about a reading with a note, and settles it later; what is settled stands', async () => {
    const gunilla = await s.employee('gunilla-loggprov');
    const { items } = (await gunilla.get('/api/access-log/review')).body;
    const path = `/api/access-log/review/${items[0].id}`;
    expect((await gunilla.post(path, { verdict: 'ask', note: '' })).body.errors).toMatchObject([{ path: 'note' }]);
    expect((await gunilla.post(path, { verdict: 'ask', note: 'Varför två gånger?' })).status).toBe(200);
    expect((await gunilla.post(path, { verdict: 'expected', note: '' })).status).toBe(200);
    expect((await gunilla.post(path, { verdict: 'unauthorised', note: 'x' })).body.code).toBe('stale');
    expect((await gunilla.get('/api/access-log/review')).body.waiting).toBe(2);
  });

  it('pages through what was drawn without meeting anything twice', async () => {
    const gunilla = await s.employee('gunilla-loggprov');
    const { items } = (await gunilla.get('/api/access-log/review')).body;
    const rest = await gunilla.get(`/api/access-log/review?before=${items[0].id}`);
    expect(rest.body.items.map((item: { id: string }) => item.id)).toEqual([items[1].id, items[2].id]);
  });
});

describe('a reading', () => {
  const ofKarin = async () => {
    const karin = await s.employee('karin-pahittstrom');
    const { items } = (await karin.get('/api/access-log/review')).body;
    return { karin, own: items.find((item: { name: string }) => item.name === 'Karin Påhittström') };
  };

  it('is not judged by the one who did it, neither by route nor in the database', async () => {
    const { karin, own } = await ofKarin();
    expect(own.mayJudge).toBe(false);
    const answer = await karin.post(`/api/access-log/review/${own.id}`, { verdict: 'expected', note: '' });
    expect(answer).toMatchObject({ status: 403, body: { detail: expect.stringContaining('sina egna läsningar') } });
    const changed = await karin.sql((tx) =>
      sql`update access_log.review set verdict = 'expected', reviewer_id = app.person_id(), judged_at = app.now()
           where id = ${own.id}`.execute(tx),
    );
    expect(changed.numAffectedRows).toBe(0n);
  });

  it('is not there for another unit’s reviewer, and a professional is told who reviews', async () => {
    const { own } = await ofKarin();
    const inger = await s.employee('inger-loggtest');
    const judged = await inger.post(`/api/access-log/review/${own.id}`, { verdict: 'expected', note: '' });
    expect(judged.status).toBe(404);
    expect((await inger.get('/api/access-log/review')).body).toMatchObject({ items: [], waiting: 0 });
    expect(await (await s.employee('anna-provberg')).get('/api/access-log/review')).toMatchObject({ status: 403 });
  });
});

describe('the unit’s own log of a child', () => {
  it('shows the manager and the reviewer the unit’s readings by name, and no other unit’s', async () => {
    await worksWith(s, 'jonas-testman', alva);
    await (await s.employee('jonas-testman')).get(`/api/children/${childId}`);
    const log = await (await s.employee('gunilla-loggprov')).get(`/api/children/${childId}/access-log`);
    expect(log.body.entries.map((entry: { name: string }) => entry.name)).toEqual(
      expect.arrayContaining(['Anna Provberg', 'Karin Påhittström']),
    );
    expect(JSON.stringify(log.body)).not.toContain('Jonas');
    expect(
      (await (await s.employee('helena-provdahl')).get(`/api/children/${childId}/access-log`)).body.entries,
    ).toHaveLength(1);
  });

  it('is refused to others at the unit, and is not there for a unit that never met the child', async () => {
    expect((await (await s.employee('anna-provberg')).get(`/api/children/${childId}/access-log`)).status).toBe(403);
    expect((await (await s.employee('inger-loggtest')).get(`/api/children/${childId}/access-log`)).status).toBe(404);
  });
});
