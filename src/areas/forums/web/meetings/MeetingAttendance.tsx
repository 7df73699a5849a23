import { Section } from '../../../../web/layout/Section.tsx';
import { InPlace } from '../../../../web/ui/forms/InPlace.tsx';
import { Icon } from '../../../../web/ui/Icon.tsx';
import type { ForumAttendance, ForumMeetingView } from '../../domain/contract-meeting.ts';
import { absenceWords, answerWords } from '../../domain/texts.sv.ts';
import css from '../Forums.module.css';
import { AttendanceForm } from './AttendanceForm.tsx';
import { OwnAnswer } from './OwnAnswer.tsx';
import { meetingWords as words } from './texts.sv.ts';

/** Who is called and what they have answered; afterwards who came, who could decide, and why the others did not. */
export function MeetingAttendance({ meeting }: { meeting: ForumMeetingView }) {
  const mayConduct = meeting.permittedActions.includes('forum.conduct');
  const hasBegun = meeting.startsAt <= new Date().toISOString();
  const own = meeting.attendance.find(({ unitId }) => unitId !== null && unitId === meeting.ownUnitId);
  const mayAnswer =
    meeting.permittedActions.includes('forum.answerCall') && meeting.state === 'called' && !hasBegun && own?.invited;
  return (
    <Section heading={meeting.state === 'held' ? words.came : words.attendance}>
      {own && mayAnswer && <OwnAnswer meeting={meeting} own={own} />}
      <ul className={css['list']} aria-label={meeting.state === 'held' ? words.came : words.attendance}>
        {meeting.attendance.map((party) => (
          <li key={party.partyId} className={css['line']}>
            <strong>{party.name}</strong>
            <span className={css['pair']}>
              <Icon name={iconOf(party)} size={16} /> <span>{standingOf(party)}</span>
            </span>
            <span className={css['small']}>{party.why}</span>
          </li>
        ))}
      </ul>
      {mayConduct && meeting.state !== 'cancelled' && (
        <>
          {!hasBegun && <p className={css['small']}>{words.notBegun}</p>}
          {hasBegun && (
            <InPlace
              label={meeting.state === 'held' ? words.correct : words.record}
              kind={meeting.state === 'held' ? 'quiet' : 'main'}
            >
              {(close) => <AttendanceForm meeting={meeting} close={close} />}
            </InPlace>
          )}
        </>
      )}
    </Section>
  );
}

const iconOf = ({ invited, came, answer }: ForumAttendance) => {
  if (came === true || (came === null && answer === 'comes')) return 'check' as const;
  if (came === false || answer === 'cannot') return 'cross' as const;
  return invited ? ('clock' as const) : ('hand' as const);
};

function standingOf({ invited, came, mayDecide, answer, absence, absenceWords: said }: ForumAttendance): string {
  const why = absence === null ? '' : [absenceWords[absence], said].filter(Boolean).join(': ');
  if (came === true) return mayDecide ? words.decided : words.without;
  if (!invited) return words.notInvited;
  if (came === false) return `${words.absent}. ${why}`;
  return answer === 'cannot' ? `${answerWords.cannot}. ${why}` : answerWords[answer];
}
