import { sql } from 'kysely';
import { permittedActions } from '../../../platform/access/rules.ts';
import { invalid } from '../../../platform/errors/errors.ts';
import { hiddenParts, isSmall } from '../../../platform/figures/small-numbers.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { ServedFile } from '../../../platform/http/route.ts';
import { writeCsv } from '../../../platform/sheets/csv.ts';
import { daysBetween } from '../../../platform/time/time.ts';
import { smallNumbersBelow } from '../../directory/index.ts';
import { lastDay, type RuleId, ruleOn, rules } from '../../law/index.ts';
import { type ConcernFacts, concernActions } from '../domain/access.ts';
import type { Picture } from '../domain/contract-picture.ts';
import { type Counted, pictureOf } from '../domain/picture.ts';
import { answerInWords, type Question, statisticsWords } from '../domain/statistics.sv.ts';

const shown: readonly RuleId[] = ['protection_same_day', 'preliminary_assessment', 'report_feedback', 'report_meeting'];

/** How the reports of a year were received: at the manager's own unit, or in the whole county with small numbers hidden. */
export async function picture(ctx: Ctx<ConcernFacts>, year: string): Promise<Picture> {
  const { tx, actor, facts, today } = ctx;
  const within = (history: Parameters<typeof lastDay>[0]) => daysBetween(today, lastDay(history, today).day);
  const { rows } = await sql<Counted>`
    select unit_id as "unitId", month, sender, came, judged, same_day as "sameDay", next_day as "nextDay", due, in_time as decided, asked,
           owed, answered, offered, held, again
      from concerns.picture(${Number(year)}, ${within(rules.preliminary_assessment)}, ${within(rules.report_feedback)})`.execute(
    tx,
  );
  const { rows: units } = await sql<{ id: string; name: string }>`
    select u.id, o.name from directory.unit u join directory.organisation o on o.id = u.organisation_id
     where u.id = any (concerns.pictured()) order by o.name, u.name`.execute(tx);
  const of = facts.atCountySupport ? 'county' : 'unit';
  const below = await smallNumbersBelow(tx);
  return {
    of,
    smallNumbersBelow: below,
    ...pictureOf(rows, units, year, of === 'county' ? below : 0),
    rules: shown.flatMap((id) => {
      const rule = ruleOn(rules[id], today);
      return rule ? [{ says: rule.says, source: rule.source }] : [];
    }),
    permittedActions: permittedActions(concernActions, actor, facts),
  };
}

/** The unit's numbers for the national collection: each question by itself, without identities, small numbers hidden. */
export async function statistics({ tx, today }: Pick<Ctx, 'tx' | 'today'>, year: string): Promise<ServedFile> {
  if (Number(year) >= today.year)
    throw invalid(
      'year',
      'Statistiken hämtas när året är slut. Annars går det att läsa ut vad en enskild anmälan gällde.',
    );
  const below = await smallNumbersBelow(tx);
  const { rows } = await sql<{ question: Question; answer: string; reports: number }>`
    select question, answer, reports from concerns.statistics(${Number(year)})`.execute(tx);
  const all = (question: Question): number => rows.find((row) => row.question === question)?.reports ?? 0;
  // Nearly as many children as reports: somebody would be told to have been reported twice.
  const isTold = !isSmall(all('reports') - all('children'), below);
  const questions = Object.keys(statisticsWords.questions) as Question[];
  const lines = questions.flatMap((question) => {
    const answers = rows.filter((row) => row.question === question);
    const hidden = hiddenParts(
      answers.map(({ answer, reports }) => ({ key: answer, kept: 0, of: reports })),
      below,
    );
    return answers.map(({ answer, reports }) => [
      statisticsWords.questions[question],
      answerInWords(question, answer),
      hidden.has(answer) || (question === 'children' && !isTold) ? statisticsWords.few : String(reports),
    ]);
  });
  return {
    body: writeCsv([[...statisticsWords.columns], ...lines, [statisticsWords.about(below), '', '']]),
    file: { name: `orosanmalningar-statistik-${year}.csv`, type: 'text/csv; charset=utf-8' },
  };
}
