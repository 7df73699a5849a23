import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionTable } from '../../src/platform/access/rules.ts';
import { type Samsyn, samsyn } from './samsyn.ts';
import {
  type Act,
  actorFor,
  byPolicy,
  byRoute,
  byRule,
  type CastMember,
  hasEnded,
  type Outcome,
  signInAs,
} from './scenarios.ts';

/**
 * Who does what, to what, and what comes of it. `rule alone`: the policies let through what no route offers, because the
 * row is not secret to the one who asks.
 */
type Sentence<Who, Does, Row> = readonly [Who, Does, Row, Outcome, 'rule alone'?];

export interface AccessTable<Who extends string, Does extends string, Row extends string, Facts> {
  readonly actions: ActionTable<Facts>;
  readonly cast: Readonly<Record<Who, CastMember>>;
  /** How each stands to each row, said in the open; null for a row that is not there for them. */
  readonly factsOf: (who: Who, row: Row, does: Does) => Facts | null;
  /** Once, before the first sentence. */
  readonly arrange?: (s: Samsyn) => Promise<void>;
  /** The id of a row, as it shall stand before a sentence. */
  readonly rowOf: (s: Samsyn, row: Row) => Promise<string>;
  readonly acts: (s: Samsyn) => Readonly<Record<Does, Act>>;
  readonly sentences: readonly Sentence<Who, Does, Row>[];
}

/** Tests every sentence three times: by the rule, by the route and by the policy. */
export function holdThreeTimes<Who extends string, Does extends string, Row extends string, Facts>(
  table: AccessTable<Who, Does, Row, Facts>,
): void {
  const { actions, cast, factsOf, acts } = table;
  const all = table.sentences.map(([who, does, on, expects, lock]) => ({
    who,
    does,
    on,
    expects,
    database: expects === 'allowed' || lock === 'rule alone' ? ('allowed' as const) : ('stopped' as const),
  }));
  let s: Samsyn;
  beforeAll(async () => {
    s = await samsyn();
    await table.arrange?.(s);
  });
  afterAll(() => s.close());

  describe('the rule says', () => {
    it.each(all)('$who — $does on $on — $expects', ({ who, does, on, expects }) => {
      const permission = actions[does];
      if (permission === undefined) throw new Error(`no such action: ${does}`);
      expect(byRule(permission, actorFor(who, cast[who]), factsOf(who, on, does))).toBe(expects);
    });
  });

  describe('the database says', () => {
    it.each(all)('$who — $does on $on — $database', async ({ who, does, on, database }) => {
      const row = await table.rowOf(s, on);
      expect(await byPolicy(acts(s)[does], await signInAs(s, cast[who]), row, hasEnded(cast[who]))).toBe(database);
    });
  });

  describe('the route says', () => {
    it.each(all)('$who — $does on $on — $expects', async ({ who, does, on, expects }) => {
      const row = await table.rowOf(s, on);
      expect(await byRoute(acts(s)[does], await signInAs(s, cast[who]), row)).toBe(expects);
    });
  });
}
