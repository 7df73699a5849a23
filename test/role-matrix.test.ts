import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done } from '../src/areas/plans/testing-follow-up.ts';
import { given, numbers } from '../src/areas/plans/testing-given.ts';
import { fitted, urlFor } from './bad-input/reach.ts';
import { worksWith } from './harness/arrange.ts';
import { goodBodies } from './harness/bodies.ts';
import { ask, type Operation, operationsOf } from './harness/openapi.ts';
import { type Person, type Samsyn, samsyn } from './harness/samsyn.ts';
import { undoing } from './harness/undo.ts';
import {
  bringGuest,
  childTarget,
  countyTarget,
  drawForReview,
  judgedFile,
  type Target,
  targetOf,
} from './harness/world.ts';
import { concernTargets } from './harness/world-concerns.ts';
import { forumTarget } from './harness/world-forums.ts';
import { agreementTarget, register } from './harness/world-register.ts';

/** Who stands how to the plan of the story, in the order of the columns. */
const roles = {
  coordinates: (s: Samsyn) => s.employee('anna-provberg'),
  'is on the plan, other unit': (s: Samsyn) => s.employee('sofia-provstrom'),
  'is on the plan, school': (s: Samsyn) => s.employee('jonas-testman'),
  'manages the first unit': (s: Samsyn) => s.employee('karin-pahittstrom'),
  'manages a called unit': (s: Samsyn) => s.employee('magnus-pahittsson'),
  'receives for a called unit': (s: Samsyn) => s.employee('petra-testgren'),
  'receives reports of concern': (s: Samsyn) => s.employee('lena-exempelman'),
  'reviews the log': (s: Samsyn) => s.employee('gunilla-loggprov'),
  'colleague, not on it': (s: Samsyn) => s.employee('erik-testlund'),
  'other municipality': (s: Samsyn) => s.employee('sara-provsten'),
  'holds two assignments': (s: Samsyn) => s.employee('kim-dubbelprov'),
  'county administrator': (s: Samsyn) => s.employee('birgitta-lansprov'),
  'county coordinator': (s: Samsyn) => s.employee('siv-samordnarprov'),
  guardian: (s: Samsyn) => s.guardian(numbers.maria),
  'the child': (s: Samsyn) => s.child(numbers.alva),
  'another guardian': (s: Samsyn) => s.guardian(numbers.karin),
} as const;
type Role = keyof typeof roles;
const outside: readonly Role[] = [
  'colleague, not on it',
  'other municipality',
  'holds two assignments',
  'county administrator',
  'county coordinator',
  'another guardian',
];

let s: Samsyn;
let alva: Target;
let leo: Target;
let agreement: Target;
let forums: Target;
let concerns: readonly Target[];
let county: Target;
const people = new Map<Role, Person>();
beforeAll(async () => {
  s = await samsyn({ ACCOUNT_REQUESTS_PER_MINUTE: '1000000' });
  const plan = await given(s).plan({ state: 'active' });
  await bringGuest(s, plan.id);
  await drawForReview(s);
  await judgedFile(s);
  for (const [role, signIn] of Object.entries(roles)) people.set(role as Role, await signIn(s));
  const toSofia = {
    personId: await s.id('employee', 'sofia-provstrom'),
    unitId: await s.id('unit', 'falun-bup'),
    word: '',
  };
  done(await (await s.employee('anna-provberg')).post(`${plan.path}/handover`, toSofia));
  alva = await targetOf(s, 'Alva’s plan', plan);
  leo = await childTarget(s, 'Leo', await worksWith(s, 'anna-provberg', '201501182396'));
  agreement = await agreementTarget(s, 'an agreement', await (await register(s)).underWay());
  forums = (await forumTarget(s)).target;
  county = await countyTarget(s);
  concerns = await concernTargets(s);
  // Everybody meets the plan as it is here, whatever those before them did.
  undoing(s);
});
afterAll(() => s.close());

