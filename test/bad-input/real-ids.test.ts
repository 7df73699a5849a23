import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type Operation, operationsOf } from '../harness/openapi.ts';
import { type Samsyn, samsyn } from '../harness/samsyn.ts';
import { undoing } from '../harness/undo.ts';
import { everyTarget, type Target } from '../harness/world.ts';
import { type Attempt, inOtherStates, oddAttempts } from './attempts.ts';
import { unkind } from './kind.ts';
import { everyone, type Reached, reach, urlFor } from './reach.ts';
import { contentOf } from './rows.ts';

let s: Samsyn;
let targets: readonly Target[];
let foreign: Target;
let operations: readonly Operation[];
let keeping: ReturnType<typeof undoing>['keeping'];
const reached: Reached[] = [];
const unreached: string[] = [];

beforeAll(async () => {
  s = await samsyn({ ACCOUNT_REQUESTS_PER_MINUTE: '1000000' });
  ({ targets, foreign } = await everyTarget(s));
  const people = await everyone(s);
  operations = operationsOf(s).filter((o) => o.path.startsWith('/api/'));
  ({ keeping } = undoing(s));
  await together(operations, async (operation) => {
    const said = new Set<string>();
    const found = await reach(operation, targets, people, said);
    reached.push(...found);
    if (found.length === 0) unreached.push(`${operation.name}: ${[...said].slice(0, 20).join('; ')}`);
  });
}, 400_000);
afterAll(() => s.close());

/** A few at a time: the server and its database work beside each other. */
async function together<T>(all: Iterable<T>, work: (one: T) => Promise<void>): Promise<void> {
  const rest = all[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = rest.next(); !next.done; next = rest.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
}

/** What each kind of refusal was an answer to, so that it can be asked again without being undone. */
const refused = new Map<string, Attempt>();

async function faultOf(attempt: Attempt): Promise<string | undefined> {
  const { operation, person, url, body, what, never } = attempt;
  const answer = await ask(person, operation, url, body);
  const { code, errors, detail } = answer.body ?? {};
  const collided = code === 'conflict' && detail.includes('samtidigt');
  if (answer.status >= 400 && !collided) {
    refused.set(`${operation.name} ${code} ${errors?.[0]?.path} ${errors?.[0]?.message}`, attempt);
  }
  const wrong = unkind(answer) ?? (never && answer.status < 400 ? `lets through ${never}` : undefined);
  return wrong && `${attempt.who}@${attempt.target.name} ${operation.name} where ${what}: ${wrong}`;
}

/** What is wrong with the answers. One operation's requests come after each other: beside each other they would collide. */
async function faultsOf(attempts: readonly Attempt[]): Promise<string[]> {
  const faults: string[] = [];
  await together(Map.groupBy(attempts, ({ operation }) => operation.name).values(), async (ofOne) => {
    for (const attempt of ofOne) {
      const fault = await faultOf(attempt);
      if (fault) faults.push(fault);
    }
  });
  return faults.sort();
}

/** Each request once: the branches of a body have fields in common. */
const distinct = (attempts: readonly Attempt[]): Attempt[] => [
  ...new Map(attempts.map((a) => [JSON.stringify([a.operation.name, a.url, a.body]), a])).values(),
];

describe('bad input about what there is', () => {
  it('comes as far as the rules: somebody succeeds with a good request to every route', () => {
    console.log(unreached.join('\n'));
    // A route that is new and wants more than ids of the right kind: teach test/harness/bodies.ts or world.ts.
    expect(unreached.length, unreached.join('\n')).toBeLessThanOrEqual(operations.length / 20);
  });

  it('is answered kindly when a value is odd, at any depth and in every branch', { timeout: 240_000 }, async () => {
    const attempts = distinct(reached.flatMap((one) => [...oddAttempts(one, foreign)]));
    expect(attempts.length).toBeGreaterThan(2000);
    expect(await faultsOf(attempts)).toEqual([]);
  });

  it('is answered kindly in every state of a plan', { timeout: 240_000 }, async () => {
    const firsts = [...new Map(reached.map((one) => [one.operation.name, one])).values()];
    expect(await faultsOf(firsts.flatMap((one) => [...inOtherStates(one, targets)]))).toEqual([]);
  });

  it('changes nothing', { timeout: 120_000 }, async () => {
    expect(refused.size).toBeGreaterThan(200);
    await keeping(async () => {
      const before = await contentOf(s);
      const through: string[] = [];
      await together(refused, async ([key, { operation, person, url, body, what }]) => {
        const { status } = await ask(person, operation, url, body);
        if (status < 400) through.push(`${key}: ${operation.name} where ${what}`);
      });
      expect(through).toEqual([]);
      expect(await contentOf(s)).toEqual(before);
    });
  });

  it('is the same command a second time: the same answer, and nothing more is done', { timeout: 120_000 }, async () => {
    const faults: string[] = [];
    let done = 0;
    await keeping(async () => {
      for (const { operation, person, ids, body } of reached) {
        if (operation.method === 'GET') continue;
        const url = urlFor(operation, ids);
        const key = crypto.randomUUID();
        const once = await ask(person, operation, url, body, key);
        // What an earlier one of these did may stand in its way by now.
        if (once.status !== 200) continue;
        done += 1;
        const after = await contentOf(s);
        const twice = await ask(person, operation, url, body, key);
        if (twice.status !== 200) faults.push(`${operation.name}: ${twice.status} ${twice.body.detail}`);
        else if (JSON.stringify(twice.body) !== JSON.stringify(once.body))
          faults.push(`${operation.name}: answers otherwise`);
        if ((await contentOf(s)) !== after) faults.push(`${operation.name}: is done twice`);
      }
    });
    expect(faults).toEqual([]);
    expect(done).toBeGreaterThan(40);
  });
});
