import { randomUUID } from 'node:crypto';
import type { Cell, Reporter, Visitor } from './cell.ts';
import type { Ask, Length } from './load.ts';

export const turn = <T>(list: readonly T[], n: number): T => {
  const item = list[n % list.length];
  if (item === undefined) throw new Error('nobody is signed in; the cell is empty');
  return item;
};

export const signedIn = (v: Visitor): Record<string, string> => ({ cookie: v.cookie });
/** What a change carries. */
export const changing = (v: Visitor): Record<string, string> => ({
  ...signedIn(v),
  'x-csrf-token': v.csrf,
  'idempotency-key': randomUUID(),
  'content-type': 'application/json',
});
const body = (content: object): string => JSON.stringify(content);
export const who = (v: Visitor): string => `person=${v.personId}&unit=${v.unitId}`;

/** Five answers to «Vart vänder jag mig?», another age and municipality each time. */
const asked = (n: number): string =>
  `child=${n % 18}&municipality=${turn(['2080', '2061', '2034', '2062'], n)}&role=school&worry=mental_health&urgency=today`;

/** Five years up to today. */
export const years = `from=${new Date().getFullYear() - 4}-01-01&until=${new Date().toISOString().slice(0, 10)}`;
/** Another day each time, over three years. */
export const someDay = (n: number): string =>
  new Date(Date.UTC(2025, 0, 1 + ((n * 37) % 1095))).toISOString().slice(0, 10);

export interface Scenario {
  readonly name: string;
  readonly samsyn: Ask;
  readonly floor: Ask;
  /** What is asked and not for how long, when each can be asked only once or an answer takes longer than a round. */
  readonly length?: Length;
}

/** What is measured, each beside the floor. `once`: how many plans a round may publish, and how many reports it may send. */
export function scenarios(cell: Cell, once: number): Scenario[] {
  const get = (path: string, headers?: Record<string, string>) => ({
    method: 'GET' as const,
    path,
    ...(headers && { headers }),
  });
  let published = 0;
  const next = (): Visitor => turn(cell.publishers, published++);
  let reported = 0;
  const nextDraft = (): Reporter => turn(cell.reporters, reported++);
  return [
    {
      name: 'plan read',
      samsyn: (n) => get(`/api/plans/${turn(cell.visitors, n).planId}`, signedIn(turn(cell.visitors, n))),
      floor: (n) => get(`/plan/${turn(cell.visitors, n).planId}?${who(turn(cell.visitors, n))}`),
    },
    {
      name: 'my day',
      samsyn: (n) => get('/api/my-day', signedIn(turn(cell.visitors, n))),
      floor: (n) => get(`/my-day?${who(turn(cell.visitors, n))}`),
    },
    {
      name: 'where to',
      samsyn: (n) => get(`/api/where-to?${asked(n)}`, signedIn(turn(cell.visitors, n))),
      floor: (n) => get(`/where-to?${asked(n)}&${who(turn(cell.visitors, n))}`),
    },
    {
      name: 'county status',
      samsyn: (n) => get(`/api/agreements/status?on=${someDay(n)}`, signedIn(turn(cell.visitors, n))),
      floor: (n) => get(`/county-status?on=${someDay(n)}&${who(turn(cell.visitors, n))}`),
    },
    {
      name: 'promises, five years',
      samsyn: (n) => get(`/api/commitments?${years}`, signedIn(turn(cell.visitors, n))),
      floor: (n) => get(`/commitments?${years}&${who(turn(cell.visitors, n))}`),
      length: { requests: 12, connections: 2 },
    },
    {
      name: 'publish',
      samsyn: () => {
        const v = next();
        return {
          method: 'POST',
          path: `/api/plans/${v.planId}/publish`,
          headers: changing(v),
          body: body({ version: 3 }),
        };
      },
      floor: () => {
        const v = next();
        return { method: 'POST', path: `/publish/${v.planId}?${who(v)}` };
      },
      length: { requests: once },
    },
    {
      name: 'report of concern sent',
      samsyn: () => {
        const r = nextDraft();
        const path = `/api/concern-drafts/${r.draftId}/send`;
        return { method: 'POST', path, headers: changing(r), body: body({ version: 1 }) };
      },
      floor: () => {
        const r = nextDraft();
        return { method: 'POST', path: `/report/${r.draftId}?${who(r)}` };
      },
      length: { requests: once },
    },
  ];
}