/** Where the likeliest of the ids is not the one that this route is about. */
const about: Record<string, { target?: () => Target; turn?: number }> = {
  'POST /api/me/assignment': { turn: 2 },
  'POST /api/children/{childId}/guardians/{guardianId}/unblock': { target: () => leo },
  // An entry of the kind that the body's first branch is.
  'PUT /api/catalogue/{entryId}': { turn: 1 },
  // Of the two forums, the one where children are spoken of.
  'POST /api/forums/{forumId}/lines': { turn: 1 },
  'GET /api/forums/{forumId}/lines': { turn: 1 },
  'POST /api/forums/{forumId}/questions/{questionId}/noted': { turn: 1 },
  'GET /api/forums/{forumId}/room/{childId}': { turn: 1 },
};

/** Someone names people of the own unit only: for each, somebody is among the first so many ids. */
const turns = 5;

/** Most routes are about the plan; some are about what the county has. */
function usualFor({ path }: Operation): Target {
  if (path.startsWith('/api/agreements') || path.startsWith('/api/commitment')) return agreement;
  if (path.startsWith('/api/forum')) return forums;
  if (/^\/api\/(concern|intake|consultation)/.test(path)) return concerns[0] ?? alva;
  return path.startsWith('/api/catalogue') ? county : alva;
}

/** yes: the rules let the person through (whatever the step then lacks); no: refused; –: as if it were not there. */
async function standing(operation: Operation, person: Person): Promise<'yes' | 'no' | '–' | 'input'> {
  const { target = () => usualFor(operation), turn: first = 0 } = about[operation.name] ?? {};
  const { ids } = target();
  const branches = operation.body ? goodBodies(operation.body, ids).length : 1;
  for (let branch = 0; branch < branches; branch += 1) {
    for (let turn = first; turn < first + turns; turn += 1) {
      const body = operation.body && fitted(operation, target(), goodBodies(operation.body, ids, turn)[branch]);
      const { status } = await ask(person, operation, urlFor(operation, ids, first), body);
      if (status === 403) return 'no';
      if (status !== 400) return status === 404 ? '–' : 'yes';
    }
  }
  return 'input';
}

describe('every route, for everyone who could try it', () => {
  it('lets through whom the matrix says', { timeout: 240_000 }, async () => {
    const order = ['GET', 'PUT', 'POST', 'DELETE'];
    const operations = operationsOf(s)
      .filter((o) => o.path.startsWith('/api/'))
      .sort((a, b) => order.indexOf(a.method) - order.indexOf(b.method) || a.path.localeCompare(b.path));
    const lines: string[] = [];
    const wrong: string[] = [];
    for (const operation of operations) {
      const cells: string[] = [];
      for (const [role, person] of people) {
        const cell = await standing(operation, person);
        cells.push(cell);
        if (cell === 'input') wrong.push(`${role}: ${operation.name} is not asked well enough to come to the rules`);
        const toAlva = operation.params.some((name) => ['planId', 'childId'].includes(name));
        if (toAlva && outside.includes(role) && cell !== 'no' && cell !== '–')
          wrong.push(`${role}: ${operation.name} → ${cell}`);
      }
      if (!cells.includes('yes'))
        wrong.push(`nobody comes as far as the rules: ${operation.name} → ${cells.join(' ')}`);
      lines.push(`| \`${operation.name}\` | ${cells.join(' | ')} |`);
    }
    expect(wrong).toEqual([]);
    const table = [
      `| route | ${[...people.keys()].join(' | ')} |`,
      `|---|${'---|'.repeat(people.size)}`,
      ...lines,
    ].join('\n');
    await expect(`${explained}\n${table}\n`).toMatchFileSnapshot('../docs/role-matrix.md');
  });
});

const explained = `# Role matrix

Made by \`test/role-matrix.test.ts\`, which asks every route as everyone here about one published plan in Falun or about an agreement and its promises, two forums, a report of concern or the catalogue, with the ids of what there is, and fails when an answer differs. Each answer is undone, so that everyone meets the same plan. **yes**: the rules let the person through, whatever the step then lacks. **no**: refused, with a reason. **–**: as if it were not there.
`;
