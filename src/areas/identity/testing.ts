import { randomUUID } from 'node:crypto';
import { type AddressInfo, createServer } from 'node:net';
import { type Samsyn, samsyn } from '../../../test/harness/samsyn.ts';

/** A port that nothing listens on, for a server that has to know its address before it listens. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

export interface Listening {
  readonly s: Samsyn;
  readonly base: string;
}

/** The whole application, listening on an address of its own. */
export async function listening(environment: Record<string, string> = {}): Promise<Listening> {
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const s = await samsyn({ PUBLIC_URL: base, ...environment });
  await s.app.listen({ port, host: 'localhost' });
  return { s, base };
}

/** True for an address that a login has led to, outside the login itself. */
export const arrived = (next: URL): boolean => !/^\/(auth|idp)\//.test(next.pathname);

/** Signs in at the embedded provider by choosing `who`, and stops at the address that the login leads to. */
export async function chooseToBe(
  { base }: Listening,
  browser: Browser,
  as: string,
  who: string,
  to = '',
): Promise<Page> {
  const page = await browser.open(`${base}/auth/login?${new URLSearchParams({ as, ...(to && { to }) })}`);
  return browser.submit(page, { identity: who }, arrived);
}

export interface Page {
  readonly status: number;
  readonly url: URL;
  readonly text: string;
  readonly headers: Headers;
  /** Every address that was passed on the way, the last one included. */
  readonly passed: readonly URL[];
}

/** A small browser: keeps cookies with their paths, follows redirects one by one, and sends forms. */
export class Browser {
  readonly cookies = new Map<string, { value: string; line: string }>();

  /** Opens a page; `stopAt` says which redirect not to follow. */
  async open(url: string | URL, init: RequestInit = {}, stopAt: (next: URL) => boolean = () => false): Promise<Page> {
    const passed = [new URL(url)];
    let request: RequestInit = init;
    for (let turn = 0; turn < 20; turn++) {
      const here = passed[passed.length - 1] ?? new URL(url);
      const response = await fetch(here, {
        ...request,
        redirect: 'manual',
        headers: { accept: 'text/html', ...request.headers, cookie: this.#cookiesFor(here) },
      });
      for (const line of response.headers.getSetCookie()) this.#keep(here, line);
      const location = response.headers.get('location');
      const next = location === null ? undefined : new URL(location, here);
      if (next !== undefined) passed.push(next);
      if (next === undefined || stopAt(next))
        return {
          status: response.status,
          url: next ?? here,
          text: await response.text(),
          headers: response.headers,
          passed,
        };
      await response.body?.cancel();
      request = {};
    }
    throw new Error('redirected twenty times');
  }

  /** Sends the form on a page, with the values given. */
  async submit(page: Page, values: Record<string, string>, stopAt?: (next: URL) => boolean): Promise<Page> {
    const action = /<form[^>]*action="([^"]+)"/.exec(page.text)?.[1];
    if (action === undefined) throw new Error(`no form on ${page.url.pathname}`);
    const hidden = [...page.text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    const body = new URLSearchParams([
      ...hidden.map(([, name = '', value = '']) => [name, value]),
      ...Object.entries(values),
    ]);
    return this.open(new URL(action, page.url), { method: 'POST', body }, stopAt);
  }

  /** Asks as the page's own script does: JSON, with the session's token when something is to change. */
  async ask(url: string | URL, method: 'GET' | 'POST' = 'GET', body?: object, csrf?: string) {
    const response = await fetch(url, {
      method,
      headers: {
        cookie: this.#cookiesFor(new URL(url)),
        'idempotency-key': randomUUID(),
        ...(csrf !== undefined && { 'x-csrf-token': csrf }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) this.#keep(new URL(url), line);
    return { status: response.status, body: await response.json() };
  }

  #keep(from: URL, line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(pair.indexOf('=') + 1);
    const path = attributes.find((a) => a.toLowerCase().startsWith('path='))?.slice(5) ?? '/';
    const key = `${from.host} ${path} ${name}`;
    const expires = attributes.find((a) => a.toLowerCase().startsWith('expires='))?.slice(8);
    if (value === '' || (expires !== undefined && Date.parse(expires) < Date.now())) this.cookies.delete(key);
    else this.cookies.set(key, { value: `${name}=${value}`, line });
  }

  #cookiesFor(url: URL): string {
    return [...this.cookies]
      .filter(([key]) => {
        const [host, path = '/'] = key.split(' ');
        return (
          host === url.host &&
          (url.pathname === path || url.pathname.startsWith(path.endsWith('/') ? path : `${path}/`))
        );
      })
      .map(([, { value }]) => value)
      .join('; ');
  }

  /** The whole line that set a cookie, with its attributes. */
  line(name: string): string | undefined {
    return [...this.cookies.values()].find(({ value }) => value.startsWith(`${name}=`))?.line;
  }
}
