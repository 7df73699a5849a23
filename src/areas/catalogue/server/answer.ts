import { invalid } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { reporters, reportersFrom } from '../../law/index.ts';
import type { WhereTo } from '../domain/contract.ts';
import type { Question } from '../domain/line.ts';
import { whereTo } from '../domain/where-to.ts';
import { municipalitiesOf, standingOfKinds } from './standing.ts';

/** Where to turn, from what the catalogue says today. Throws for a municipality that is not the county's. */
export async function answerTo({ tx, today }: Ctx, question: Question): Promise<WhereTo> {
  const municipalities = await municipalitiesOf(tx);
  const place = municipalities.find(({ code }) => code === question.municipality);
  if (place === undefined) throw invalid('municipality', 'Välj en kommun i länet.');
  const entries = await standingOfKinds(tx, ['way_in', 'family_centre']);
  const current = entries.filter(({ isEnded }) => !isEnded);
  const answer = whereTo(question, { entries: current, municipalities: municipalities.length }, today);
  const asksWhoReports = answer.sections.some(({ lines }) => lines.some(({ key }) => key === 'report_duty'));
  return {
    municipality: place.name,
    ...answer,
    reporters: asksWhoReports && today.toString() >= reportersFrom ? reporters : [],
  };
}
