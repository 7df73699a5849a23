import type { Temporal } from '../../../platform/time/time.ts';
import type { Content, FamilyCentre, WayIn } from './content.ts';
import { dutyLines, lawLine } from './duty.ts';
import { centreLine, isOpenCentre, isOpenWay, type Line, type Question, wayLine } from './line.ts';
import type { sectionWords } from './where-to.sv.ts';

type SectionName = keyof typeof sectionWords;

/** What the rule knows: every entry that is current, and how many municipalities the county has. */
export interface Knowledge {
  readonly entries: readonly { readonly id: string; readonly content: Content }[];
  readonly municipalities: number;
}

interface Section {
  readonly name: SectionName;
  readonly lines: readonly Line[];
}

export interface Answer {
  /** In the order to act: danger, duty, what is here, what the county has. A section without lines is not there. */
  readonly sections: readonly Section[];
  /** Nothing here is made for just this worry: only what every municipality has. */
  readonly nothingSpecial: boolean;
}

/**
 * Where one turns with a worry about a child, in order: danger first, then what the law asks, then the ways in that exist
 * in this municipality for this age, then the county's. Never empty, and every line has its source: when nothing is known
 * of the municipality, it answers for its social services all the same.
 */
export function whereTo(question: Question, knowledge: Knowledge, day: Temporal.PlainDate): Answer {
  const ways = waysFor(question, knowledge, day.toString());
  const acute = question.urgency === 'can_wait' ? [] : acuteLines(question, ways, day);
  const known = ways.filter((way) => !way.acute);
  const here = known.filter((way) => way.reach === 'here');
  const sections: Section[] = [
    { name: 'acute', lines: acute },
    { name: 'duty', lines: dutyLines(question, day) },
    {
      name: 'here',
      lines: here.length > 0 ? inOrder(here) : lawLine('municipality_answers', day, question.role),
    },
    { name: 'county', lines: inOrder(known.filter((way) => way.reach === 'county')) },
  ];
  return {
    sections: sections.filter(({ lines }) => lines.length > 0),
    nothingSpecial: !here.some(({ line, isSpecial }) => isSpecial && line.fits),
  };
}

interface FoundWay {
  readonly line: Line;
  readonly reach: 'here' | 'county';
  readonly acute: boolean;
  /** Not something that every municipality has. */
  readonly isSpecial: boolean;
}

function waysFor(question: Question, knowledge: Knowledge, day: string): FoundWay[] {
  return knowledge.entries.flatMap(({ id, content }) => {
    if (content.kind !== 'way_in' && content.kind !== 'family_centre') return [];
    const { municipalities } = content;
    const isCounty = municipalities.length === 0;
    if (!isCounty && !municipalities.includes(question.municipality)) return [];
    const line = lineFor({ id, content }, question, day);
    if (line === undefined) return [];
    return [
      {
        line,
        reach: isCounty ? ('county' as const) : ('here' as const),
        acute: content.kind === 'way_in' && content.acute,
        isSpecial: !isCounty && municipalities.length < knowledge.municipalities,
      },
    ];
  });
}

function lineFor(
  { id, content }: { id: string; content: WayIn | FamilyCentre },
  { child, worry }: Question,
  day: string,
): Line | undefined {
  if (content.kind === 'family_centre')
    return isOpenCentre(content, child, day) ? centreLine({ id, content }, worry, day) : undefined;
  return isOpenWay(content, child, day) ? wayLine({ id, content }, worry, day) : undefined;
}

/** 112 stands first whatever the county has written; then the county's own acute ways, here before the whole county. */
function acuteLines({ role }: Question, ways: readonly FoundWay[], day: Temporal.PlainDate): Line[] {
  const own = ways.filter((way) => way.acute).sort((a, b) => Number(b.reach === 'here') - Number(a.reach === 'here'));
  return [
    ...lawLine('urgent_112', day, role),
    ...lawLine('urgent_social_services', day, role),
    ...own.map(({ line }) => line),
  ];
}

/** What fits the worry first; within that, what only some municipalities have before what all have. */
const inOrder = (ways: readonly FoundWay[]): Line[] =>
  [...ways]
    .sort(
      (a, b) =>
        Number(b.line.fits) - Number(a.line.fits) ||
        Number(b.isSpecial) - Number(a.isSpecial) ||
        a.line.title.localeCompare(b.line.title, 'sv'),
    )
    .map(({ line }) => line);
