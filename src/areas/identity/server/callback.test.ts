import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrived, Browser, type Listening, listening } from '../testing.ts';

let here: Listening;
beforeAll(async () => {
  here = await listening();
});
afterAll(() => here.s.close());

const isCallback = (next: URL): boolean => next.pathname === '/auth/callback';

/** Goes as far as the address that the provider sends the browser back to, and does not open it. */
async function almostIn(browser: Browser, who = 'anna-provberg'): Promise<URL> {
  const page = await browser.open(`${here.base}/auth/login?as=staff`);
  const { url } = await browser.submit(page, { identity: who }, isCallback);
  expect(isCallback(url)).toBe(true);
  return url;
}
const outcome = async (browser: Browser, url: URL): Promise<string> =>
  (await browser.open(url, {}, arrived)).url.search;
const signedIn = async (browser: Browser) => (await browser.ask(`${here.base}/api/me`)).status === 200;

describe('coming back from the provider', () => {
  it('works once: a callback that is sent again leads to a kind word and no session', async () => {
    const browser = new Browser();
    const url = await almostIn(browser);
    expect(await outcome(browser, url)).toBe('');
    expect(await signedIn(browser)).toBe(true);
    const before = await count('identity.session');
    expect(await outcome(browser, url)).toBe('?fel=utgangen');
    expect(await count('identity.session')).toBe(before);
  });

  it('is refused with another state, without state, and with a state twice', async () => {
    const browser = new Browser();
    const url = await almostIn(browser);
    for (const change of [
      (u: URL) => u.searchParams.set('state', 'another'),
      (u: URL) => u.searchParams.delete('state'),
      (u: URL) => u.searchParams.append('state', 'another'),
    ]) {
      const changed = new URL(url);
      change(changed);
      expect(await outcome(browser, changed)).toBe('?fel=utgangen');
    }
    expect(await signedIn(browser)).toBe(false);
  });

  it('is refused in another browser than the one that began, so that nobody can be signed in as someone else', async () => {
    const attacker = new Browser();
    const victim = new Browser();
    await almostIn(victim);
    const url = await almostIn(attacker, 'erik-testlund');
    expect(await outcome(victim, url)).toBe('?fel=utgangen');
    expect(await outcome(new Browser(), url)).toBe('?fel=utgangen');
    expect(await signedIn(victim)).toBe(false);
    expect(await outcome(attacker, url)).toBe('');
  });

  it('works in two windows that began at the same time', async () => {
    const browser = new Browser();
    const first = await almostIn(browser);
    const second = await almostIn(browser);
    expect(await outcome(browser, first)).toBe('');
    expect(await outcome(browser, second)).toBe('');
    expect(await signedIn(browser)).toBe(true);
  });

  it('is refused when more than ten minutes have gone', async () => {
    const browser = new Browser();
    const url = await almostIn(browser);
    const began = here.s.clock.now();
    here.s.clock.moveTo(began.add({ minutes: 10 }).toString());
    expect(await outcome(browser, url)).toBe('?fel=utgangen');
    here.s.clock.moveTo(began.toString());
  });

  it.each([
    ['nonce', `update identity.login set nonce = 'another'`],
    ['PKCE verifier', `update identity.login set verifier = repeat('x', 43)`],
  ])('is refused with another %s than the login began with', async (_, change) => {
    const browser = new Browser();
    const url = await almostIn(browser);
    await here.s.database.owner.query(change);
    expect(await outcome(browser, url)).toBe('?fel=misslyckades');
    expect(await signedIn(browser)).toBe(false);
  });

  it.each([
    ['an unknown code', (u: URL) => u.searchParams.set('code', 'another')],
    ['another issuer', (u: URL) => u.searchParams.set('iss', 'https://evil.example')],
  ])('is refused with %s', async (_, change) => {
    const browser = new Browser();
    const url = await almostIn(browser);
    change(url);
    expect(await outcome(browser, url)).toBe('?fel=misslyckades');
  });

  it('says that the login was broken off when the person cancels at the provider', async () => {
    const browser = new Browser();
    const url = await almostIn(browser);
    url.searchParams.delete('code');
    url.searchParams.set('error', 'access_denied');
    expect(await outcome(browser, url)).toBe('?fel=avbruten');
  });

  it('leads back to the first page when our own database fails, with the login used up', async () => {
    const browser = new Browser();
    const url = await almostIn(browser);
    await here.s.database.owner.query('alter table access_log.event rename to away');
    expect(await outcome(browser, url)).toBe('?fel=misslyckades');
    await here.s.database.owner.query('alter table access_log.away rename to event');
    expect(await signedIn(browser)).toBe(false);
    expect(await outcome(browser, url)).toBe('?fel=utgangen');
  });

  it('gives a new session each time and ends the one that the browser had', async () => {
    const browser = new Browser();
    await browser.open(await almostIn(browser), {}, arrived);
    const first = { ...browser.cookies.get(key()) };
    const other = new Browser();
    other.cookies.set(key(), { value: first.value ?? '', line: '' });
    expect(await signedIn(other)).toBe(true);
    await browser.open(await almostIn(browser, 'erik-testlund'), {}, arrived);
    expect(browser.cookies.get(key())?.value).not.toBe(first.value);
    expect(await signedIn(other)).toBe(false);
    expect((await browser.ask(`${here.base}/api/me`)).body).toMatchObject({ name: 'Erik Testlund' });
  });

  it('does not take over a session that someone planted in the browser', async () => {
    const browser = new Browser();
    const planted = 'A'.repeat(43);
    browser.cookies.set(key(), { value: `__Host-samsyn=${planted}`, line: '' });
    await browser.open(await almostIn(browser), {}, arrived);
    const attacker = new Browser();
    attacker.cookies.set(key(), { value: `__Host-samsyn=${planted}`, line: '' });
    expect(await signedIn(browser)).toBe(true);
    expect(await signedIn(attacker)).toBe(false);
  });
});

const key = (): string => `${new URL(here.base).host} / __Host-samsyn`;
const count = async (table: string): Promise<number> =>
  (await here.s.database.owner.query(`select count(*)::int as n from ${table}`)).rows[0]?.n;
