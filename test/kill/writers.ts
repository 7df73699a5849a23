import { randomUUID } from 'node:crypto';

/** One who writes: signed in with a token that stands in the database. */
export interface Writer {
  readonly url: string;
  readonly token: string;
}

export interface Answer {
  readonly status: number;
  readonly body: { readonly id?: string };
}

/** Sends one command. Undefined when the server is gone before it has answered: what became of it nobody was told. */
export async function command({ url, token }: Writer, path: string, body: object): Promise<Answer | undefined> {
  try {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: {
        cookie: `__Host-samsyn=${token}`,
        'x-csrf-token': 'csrf',
        'idempotency-key': randomUUID(),
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
