import type { FieldProblem } from '../../../../web/lib/problem.ts';
import type { PlanView } from '../../domain/contract.ts';
import { words } from './texts.sv.ts';

type Party = PlanView['parties'][number];

/** The form's values; the mandate is a word until one has chosen. */
export interface AnswerValues {
  answer: 'comes' | 'sends_other' | 'cannot' | '';
  personId: string;
  attendee: string;
  competence: string;
  mayDecide: 'yes' | 'no' | '';
  reason: string;
}

/** The form as it begins: with the answer that was given before, if there was one. */
export const emptyAnswer = (own: Party): AnswerValues => ({
  answer: own.answer === 'pending' ? '' : own.answer,
  personId: '',
  attendee: own.answer === 'sends_other' ? (own.attendee ?? '') : '',
  competence: own.competence ?? '',
  mayDecide: own.mayDecide === null ? '' : own.mayDecide ? 'yes' : 'no',
  reason: own.reason ?? '',
});

/** What is sent, or what one has not chosen yet. What is written is for the server to judge. */
export function answerOf(
  { answer, personId, attendee, competence, mayDecide, reason }: AnswerValues,
  times: readonly { readonly meetingId: string; readonly fits: boolean }[],
  version: number,
): { readonly body: object | undefined; readonly wrong: readonly FieldProblem[] } {
  if (answer === '') return { body: undefined, wrong: [{ path: 'answer', message: words.choose }] };
  if (answer === 'cannot') return { body: { answer, reason, version }, wrong: [] };
  const wrong = [
    ...(personId === ''
      ? [{ path: 'personId', message: answer === 'comes' ? words.choosePerson : words.chooseContact }]
      : []),
    ...(mayDecide === '' ? [{ path: 'mayDecide', message: words.chooseMandate }] : []),
  ];
  const who = answer === 'comes' ? { personId } : { personId, attendee };
  const body = { answer, ...who, competence, mayDecide: mayDecide === 'yes', times, version };
  return { body: wrong.length > 0 ? undefined : body, wrong };
}
