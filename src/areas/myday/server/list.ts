import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import { dayAt } from '../../../platform/time/time.ts';
import { type CountyLimits, limitsFor, type RuleId, ruleOn, rules } from '../../law/index.ts';
import type { MyDay, TodoKind, TodoLine } from '../domain/contract.ts';

interface Row extends Omit<TodoLine, 'rule' | 'child' | 'forum'> {
  readonly mine: boolean;
  readonly initials: string;
  readonly bornYear: number | null;
  /** Null when the asker does not see the child. */
  readonly protection: string | null;
  readonly forumId: string | null;
  readonly forum: string;
  /** Both on the first row. */
  readonly counts: Readonly<Record<string, number>> | null;
  readonly limits: CountyLimits | null;
}

/** Enough for a day; a manager with more sees the ones to begin with, and how many there are. */
const most = 300;

/** What waits for the asker at the acting unit, with its counts, by one question. For managers also the unit's. */
export async function myDay(ctx: Pick<Ctx, 'tx' | 'actor'>): Promise<MyDay> {
  const { rows } = await sql<Row>`select * from myday.list(${most})`.execute(ctx.tx);
  const limits = limitsFor(rows[0]?.limits ?? {});
  const numbers = rows[0]?.counts ?? {};
  const counts = (whose: string) => ({
    late: numbers[`${whose}_late`] ?? 0,
    waiting: numbers[`${whose}_waiting`] ?? 0,
    coming: numbers[`${whose}_coming`] ?? 0,
  });
  const lines = (mine: boolean): TodoLine[] =>
    rows.filter((row) => row.mine === mine).map((row) => lineOf(row, ruleFor(row, limits)));
  const total = Object.values(numbers).reduce((sum, n) => sum + n, 0);
  return {
    counts: counts('mine'),
    lines: lines(true),
    unit: ctx.actor.role === 'manager' ? { counts: counts('unit'), lines: lines(false) } : null,
    more: total > rows.length,
  };
}

const lineOf = (row: Row, rule: TodoLine['rule']): TodoLine => ({
  kind: row.kind,
  planId: row.planId,
  forum: row.forumId === null ? null : { id: row.forumId, name: row.forum },
  state: row.state,
  part: row.part,
  dueOn: row.dueOn,
  since: row.since,
  refId: row.refId,
  number: row.number,
  child:
    row.protection === null
      ? null
      : { initials: row.initials, bornYear: row.bornYear, protected: row.protection !== 'none' },
  unit: row.unit,
  person: row.person,
  forAnybody: row.forAnybody,
  rule,
});

const byAnswerLimit: readonly TodoKind[] = ['answer_call', 'answer_missing'];

/** What the law sets the day for, whatever the county says. */
const byLaw: Partial<Record<TodoKind, RuleId>> = {
  concern_protect: 'protection_same_day',
  concern_decide: 'preliminary_assessment',
  concern_answer: 'report_feedback',
};

/** The rule that set the day, in the wording of the day on which it waits from. */
function ruleFor({ kind, since }: Pick<TodoLine, 'kind' | 'since'>, limits: ReturnType<typeof limitsFor>) {
  const law = byLaw[kind];
  const history = law ? rules[law] : byAnswerLimit.includes(kind) ? limits.limit_answer : undefined;
  const rule = history && ruleOn(history, dayAt(since));
  return rule ? { source: rule.source, says: rule.says } : null;
}
