import type { Samsyn } from '../../../test/harness/samsyn.ts';
import { actorFor, type CastMember, type Scenario } from '../../../test/harness/scenarios.ts';
import type { Actor } from '../../platform/access/actor.ts';
import type { ForumFacts } from './domain/access.ts';
import type { TestedAction } from './testing-acts.ts';

/** Who appears in the sentences, and how they sign in. The forum is Falun's barnhälsogrupp unless the row says another. */
export const cast = {
  'who convenes': { employee: 'asa-exempelros', role: 'professional' },
  'the convening unit’s manager': { employee: 'per-testhed', unit: 'falun-elevhalsa-medicinsk', role: 'manager' },
  'one who sits there': { employee: 'anna-provberg', role: 'professional' },
  'a colleague who does not': { employee: 'erik-testlund', role: 'professional' },
  'the manager of a party': { employee: 'karin-pahittstrom', role: 'manager' },
  'the receiver of calls at a party': { employee: 'lena-exempelman', role: 'intake' },
  'somebody at Bup, no party': { employee: 'sofia-provstrom', role: 'professional' },
  'the county’s coordinator': { employee: 'lovisa-fiktivlund', role: 'coordinator_support' },
  'a unit’s own coordinator': { employee: 'mona-latsaslind', role: 'coordinator_support' },
  'the county administrator': { employee: 'birgitta-lansprov', role: 'county_admin' },
  'Alva’s mother': { guardian: '198205172383' },
  'Alva herself': { child: '201203142383' },
} as const satisfies Record<string, CastMember & { readonly unit?: string }>;
export type Who = keyof typeof cast;

export function signIn(s: Samsyn, who: Who) {
  const member: CastMember & { readonly unit?: string } = cast[who];
  if ('employee' in member) return s.employee(member.employee, member.unit);
  return 'guardian' in member ? s.guardian(member.guardian) : s.child(member.child);
}
export const actorOf = (who: Who): Actor => actorFor(who, cast[who]);

/** Forums by what may be done there. */
const rows = {
  'the team': 'barnhalsogrupp-falun',
  'the steering group above': 'styrgrupp-falun',
  'a guessed id': undefined,
} as const;
export type Row = keyof typeof rows;

/** The id of a seeded forum by its code. */
export async function forumOf(s: Samsyn, code: string): Promise<string> {
  const { rows: found } = await s.database.owner.query<{ id: string }>('select id from forums.forum where code = $1', [
    code,
  ]);
  if (found[0] === undefined) throw new Error(`no forum ${code}`);
  return found[0].id;
}

export const idOfRow = (s: Samsyn, row: Row): Promise<string> => {
  const code = rows[row];
  return code === undefined ? Promise.resolve('0b6f3c52-6f0e-4a43-9c0f-1d2e3f4a5b6c') : forumOf(s, code);
};

const none: ForumFacts = {
  level: 'operational',
  identity: 'named',
  state: 'active',
  parentId: 'p',
  conveningUnitId: 'u',
  sits: false,
  conducts: false,
  speaks: false,
  keepsCounty: false,
  managesParty: false,
};

/** How each stands to each forum, said here in the open: what the database must come to by itself. */
const standings: Partial<Record<Who, Partial<Record<Row, Partial<ForumFacts>>>>> = {
  'who convenes': { 'the team': { sits: true, conducts: true, speaks: true } },
  'the convening unit’s manager': { 'the team': { conducts: true, speaks: true, managesParty: true } },
  'one who sits there': { 'the team': { sits: true, speaks: true } },
  'the manager of a party': {
    'the team': { speaks: true, managesParty: true },
    'the steering group above': { sits: true, conducts: true, speaks: true, managesParty: true },
  },
  'the receiver of calls at a party': {
    'the team': { speaks: true },
    'the steering group above': { speaks: true },
  },
  'the county’s coordinator': {
    'the team': { conducts: true, keepsCounty: true },
    'the steering group above': { conducts: true, keepsCounty: true },
  },
  'a unit’s own coordinator': { 'the team': { speaks: true } },
};

/** Everyone at work knows of a forum; the family knows of none. */
export function factsOf(who: Who, row: Row): ForumFacts | null {
  if (row === 'a guessed id' || !('employee' in cast[who])) return null;
  const above = row === 'the steering group above' && ({ level: 'management', identity: 'none' } as const);
  return { ...none, ...above, ...standings[who]?.[row] };
}

