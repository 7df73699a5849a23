import type { Complaint } from '../../../platform/errors/errors.ts';
import { type KindCode, kindOf } from './kinds.ts';
import type { Field, Period } from './model.ts';

/** What a promise says of its measure, as it is written. */
export interface WrittenTerms {
  readonly forumId: string | null;
  readonly share: number | null;
  readonly times: number | null;
  readonly days: number | null;
  readonly months: number | null;
  readonly period: Period;
}

const columnOf = {
  forum: 'forumId',
  share: 'share',
  times: 'times',
  days: 'days',
  months: 'months',
} as const satisfies Record<Field, keyof WrittenTerms>;

const missingWords: Record<Field, string> = {
  forum: 'Välj vilket forum det gäller.',
  share: 'Skriv hur stor andel som ska hållas, i procent.',
  times: 'Skriv hur många gånger per period.',
  days: 'Skriv inom hur många dagar.',
  months: 'Skriv inom hur många månader.',
};

/** What the kind asks for that is not there. */
export const missingIn = (kind: KindCode, terms: WrittenTerms): Complaint[] =>
  kindOf(kind)
    .wants.filter((field) => terms[columnOf[field]] === null)
    .map((field) => ({ path: columnOf[field], message: missingWords[field] }));

/** The terms as they are kept: what the kind does not ask for is dropped, and has the kind's own value where it has one. */
export function termsFor(kind: KindCode, terms: WrittenTerms): WrittenTerms {
  const { wants, begins } = kindOf(kind);
  const keep = <Name extends Field>(field: Name) => (wants.includes(field) ? terms[columnOf[field]] : null);
  return {
    forumId: wants.includes('forum') ? terms.forumId : null,
    share: wants.includes('share') ? terms.share : (begins.share ?? null),
    times: keep('times') as number | null,
    days: keep('days') as number | null,
    months: keep('months') as number | null,
    period: terms.period,
  };
}
