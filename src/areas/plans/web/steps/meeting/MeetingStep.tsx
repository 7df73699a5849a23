import { dateInWords, dayOf } from '../../../../../web/lib/dates.ts';
import { fieldId } from '../../../../../web/ui/forms/form-problems.ts';
import type { PlanView } from '../../../domain/contract.ts';
import { PlanContent } from '../../content/PlanContent.tsx';
import { HeldMeeting } from '../../meetings/HeldMeeting.tsx';
import { whenInWords } from '../../meetings/meeting-words.ts';
import { Times } from '../../meetings/Times.tsx';
import { words } from './texts.sv.ts';

/** The meeting: when, who came, what was said; and the plan that is written there. */
export function MeetingStep({ plan }: { plan: PlanView }) {
  const first = plan.meetings.findLast(({ kind, state }) => kind === 'first' && (state === 'set' || state === 'held'));
  return (
    <>
      {first ? (
        <div id={fieldId('attendance')} tabIndex={-1}>
          <HeldMeeting plan={plan} meeting={first} {...(plan.step === 'meeting' && { id: fieldId('meetings') })} />
        </div>
      ) : (
        <Times plan={plan} kind="first" />
      )}
      <PlanContent plan={plan} />
    </>
  );
}

/** The step folded: when the meeting is or was, and which version is published. */
export function meetingSummary({ meetings, editions }: PlanView): string {
  const first = meetings.findLast(({ kind, state }) => kind === 'first' && (state === 'set' || state === 'held'));
  const latest = editions.at(-1);
  return [
    first && (first.state === 'held' ? words.held : words.set)(whenInWords(first)),
    latest && words.published(latest.number, dateInWords(dayOf(latest.publishedAt))),
  ]
    .filter(Boolean)
    .join(' ');
}