/**
 * Every sentence holds three times: by the rule, by the route and by the policy. Where it says so the policy guards the
 * circle only, and the rule alone stops somebody inside it.
 */
type Sentence = readonly [Who, TestedAction, Row, Scenario<Who, TestedAction, Row>['expects'], 'rule alone'?];
const sentences: readonly Sentence[] = [
  ['one who sits there', 'forum.read', 'the team', 'allowed'],
  ['somebody at Bup, no party', 'forum.read', 'the team', 'allowed'],
  ['the county administrator', 'forum.read', 'the team', 'allowed'],
  ['Alva’s mother', 'forum.read', 'the team', 'unseen'],
  ['Alva herself', 'forum.read', 'the team', 'unseen'],
  ['one who sits there', 'forum.read', 'a guessed id', 'unseen'],
  ['the county’s coordinator', 'forum.create', 'the team', 'allowed'],
  ['a unit’s own coordinator', 'forum.create', 'the team', 'refused'],
  ['the manager of a party', 'forum.create', 'the team', 'refused'],
  ['the county’s coordinator', 'forum.edit', 'the team', 'allowed'],
  ['who convenes', 'forum.edit', 'the team', 'allowed'],
  ['the convening unit’s manager', 'forum.edit', 'the team', 'allowed'],
  ['one who sits there', 'forum.edit', 'the team', 'refused'],
  ['the manager of a party', 'forum.edit', 'the team', 'refused'],
  ['who convenes', 'forum.edit', 'the steering group above', 'refused'],
  ['Alva’s mother', 'forum.edit', 'the team', 'unseen'],
  ['the manager of a party', 'forum.nameMember', 'the team', 'allowed'],
  ['the convening unit’s manager', 'forum.nameMember', 'the team', 'allowed'],
  ['the county’s coordinator', 'forum.nameMember', 'the team', 'refused'],
  ['who convenes', 'forum.nameMember', 'the team', 'refused'],
  ['one who sits there', 'forum.nameMember', 'the team', 'refused'],
  ['who convenes', 'forum.conduct', 'the team', 'allowed'],
  ['the convening unit’s manager', 'forum.conduct', 'the team', 'allowed'],
  ['the county’s coordinator', 'forum.conduct', 'the team', 'allowed'],
  ['one who sits there', 'forum.conduct', 'the team', 'refused'],
  ['the manager of a party', 'forum.conduct', 'the team', 'refused'],
  ['Alva’s mother', 'forum.conduct', 'the team', 'unseen'],
  ['one who sits there', 'forum.ask', 'the team', 'allowed'],
  ['the county’s coordinator', 'forum.ask', 'the team', 'allowed'],
  ['a colleague who does not', 'forum.ask', 'the team', 'refused'],
  ['somebody at Bup, no party', 'forum.ask', 'the team', 'refused'],
  ['one who sits there', 'forum.raiseLine', 'the team', 'allowed'],
  ['who convenes', 'forum.raiseLine', 'the team', 'allowed'],
  ['a colleague who does not', 'forum.raiseLine', 'the team', 'refused'],
  ['the manager of a party', 'forum.raiseLine', 'the team', 'refused'],
  ['the county’s coordinator', 'forum.raiseLine', 'the team', 'refused'],
  ['the manager of a party', 'forum.raiseLine', 'the steering group above', 'refused'],
  ['one who sits there', 'forum.readLines', 'the team', 'allowed'],
  ['a colleague who does not', 'forum.readLines', 'the team', 'refused'],
  ['the manager of a party', 'forum.readLines', 'the team', 'refused'],
  ['the receiver of calls at a party', 'forum.readLines', 'the team', 'refused'],
  ['the county’s coordinator', 'forum.readLines', 'the team', 'refused'],
  ['somebody at Bup, no party', 'forum.readLines', 'the team', 'refused'],
  ['Alva’s mother', 'forum.readLines', 'the team', 'unseen'],
  ['the county’s coordinator', 'forum.delete', 'the team', 'refused'],
];

export const scenarios = sentences.map(([who, does, on, expects, lock]) => ({
  who,
  does,
  on,
  expects,
  database: expects === 'allowed' || lock === 'rule alone' ? ('allowed' as const) : ('stopped' as const),
}));
