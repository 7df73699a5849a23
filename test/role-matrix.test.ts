import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { given, numbers } from '../src/areas/plans/testing-given.ts';
import { ask, type Operation, operationsOf, smallest } from './harness/openapi.ts';
import { type Person, type Samsyn, samsyn } from './harness/samsyn.ts';

/** Who stands how to the plan of the story, in the order of the columns. */
const roles = {
  coordinates: (s: Samsyn) => s.employee('anna-provberg'),
  'is on the plan, other unit': (s: Samsyn) => s.employee('sofia-provstrom'),
  'is on the plan, school': (s: Samsyn) => s.employee('jonas-testman'),
  'manages the first unit': (s: Samsyn) => s.employee('karin-pahittstrom'),
  'manages a called unit': (s: Samsyn) => s.employee('magnus-pahittsson'),
  'receives for a called unit': (s: Samsyn) => s.employee('petra-testgren'),
  'reviews the log': (s: Samsyn) => s.employee('gunilla-loggprov'),
  'colleague, not on it': (s: Samsyn) => s.employee('erik-testlund'),
  'other municipality': (s: Samsyn) => s.employee('sara-provsten'),
  'county administrator': (s: Samsyn) => s.employee('birgitta-lansprov'),
  guardian: (s: Samsyn) => s.guardian(numbers.maria),
  'the child': (s: Samsyn) => s.child(numbers.alva),
  'another guardian': (s: Samsyn) => s.guardian(numbers.karin),
} as const;
type Role = keyof typeof roles;
const outside: readonly Role[] = [
  'colleague, not on it',
  'other municipality',
  'county administrator',
  'another guardian',
];

let s: Samsyn;
let ids: Record<string, string>;
const people = new Map<Role, Person>();
beforeAll(async () => {
  s = await samsyn({ ACCOUNT_REQUESTS_PER_MINUTE: '1000000' });
  const plan = await given(s).plan({ state: 'active' });
  ids = {
    planId: plan.id,
    childId: plan.childId,
    meetingId: plan.meetingId,
    unitId: await s.id('unit', 'falun-bup'),
    personId: await s.id('employee', 'sofia-provstrom'),
    guardianId: await s.id('guardian', numbers.johan),
    forumId: (await s.database.owner.query(`select id from forums.forum where code = 'barnhalsogrupp-falun'`)).rows[0]
      .id,
    number: '1',
    from: '1',
    to: '1',
  };
  for (const [role, signIn] of Object.entries(roles)) people.set(role as Role, await signIn(s));
});
afterAll(() => s.close());

const unknownId = '0b6f3c52-6f0e-4a43-9c0f-1d2e3f4a5b6c';

/** Where fields have to agree with each other, the smallest body is not a good one. */
const better: Record<string, object> = {
  'POST /api/plans/{planId}/meetings': { endsAt: '2026-12-01T10:00:00Z', link: '' },
  'PUT /api/children/{childId}': { language: 'sv', municipality: '2080' },
};

/** yes: the rules let the person through (whatever the step then lacks); no: refused; –: as if it were not there. */
async function standing(operation: Operation, person: Person): Promise<'yes' | 'no' | '–' | 'input'> {
  const url = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? unknownId);
  const body = operation.body && { ...(smallest(operation.body) as object), ...better[operation.name] };
  const answer = await ask(person, operation, url, body);
  if (answer.status === 400) return 'input';
  if (answer.status === 403) return 'no';
  return answer.status === 404 ? '–' : 'yes';
}

describe('every route, for everyone who could try it', () => {
  it('lets through whom the matrix says', { timeout: 120_000 }, async () => {
    // What takes something away comes last, so that the others meet the plan as it was.
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
        const about = operation.params.some((name) => ['planId', 'childId'].includes(name));
        if (about && outside.includes(role) && cell !== 'no' && cell !== '–')
          wrong.push(`${role}: ${operation.name} → ${cell}`);
      }
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

Made by \`test/role-matrix.test.ts\`, which asks every route as everyone here about one published plan in Falun and fails when an answer differs. **yes**: the rules let the person through, whatever the step then lacks. **no**: refused, with a reason. **–**: as if it were not there. **input**: the smallest body that the schema allows is not enough to come as far as the rules.
`;
