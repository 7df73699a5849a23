import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from './problem.ts';

interface Sent {
  readonly path: string;
  readonly init: RequestInit;
}

let sent: Sent[];
/** Answers in turn; `/api/me` is always answered with the token of the moment. */
let answers: (() => Response)[];
let token: string;

const json = (body: unknown, status = 200, type = 'application/json') =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });
const refused = () =>
  json({ title: 'Nej', detail: 'Sidan har blivit för gammal.', code: 'refused' }, 403, 'application/problem+json');
const header = (at: number, name: string) => new Headers(sent[at]?.init.headers).get(name);
const fresh = async () => {
  vi.resetModules();
  return import('./http.ts');
};

beforeEach(() => {
  sent = [];
  answers = [];
  token = 'first';
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    if (path === '/api/me') return json({ csrfToken: token });
    sent.push({ path, init });
    const answer = answers.shift();
    if (!answer) throw new TypeError('no network');
    return answer();
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('asking the server', () => {
  it('sends a change with the csrf token and a key that no other change has', async () => {
    const { command } = await fresh();
    answers = [() => json({ id: '1' }), () => json({ id: '2' })];
    expect(await command('POST', '/api/plans', { need: 'x' })).toEqual({ id: '1' });
    await command('POST', '/api/plans', { need: 'x' });
    expect(header(0, 'x-csrf-token')).toBe('first');
    expect(header(0, 'idempotency-key')).toMatch(/^[0-9a-f-]{14}4[0-9a-f-]{4}[89ab]/);
    expect(header(0, 'idempotency-key')).not.toBe(header(1, 'idempotency-key'));
    expect(sent[0]?.init.body).toBe('{"need":"x"}');
  });

  it('tries once more with a new token and the same key when the session was renewed elsewhere', async () => {
    const { command } = await fresh();
    answers = [
      () => {
        token = 'second';
        return refused();
      },
      () => new Response(null, { status: 204 }),
    ];
    expect(await command('DELETE', '/api/plans/1')).toBeUndefined();
    expect(header(1, 'x-csrf-token')).toBe('second');
    expect(header(1, 'idempotency-key')).toBe(header(0, 'idempotency-key'));
  });

  it('takes a refusal for an answer when the token is still the same', async () => {
    const { command } = await fresh();
    answers = [refused];
    await expect(command('POST', '/api/plans')).rejects.toMatchObject({ status: 403, code: 'refused' });
    expect(sent).toHaveLength(1);
  });

  it('gives every field its own complaint, whatever way the path is written', async () => {
    const { get } = await fresh();
    const errors = ['need', '/need', 'body.need', '/body/measures/0/start'].map((path) => ({ path, message: 'Fel.' }));
    answers = [
      () => json({ title: 'Något behöver rättas', errors, correlationId: 'c-1' }, 400, 'application/problem+json'),
    ];
    const problem = await get('/api/plans').catch((thrown: Problem) => thrown);
    expect(problem).toMatchObject({ status: 400, correlationId: 'c-1' });
    expect((problem as Problem).errors.map((error) => error.path)).toEqual([
      'need',
      'need',
      'need',
      'measures.0.start',
    ]);
  });

  it('tells a lost network and an answer that is no JSON apart from everything else', async () => {
    const { get } = await fresh();
    await expect(get('/api/plans')).rejects.toMatchObject({ status: 0, code: 'offline' });
    answers = [() => new Response('<h1>Bad gateway</h1>', { status: 502 })];
    await expect(get('/api/plans')).rejects.toMatchObject({ status: 502, detail: '' });
  });

  it('makes its own key where the page is not served securely', async () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(0xab) });
    const { newKey } = await fresh();
    expect(newKey()).toBe('abababab-abab-4bab-abab-abababababab');
  });
});
