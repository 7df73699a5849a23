import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, openPool } from '../../../platform/db/pool.ts';
import { Browser, chooseToBe, type Listening, listening } from '../testing.ts';
import { sessionCookie } from './cookies.ts';
import { requestOpener } from './open-request.ts';

let here: Listening;
let pool: pg.Pool;
const start = '2026-11-23T08:00:00Z';
beforeAll(async () => {
  here = await listening();
  pool = openPool(here.s.database.appUrl, 2, () => undefined);
});
afterEach(() => here.s.clock.moveTo(start));
afterAll(async () => {
  await pool.end();
  await here.s.close();
});

async function signedIn(who: string, as = 'staff'): Promise<Browser> {
  const browser = new Browser();
  await chooseToBe(here, browser, as, who);
  return browser;
}
const me = (browser: Browser) => browser.ask(`${here.base}/api/me`);
const switchTo = (browser: Browser, assignmentId: string, csrf?: string) =>
  browser.ask(`${here.base}/api/me/assignment`, 'POST', { assignmentId }, csrf);
const logOut = (browser: Browser, csrf?: string) => browser.ask(`${here.base}/auth/logout`, 'POST', undefined, csrf);
const tokenOf = (browser: Browser): string => /=([^;]+)/.exec(browser.line(sessionCookie) ?? '')?.[1] ?? '';
const owner = (text: string, values: unknown[] = []) => here.s.database.owner.query(text, values);

describe('how long a session lasts', () => {
  it('as long as one works, and half an hour after', async () => {
    const browser = await signedIn('anna-provberg');
    for (const at of ['08:29', '08:58', '09:27']) {
      here.s.clock.moveTo(`2026-11-23T${at}:00Z`);
      expect((await me(browser)).status).toBe(200);
    }
    here.s.clock.moveTo('2026-11-23T09:57:00Z');
    const answer = await me(browser);
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ code: 'not_signed_in' });
  });

  it('never more than ten hours, however busy', async () => {
    const browser = await signedIn('anna-provberg');
    for (let minutes = 25; minutes < 600; minutes += 25) {
      here.s.clock.moveTo(here.s.clock.now().add({ minutes: 25 }).toString());
      expect((await me(browser)).status).toBe(200);
    }
    here.s.clock.moveTo('2026-11-23T18:00:00Z');
    expect((await me(browser)).status).toBe(401);
  });

  it('not a moment longer than the account is open', async () => {
    const browser = await signedIn('tor-latsasgren');
    await owner(`update identity.account set disabled_at = now() where subject = 'SE0000000000-DEMOP012'`);
    expect((await me(browser)).status).toBe(401);
  });

  it('nobody gets in with a token that is made up, or with none', async () => {
    const browser = new Browser();
    expect((await me(browser)).status).toBe(401);
    browser.cookies.set(`${new URL(here.base).host} / x`, { value: `${sessionCookie}=${'B'.repeat(43)}`, line: '' });
    expect((await me(browser)).status).toBe(401);
  });
});

describe('signing out', () => {
  it('ends the session at once, everywhere it is known, and is written to the log', async () => {
    const browser = await signedIn('erik-testlund');
    const copy = new Browser();
    for (const [key, cookie] of browser.cookies) copy.cookies.set(key, cookie);
    expect((await me(copy)).status).toBe(200);
    const answer = await logOut(browser, (await me(browser)).body.csrfToken);
    expect(answer).toEqual({ status: 200, body: { to: '/' } });
    expect(browser.line(sessionCookie)).toBeUndefined();
    expect((await me(copy)).status).toBe(401);
    const { rows } = await owner(
      `select e.event, e.outcome from access_log.event e join directory.employee p on p.id = e.actor_id
        where p.code = 'erik-testlund' and e.event like 'identity.signed%' order by e.id`,
    );
    expect(rows).toEqual([
      { event: 'identity.signed_in', outcome: 'allowed' },
      { event: 'identity.signed_out', outcome: 'allowed' },
    ]);
  });

  it.each([
    ['without a token', undefined],
    ['with another token', 'another'],
  ])('does nothing %s: another site could have sent it', async (_, csrf) => {
    const browser = await signedIn('erik-testlund');
    expect((await logOut(browser, csrf)).status).toBe(403);
    expect((await me(browser)).status).toBe(200);
  });

  it('is no error for one who is already out', async () => {
    expect(await logOut(new Browser())).toEqual({ status: 200, body: { to: '/' } });
  });
});

