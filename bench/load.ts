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

/** Asks `url` with `connections` at once for `seconds`. Latencies in milliseconds. */
export async function load(url: string, ask: Ask, { connections = 32, seconds = 8 } = {}): Promise<Figures> {
  let n = 0;
  let first: string | undefined;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: [
      {
        setupRequest: (request) => ({ ...request, ...ask(n++) }),
        onResponse: (status, body) => {
          if (status >= 300) first ??= `${status} ${body}`;
        },
      },
    ],
  });
  if (first !== undefined) console.error(`first answer that was no success: ${first}`);
  return {
    requestsPerSecond: Math.round(result.requests.average),
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}
