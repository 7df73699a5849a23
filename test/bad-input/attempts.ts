import { goodBodies, type Ids } from '../harness/bodies.ts';
import type { Operation } from '../harness/openapi.ts';
import type { Person } from '../harness/samsyn.ts';
import type { Target } from '../harness/world.ts';
import { differing, longest, oddFor } from './odd.ts';
import { type Reached, urlFor } from './reach.ts';

/** One request, and what is odd with it. */
export interface Attempt {
  readonly operation: Operation;
  readonly who: string;
  readonly person: Person;
  readonly target: Target;
  readonly url: string;
  readonly body: unknown;
  readonly what: string;
  /** Why no answer but a refusal is right. */
  readonly never?: string;
}

/** Ids that hang on one plan or one child: another's must not be taken for its own. */
const bound = (name: string): boolean =>
  name.endsWith('Id') && !['planId', 'childId', 'unitId', 'personId', 'guardianId'].includes(name);

/** What a body may choose freely: what it is placed under, and what a promise is made in and about. */
const chosen: readonly string[] = ['parentId', 'agreementId', 'forumId'];

/** Everything that can be odd with a request that would succeed: the body in one place, its version, an id in the path. */
export function* oddAttempts(one: Reached, foreign: Target): Generator<Attempt> {
  const { operation, ids, body } = one;
  const url = urlFor(operation, ids);
  yield* oddPaths(one, foreign);
  for (const { name, schema } of operation.query)
    for (const value of oddFor(schema, [])) {
      const asked = urlFor(operation, ids, 0, {}, { [name]: String(value).toWellFormed() });
      yield { ...one, url: asked, what: `?${name}=${String(value).slice(0, 40)}` };
    }
  if (!operation.body) return;
  yield { ...one, url, body: longest(operation.body, body), what: 'every text is as long as it may be' };
  for (const { what, value } of differing(operation.body, body, (schema, name) =>
    oddFor(schema, others(one, foreign, name)),
  ))
    yield { ...one, url, body: value, what };
  yield* notOurs(one, foreign.ids, url);
}

function* oddPaths(one: Reached, foreign: Target): Generator<Attempt> {
  const { operation, ids, target } = one;
  for (const name of operation.params) {
    const numeric = !name.endsWith('Id');
    const values = numeric
      ? ['0', '2', '2147483647', '2147483648', '1e3', 'x']
      : [one.person.personId, '%00', 'x'.repeat(300)];
    for (const value of values)
      yield { ...one, url: urlFor(operation, ids, 0, { [name]: value }), what: `${name} is ${value.slice(0, 40)}` };
    const theirs = foreign.ids[name]?.[0];
    if (theirs === undefined || !bound(name) || operation.params.length < 2 || target.ids[name]?.includes(theirs))
      continue;
    const url = urlFor(operation, ids, 0, { [name]: theirs });
    yield { ...one, url, what: `${name} is another’s`, never: 'what belongs to another' };
  }
}

/** Ids of another kind and of another plan, to put where an id is wanted. */
const others = ({ ids, person }: Reached, foreign: Target, name: string): string[] => [
  ...(foreign.ids[name]?.slice(0, 1) ?? []),
  ...(ids['unitId']?.slice(0, 1) ?? []),
  ...(ids['planId'] ?? []),
  person.personId,
];

/** A row of another plan in the body, and a version that nobody has seen yet. */
function* notOurs(one: Reached, foreign: Ids, url: string): Generator<Attempt> {
  const { body } = one;
  if (typeof body !== 'object' || body === null) return;
  for (const [name, value] of Object.entries(body)) {
    const theirs = bound(name) && !chosen.includes(name) ? foreign[name]?.[0] : undefined;
    if (theirs !== undefined && typeof value === 'string' && !one.target.ids[name]?.includes(theirs))
      yield {
        ...one,
        url,
        body: { ...body, [name]: theirs },
        what: `${name} is another’s`,
        never: 'what belongs to another',
      };
    if (name === 'version' && typeof value === 'number')
      for (const stale of [value + 1, value - 1, 2_147_483_646])
        yield {
          ...one,
          url,
          body: { ...body, version: stale },
          what: `version ${stale}`,
          never: 'a version that is not there',
        };
  }
}

/** The same request about a plan in each other state. */
export function* inOtherStates(one: Reached, targets: readonly Target[]): Generator<Attempt> {
  const { operation, body, target } = one;
  if (!operation.params.includes('planId')) return;
  for (const other of targets) {
    if (other === target || !other.isState) continue;
    const theirs = operation.body && goodBodies(operation.body, other.ids)[0];
    const mixed = typeof body === 'object' ? { ...body, ...idsOf(theirs) } : body;
    const url = urlFor(operation, other.ids);
    yield { ...one, target: other, url, body: mixed, what: 'the plan is in another state' };
  }
}

/** The ids of a body, at its top. */
const idsOf = (body: unknown): object =>
  Object.fromEntries(Object.entries(body ?? {}).filter(([name]) => name.endsWith('Id')));
