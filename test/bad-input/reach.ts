import { numbers } from '../../src/areas/plans/testing-given.ts';
import { goodBodies, type Ids } from '../harness/bodies.ts';
import { ask, type Operation } from '../harness/openapi.ts';
import type { Answer, Person, Samsyn } from '../harness/samsyn.ts';
import type { Target } from '../harness/world.ts';

/** A request that succeeds: who asks for what, about what, with which body. */
export interface Reached {
  readonly operation: Operation;
  readonly person: Person;
  readonly who: string;
  readonly target: Target;
  /** The target's ids, the ones that succeeded first. */
  readonly ids: Ids;
  readonly body: unknown;
}

export type People = ReadonlyMap<string, Person>;

/** Those who between them may do everything. */
export async function everyone(s: Samsyn): Promise<People> {
  const people = new Map<string, Person>();
  for (const code of [
    'anna-provberg',
    'sofia-provstrom',
    'petra-testgren',
    'lena-exempelman',
    'karin-pahittstrom',
    'magnus-pahittsson',
    'mona-latsaslind',
    'siv-samordnarprov',
    'gunilla-loggprov',
    'birgitta-lansprov',
    'kim-dubbelprov',
    'siv-samordnarprov',
  ])
    people.set(code, await s.employee(code));
  people.set('guardian', await s.guardian(numbers.maria));
  people.set('child', await s.child(numbers.alva));
  return people;
}

/** The path with the target's ids in it, and what the query must have; `instead` replaces some, `asked` adds to the query. */
export function urlFor(
  { path, query }: Operation,
  ids: Ids,
  turn = 0,
  instead: Record<string, string> = {},
  asked: Record<string, string> = {},
): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const fitting = ids[name] ?? [];
    return encodeURIComponent(
      instead[name] ?? fitting[turn % fitting.length] ?? '0b6f3c52-6f0e-4a43-9c0f-1d2e3f4a5b6c',
    );
  });
  const properties = Object.fromEntries(query.filter((q) => q.required).map(({ name, schema }) => [name, schema]));
  const [wanted] = goodBodies({ type: 'object', properties }, ids, turn) as [Record<string, string>];
  const all = new URLSearchParams({ ...wanted, ...asked }).toString();
  return all === '' ? filled : `${filled}?${all}`;
}

const turns = 3;

/** Where fields have to agree with what the target has. */
export function fitted({ name }: Operation, target: Target, body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  return name.endsWith('/held') ? { ...body, attendance: target.attendance } : body;
}

/** Asks with each version that the target's rows have, until the one that the command is about is met: the others are stale. */
async function asIfSeen(
  person: Person,
  operation: Operation,
  url: string,
  target: Target,
  body: unknown,
): Promise<{ answer: Answer; body: unknown }> {
  if (typeof body !== 'object' || body === null || !('version' in body))
    return { answer: await ask(person, operation, url, body), body };
  let met: { answer: Answer; body: unknown } | undefined;
  for (const version of target.versions) {
    const seen = { ...body, version };
    const answer = await ask(person, operation, url, seen);
    if (answer.body?.code !== 'stale' && answer.status !== 400) return { answer, body: seen };
    if (answer.status === 400 && !aboutVersion(answer)) return { answer, body: seen };
    met ??= { answer, body: seen };
  }
  return met ?? { answer: await ask(person, operation, url, body), body };
}

const aboutVersion = ({ body }: Answer): boolean =>
  body.errors.some(({ path }: { path: string }) => path === 'version');

/** The ids with another one first. */
const turned = (ids: Ids, turn: number): Ids =>
  Object.fromEntries(
    Object.entries(ids).map(([name, fitting]) => [name, [...fitting.slice(turn % fitting.length || 0), ...fitting]]),
  );

/** Finds a request to the operation that succeeds, for each branch of its body; `said` collects what the others were told. */
export async function reach(
  operation: Operation,
  targets: readonly Target[],
  people: People,
  said: Set<string>,
): Promise<Reached[]> {
  const branches = operation.body ? goodBodies(operation.body, {}).length : 1;
  const reached: Reached[] = [];
  for (let branch = 0; branch < branches; branch += 1) {
    // The other branches of a body most often go where the first one went.
    const near = reached[0] ? [reached[0].target] : targets;
    const found = await succeeding(operation, near, people, branch, said);
    if (found) reached.push(found);
  }
  return reached;
}

const isFamily = (who: string): boolean => who === 'guardian' || who === 'child';

async function succeeding(
  operation: Operation,
  targets: readonly Target[],
  people: People,
  branch: number,
  said: Set<string>,
): Promise<Reached | undefined> {
  // A target that lacks what another one has is not what the path is about.
  const known = operation.params.filter((name) => targets.some(({ ids }) => ids[name]));
  const about = targets.filter(({ ids }) => known.every((name) => ids[name]));
  const asking = [...people].filter(([who]) => isFamily(who) === operation.path.startsWith('/api/family'));
  for (const everyone of [false, true]) {
    for (let turn = 0; turn < turns; turn += 1) {
      for (const target of about) {
        for (const [who, person] of asking) {
          const ids = turned(target.ids, turn);
          const made = operation.body && goodBodies(operation.body, target.ids, turn)[branch];
          const good = fitted(operation, target, made);
          const { answer, body } = await asIfSeen(person, operation, urlFor(operation, ids), target, good);
          if (answer.status === 200) return { operation, person, who, target, ids, body };
          said.add(`${answer.status} ${answer.body?.detail} ${JSON.stringify(answer.body?.errors)}`);
          // One whom the rules let through tells what the target lacks; the next one would be told the same.
          if (!everyone && answer.status !== 403 && answer.status !== 404) break;
        }
      }
    }
  }
  return undefined;
}
