import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrived, Browser, chooseToBe, type Listening, listening } from '../testing.ts';

let here: Listening;
beforeAll(async () => {
  here = await listening();
});
afterAll(() => here.s.close());

const me = async (browser: Browser) => (await browser.ask(`${here.base}/api/me`)).body;
const events = async (code: string) => {
  const { rows } = await here.s.database.owner.query(
    `select e.event, e.outcome, e.ground, e.child_id, e.unit_id is not null as acting from access_log.event e
       join identity.account a on a.person_id = e.actor_id where a.subject = $1 and e.event <> 'identity.read_self' order by e.id`,
    [code],
  );
  return rows;
};

describe('the page where one chooses whom to be', () => {
  it('shows those at work, says that it is a demonstration, and is plain HTML', async () => {
    const page = await new Browser().open(`${here.base}/auth/login?as=staff`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Det här är en demonstration. Alla människor är påhittade.');
    expect(page.text).toContain('Anna Provberg');
    expect(page.text).toContain('Socialtjänst barn och unga, Falu kommun');
    expect(page.text).toContain('Kallar till SIP för Alva och är samordnare.');
    expect(page.text).not.toContain('Maria Exempelsson');
    expect(page.text).not.toMatch(/<script|<style|style="| on\w+="/);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    const css = await new Browser().open(`${here.base}/idp/login.css`);
    expect(css.headers.get('content-type')).toContain('text/css');
  });

  it('shows guardians and children to one who comes as family', async () => {
    const page = await new Browser().open(`${here.base}/auth/login?as=family`);
    expect(page.text).toContain('Vårdnadshavare till Alva');
    expect(page.text).not.toContain('Anna Provberg');
  });

  it('says kindly what to do when the login has come to nothing', async () => {
    const gone = await new Browser().open(`${here.base}/idp/interaction/nothing`);
    expect(gone.status).toBe(400);
    expect(gone.text).toContain('Inloggningen kom av sig');
    const page = await new Browser().open(`${here.base}/idp/auth?client_id=someone-else`);
    expect(page.status).toBe(400);
    expect(page.text).toContain('Inloggningen kom av sig');
  });

  it('does not vouch for someone who is not on the list', async () => {
    const browser = new Browser();
    const page = await browser.open(`${here.base}/auth/login?as=staff`);
    expect((await browser.submit(page, { identity: 'someone-else' })).status).toBe(400);
  });
});

it('writes no more logins from one address than a whole town hall needs', { timeout: 90_000 }, async () => {
  const begun = async () =>
    Number((await here.s.database.owner.query('select count(*) from identity.login')).rows[0].count);
  const before = await begun();
  const begin = () => here.s.app.inject({ url: '/auth/login?as=staff', remoteAddress: '192.0.2.1' });
  for (let asked = 0; asked < 3000; asked += 100) await Promise.all(Array.from({ length: 100 }, begin));
  expect((await begin()).headers.location).toBe('/?fel=for-manga');
  expect(await begun()).toBe(before + 3000);
});

describe('signing in', () => {
  it('brings a social worker to the page she wanted, acting under her only assignment', async () => {
    const browser = new Browser();
    const page = await chooseToBe(here, browser, 'staff', 'anna-provberg', '/planer?flik=mina');
    expect(page.url.href).toBe(`${here.base}/planer?flik=mina`);
    expect(await me(browser)).toMatchObject({
      kind: 'employee',
      name: 'Anna Provberg',
      title: 'Socialsekreterare',
      assignment: {
        unit: 'Socialtjänst barn och unga, Falu kommun',
        organisation: 'Falu kommun',
        role: 'professional',
      },
      otherAssignments: [],
      entrances: ['my_day', 'plans', 'children'],
      county: 'Dalarnas län',
      childLoginFromAge: 13,
    });
    expect(await events('anna-provberg')).toEqual([
      { event: 'identity.signed_in', outcome: 'allowed', ground: 'own_account', child_id: null, acting: true },
    ]);
  });

  it('keeps the session in a cookie that no script and no other site can use, and only its hash in the database', async () => {
    const browser = new Browser();
    await chooseToBe(here, browser, 'staff', 'erik-testlund');
    const line = browser.line('__Host-samsyn') ?? '';
    expect(line.split('; ').slice(1).sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']);
    const token = /=([^;]+)/.exec(line)?.[1] ?? '';
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const { rows } = await here.s.database.owner.query(
      `select count(*)::int as n from identity.session s where s::text like $1`,
      [`%${token}%`],
    );
    expect(rows).toEqual([{ n: 0 }]);
  });

  it.each([
    ['maria-exempelsson', 'guardian', 'Maria Exempelsson'],
    ['ella-latsasdotter', 'child', 'Ella Låtsasdotter'],
  ])('brings %s to the family pages as %s', async (who, kind, name) => {
    const browser = new Browser();
    const page = await chooseToBe(here, browser, 'family', who);
    expect(page.url.pathname).toBe('/familj');
    expect(await me(browser)).toMatchObject({
      kind,
      name,
      assignment: null,
      otherAssignments: [],
      entrances: ['family'],
    });
  });

  it('tells a child who is too young so, and writes the attempt to the log', async () => {
    const browser = new Browser();
    const page = await chooseToBe(here, browser, 'family', 'amira-exempelberg');
    expect(page.url.pathname + page.url.search).toBe('/?fel=for-ung&to=%2Ffamilj');
    expect(browser.line('__Host-samsyn')).toBeUndefined();
    expect(await events('201909652388')).toEqual([
      { event: 'identity.signed_in', outcome: 'refused', ground: 'for-ung', child_id: null, acting: false },
    ]);
  });

  it('lets one in whose assignment has ended, without anything to act under', async () => {
    const browser = new Browser();
    await chooseToBe(here, browser, 'staff', 'ulla-slutprov');
    expect(await me(browser)).toMatchObject({
      name: 'Ulla Slutprov',
      assignment: null,
      otherAssignments: [],
      entrances: [],
    });
  });

  it('tells one whose account is closed so', async () => {
    await here.s.database.owner.query(
      `update identity.account set disabled_at = now() where subject = 'viktor-poltest'`,
    );
    const page = await chooseToBe(here, new Browser(), 'staff', 'viktor-poltest');
    expect(page.url.search).toBe('?fel=avstangt-konto');
    expect(await events('viktor-poltest')).toMatchObject([{ outcome: 'refused', ground: 'avstangt-konto' }]);
  });

  it('does not know someone without an account, and puts nothing about the person in the address', async () => {
    await here.s.database.owner.query(
      `update identity.account set subject = 'moved-away' where subject = 'nils-provgard'`,
    );
    const page = await chooseToBe(here, new Browser(), 'staff', 'nils-provgard');
    expect(page.url.href).toBe(`${here.base}/?fel=okant-konto`);
  });

  it('opens the account of a guardian who was registered by staff, at the first login', async () => {
    await here.s.database.owner.query(`delete from identity.account where subject = '199006062385'`);
    const browser = new Browser();
    await chooseToBe(here, browser, 'family', 'samira-exempelberg');
    expect(await me(browser)).toMatchObject({ kind: 'guardian', name: 'Samira Exempelberg' });
  });

  it('does not let a number in that has been corrected away from the person', async () => {
    await here.s.database.owner.query(
      `update children.guardian set identity_number = '198509142397' where identity_number = '198509142389'`,
    );
    const page = await chooseToBe(here, new Browser(), 'family', 'lina-provlund');
    expect(page.url.searchParams.get('fel')).toBe('okant-konto');
  });

  it('asks one who is both guardian and child which, and then goes that way', async () => {
    // A guardian of the demonstration who is also registered as a child old enough.
    await here.s.database.owner.query(
      `insert into children.child (county_id, given, family, identity_kind, identity_number, born_on, municipality_code)
       values ('20', 'Hanna', 'Testberg', 'personnummer', '199310182382', '2010-10-18', '2080')`,
    );
    const asked = await chooseToBe(here, new Browser(), 'family', 'hanna-testberg');
    expect(asked.url.searchParams.get('fel')).toBe('valj-vem');
    const browser = new Browser();
    for (const kind of ['guardian', 'child']) {
      await chooseToBe(here, browser, kind, 'hanna-testberg');
      expect(await me(browser)).toMatchObject({ kind, name: 'Hanna Testberg' });
    }
  });

  it('stops an account that signs in over and over, and lets its neighbours in', async () => {
    const browser = new Browser();
    let page = await chooseToBe(here, browser, 'staff', 'stina-pahittby');
    for (let n = 0; n < 30; n++) page = await chooseToBe(here, browser, 'staff', 'stina-pahittby');
    expect(page.url.search).toBe('?fel=for-manga');
    expect((await chooseToBe(here, new Browser(), 'staff', 'sara-provsten')).url.pathname).toBe('/');
    expect((await events('stina-pahittby')).at(-1)).toMatchObject({ outcome: 'refused', ground: 'for-manga' });
  });
});

describe('where a login may lead', () => {
  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/.//evil.example', '/auth/logout'])(
    'not to %s',
    async (to) => {
      const page = await chooseToBe(here, new Browser(), 'staff', 'anna-provberg', to);
      expect(page.url.href).toBe(`${here.base}/`);
    },
  );

  it('refuses a way in that does not exist', async () => {
    const page = await new Browser().open(`${here.base}/auth/login?as=admin`, {}, arrived);
    expect(page.status).toBe(400);
    expect(JSON.parse(page.text)).toMatchObject({ code: 'invalid_input' });
  });
});
