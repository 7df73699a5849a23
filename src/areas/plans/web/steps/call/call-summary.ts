import { dateInWords, dayOf } from '../../../../../web/lib/dates.ts';
import type { PlanView } from '../../../domain/contract.ts';
import { summaryWords as words } from './texts.sv.ts';

/** The step folded: when the call was sent and how many have answered. */
export function callSummary({ calledAt, parties }: PlanView): string {
  if (calledAt === null) return words.notSent;
  const called = parties.filter((party) => party.calledAt !== null && party.kind !== 'initiator');
  const answered = called.filter(({ answer }) => answer !== 'pending').length;
  return words.sent(dateInWords(dayOf(calledAt)), answered, called.length);
}
