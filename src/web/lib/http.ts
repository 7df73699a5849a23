import { Problem, type ProblemBody } from './problem.ts';

type Method = 'POST' | 'PUT' | 'DELETE';

let csrfToken: string | undefined;

/** A key that a repeated command is recognised by. `randomUUID` is missing on plain http, hence the longer way. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/**
 * Reads. The answer is trusted to have the shape that the route's response schema promises.
 * @throws Problem
 */
export const get = <Answer>(path: string, signal?: AbortSignal): Promise<Answer> =>
  send<Answer>(path, { method: 'GET', ...(signal && { signal }) });

/**
 * Changes something. Carries the session's csrf token and an idempotency key: the same key sent again does nothing twice.
 * @throws Problem
 */
export function command<Answer>(method: Method, path: string, body?: unknown, key = newKey()): Promise<Answer> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return withToken((token) =>
    send<Answer>(path, {
      method,
      headers: {
        'x-csrf-token': token,
        'idempotency-key': key,
        ...(text !== undefined && { 'content-type': 'application/json' }),
      },
      ...(text !== undefined && { body: text }),
      // Outlives the page, so that leaving it does not lose the last words; browsers allow this up to 64 kB.
      keepalive: (text?.length ?? 0) < 20_000,
    }),
  );
}

/**
 * Sends a file as it is, with the same token and key as a command.
 * @throws Problem
 */
export const upload = <Answer>(path: string, file: Blob, key = newKey()): Promise<Answer> =>
  withToken((token) =>
    send<Answer>(path, {
      method: 'POST',
      headers: { 'x-csrf-token': token, 'idempotency-key': key, 'content-type': 'application/octet-stream' },
      body: file,
    }),
  );

async function withToken<Answer>(attempt: (token: string) => Promise<Answer>): Promise<Answer> {
  const token = await currentToken();
  try {
    return await attempt(token);
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.status !== 403) throw problem;
    // The person may have signed in anew in another tab: then the token is another, and the refusal was about that.
    csrfToken = undefined;
    const renewed = await currentToken();
    if (renewed === token) throw problem;
    return attempt(renewed);
  }
}

async function currentToken(): Promise<string> {
  csrfToken ??= (await get<{ csrfToken: string }>('/api/me')).csrfToken;
  return csrfToken;
}

async function send<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const headers = new Headers(init.headers);
  headers.set('accept', 'application/json, application/problem+json');
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers, credentials: 'same-origin' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem(0);
  }
  if (!response.ok) throw new Problem(response.status, await problemBody(response));
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}

async function problemBody(response: Response): Promise<ProblemBody> {
  if (!(response.headers.get('content-type') ?? '').includes('json')) return {};
  return (await response.json().catch(() => ({}))) as ProblemBody;
}
