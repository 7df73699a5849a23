import { dateInWords, dayInWords, dayOf, timeInWords } from '../../../web/lib/dates.ts';
import { midSentence } from '../../../web/lib/mid-sentence.ts';
import type { TodoLine } from '../domain/contract.ts';
import { nextStepWords, todoWords } from '../domain/texts.sv.ts';
import { words } from './texts.sv.ts';

/** What is to be done, as the one who does it reads it: «Bup Falun: har inte svarat på kallelsen än». */
export function whatInWords({ kind, state, unit, person }: TodoLine): string {
  if (kind.startsWith('concern_') && state === 'danger') return `${words.danger} ${todoWords[kind]}`;
  const what = kind === 'next_step' ? (nextStepWords[state] ?? todoWords.next_step) : todoWords[kind];
  if (kind === 'absent_member' && person !== null) return `${person}: ${midSentence(what)}`;
  return unit === null ? what : `${unit}: ${midSentence(what)}`;
}

/** Whom or which forum it is about, and whose it is: initials and year of birth, never a child's name. */
export function aboutInWords({ kind, planId, child, forum, number, person, forAnybody }: TodoLine): string {
  const who = child
    ? [child.initials, child.bornYear === null ? words.unborn : words.born(child.bornYear)].filter(Boolean).join(', ')
    : planId !== null && words.noChild;
  return [
    forum?.name,
    number !== null && words.report(number),
    who,
    child?.protected && words.protected,
    kind !== 'absent_member' && person,
    number !== null && forAnybody && words.nobodyYet,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A time to be there, rather than a day to be ready by. */
export const isMeeting = (kind: TodoLine['kind']): boolean => kind === 'meeting' || kind === 'forum_meeting';

/** When something without a last day began to wait, or a meeting begins. */
export function whenInWords({ kind, since }: TodoLine): string {
  const day = dayOf(since);
  if (isMeeting(kind)) return `${dayInWords(day)} ${timeInWords(since)}`;
  if (kind === 'missed_meeting') return words.held(dateInWords(day));
  return words.since(dateInWords(day));
}