describe('the assignment one acts under', () => {
  it('is chosen by one who has several, and remembered at the next login', async () => {
    const browser = await signedIn('per-testhed');
    const before = (await me(browser)).body;
    expect(before.assignment).toBeNull();
    expect(before.entrances).toEqual([]);
    expect(before.otherAssignments.map((a: { unitKind: string }) => a.unitKind).sort()).toEqual([
      'student_health_medical',
      'student_health_psychosocial',
    ]);
    const [chosen] = before.otherAssignments;
    expect(await switchTo(browser, chosen.id, before.csrfToken)).toEqual({
      status: 200,
      body: { assignmentId: chosen.id },
    });
    const after = (await me(browser)).body;
    expect(after).toMatchObject({
      assignment: chosen,
      entrances: ['my_day', 'plans', 'children', 'unit', 'log_review'],
    });
    expect(after.otherAssignments).toHaveLength(1);
    here.s.clock.moveTo('2026-11-24T08:00:00Z');
    expect((await me(await signedIn('per-testhed'))).body.assignment).toEqual(chosen);
  });

  it('decides what can be read: a child known at one unit is not seen from the other', async () => {
    const browser = await signedIn('kim-dubbelprov');
    const { body } = await me(browser);
    const at = (place: string) => body.otherAssignments.find((a: { unit: string }) => a.unit.includes(place));
    await owner(
      `insert into children.contact (county_id, child_id, employee_id, unit_id, via)
       select '20', c.id, $1, $2, 'own_work' from children.child c where c.given = 'Alva'`,
      [body.id, at('Falu').unitId],
    );
    expect(await childrenSeen(browser)).toEqual([]);
    await switchTo(browser, at('Falu').id, body.csrfToken);
    expect(await childrenSeen(browser)).toEqual(['Alva']);
    await switchTo(browser, at('Borlänge').id, (await me(browser)).body.csrfToken);
    expect(await childrenSeen(browser)).toEqual([]);
  });

  it("is one of one's own that holds today", async () => {
    const kim = await signedIn('kim-dubbelprov');
    const { csrfToken } = (await me(kim)).body;
    const { rows } = await owner(
      `select a.id from directory.assignment a join directory.employee e on e.id = a.employee_id where e.code = 'anna-provberg'`,
    );
    expect((await switchTo(kim, rows[0]?.id, csrfToken)).status).toBe(404);
    expect((await switchTo(kim, randomUUID(), csrfToken)).status).toBe(404);
    const ulla = await signedIn('ulla-slutprov');
    const ended = await owner(
      `select a.id from directory.assignment a join directory.employee e on e.id = a.employee_id where e.code = 'ulla-slutprov'`,
    );
    expect((await switchTo(ulla, ended.rows[0]?.id, (await me(ulla)).body.csrfToken)).status).toBe(404);
    expect((await me(ulla)).body).toMatchObject({ assignment: null, otherAssignments: [] });
  });

  it('gives nothing from the day after it has ended, in a session that is open', async () => {
    const browser = await signedIn('erik-testlund');
    expect((await me(browser)).body.assignment).not.toBeNull();
    await owner(
      `update directory.assignment set to_day = '2026-11-22' where employee_id = (select id from directory.employee where code = 'erik-testlund')`,
    );
    expect((await me(browser)).body).toMatchObject({ name: 'Erik Testlund', assignment: null, entrances: [] });
  });

  it('is not for families', async () => {
    const browser = await signedIn('maria-exempelsson', 'family');
    expect((await switchTo(browser, randomUUID(), (await me(browser)).body.csrfToken)).status).toBe(404);
  });
});

describe('a change', () => {
  it.each([
    ['without a token', undefined],
    ['with another token', 'another'],
  ])('is refused %s', async (_, csrf) => {
    const browser = await signedIn('kim-dubbelprov');
    const [other] = (await me(browser)).body.otherAssignments;
    const answer = await switchTo(browser, other.id, csrf);
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({ code: 'csrf' });
  });

  it('is refused with the token from before the assignment was switched', async () => {
    const browser = await signedIn('kim-dubbelprov');
    const { csrfToken, otherAssignments } = (await me(browser)).body;
    expect((await switchTo(browser, otherAssignments[0].id, csrfToken)).status).toBe(200);
    expect((await switchTo(browser, otherAssignments[0].id, csrfToken)).status).toBe(403);
  });

  it("is refused with the token of another of one's own sessions", async () => {
    const [one, two] = [await signedIn('kim-dubbelprov'), await signedIn('kim-dubbelprov')];
    const { otherAssignments } = (await me(one)).body;
    expect((await switchTo(one, otherAssignments[0].id, (await me(two)).body.csrfToken)).status).toBe(403);
  });
});

/** Given names of the children whose rows open up to the session, by the database's own policies. */
async function childrenSeen(browser: Browser): Promise<string[]> {
  const open = requestOpener({ idleMinutes: 30, absoluteMinutes: 600 });
  const request = { cookies: { [sessionCookie]: tokenOf(browser) } } as unknown as FastifyRequest;
  return openDatabase(pool)
    .transaction()
    .execute(async (tx) => {
      expect(await open(tx, request, here.s.clock.now())).not.toBeNull();
      return (await tx.selectFrom('children.child').select('given').execute()).map((child) => child.given);
    });
}
