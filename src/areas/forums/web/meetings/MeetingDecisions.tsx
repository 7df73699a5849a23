import { Section } from '../../../../web/layout/Section.tsx';
import { dateInWords } from '../../../../web/lib/dates.ts';
import { InPlace } from '../../../../web/ui/forms/InPlace.tsx';
import type { ForumMeetingView } from '../../domain/contract-meeting.ts';
import { receiptWords } from '../../domain/texts.sv.ts';
import css from '../Forums.module.css';
import { ReceiptMark } from '../pieces/ReceiptMark.tsx';
import { DecideForm } from './DecideForm.tsx';
import { meetingWords as words } from './texts.sv.ts';

/** What was decided, and what it has become at each unit so far. */
export const MeetingDecisions = ({ meeting }: { meeting: ForumMeetingView }) => (
  <Section heading={words.decisions}>
    {meeting.decisions.length === 0 && <p>{words.noDecisions}</p>}
    <ul className={css['list']}>
      {meeting.decisions.map(({ id, text, dueOn, units }) => (
        <li key={id} className={css['line']}>
          <p className={css['words']}>{text}</p>
          <p className={css['small']}>
            {words.due} {dateInWords(dueOn)}
          </p>
          <ul className={css['list']} aria-label={words.units}>
            {units.map((unit) => (
              <li key={unit.id} className={css['row']}>
                <ReceiptMark state={unit.state} /> {unit.name}
                <span className={css['small']}>{receiptWords[unit.state]}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
    {meeting.state !== 'cancelled' &&
      meeting.permittedActions.includes('forum.conduct') &&
      meeting.startsAt <= new Date().toISOString() && (
        <InPlace label={words.decide}>{(close) => <DecideForm meeting={meeting} close={close} />}</InPlace>
      )}
  </Section>
);
