import autocannon from 'autocannon';

export interface Figures {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

/** One request of a scenario; `n` counts from 0 so that each asks for another row. */
export type Ask = (n: number) => {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
};

/** How long a load lasts: for so many seconds, or for so many requests, when each can be made only once. */
export type Length = { readonly seconds: number } | { readonly requests: number; readonly connections?: number };

/** Asks `url` with 32 connections at once unless told otherwise. Latencies in milliseconds. */
export async function load(url: string, ask: Ask, length: Length): Promise<Figures> {
  let n = 0;
  let first: string | undefined;
  // From the first question to the last answer: what the tool itself calls the duration ends with a whole second.
  const began = performance.now();
  let ended = began;
  const result = await autocannon({
    url,
    connections: 32,
    ...('seconds' in length
      ? { duration: length.seconds }
      : { amount: length.requests, timeout: 120, ...(length.connections && { connections: length.connections }) }),
    requests: [
      {
        setupRequest: (request) => ({ ...request, ...ask(n++) }),
        onResponse: (status, body) => {
          ended = performance.now();
          if (status >= 300) first ??= `${status} ${body}`;
        },
      },
    ],
  });
  if (first !== undefined) console.error(`first answer that was no success: ${first}`);
  return {
    requestsPerSecond: rounded((1000 * result.requests.total) / (ended - began)),
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}

/** Three figures: whole from a hundred up, and not nothing when an answer takes seconds. */
const rounded = (perSecond: number): number => Number(perSecond.toPrecision(3));
