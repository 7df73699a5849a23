import { Section } from '../../../../web/layout/Section.tsx';
import { dateInWords, dayInWords, dayOf, distanceInWords, timeInWords } from '../../../../web/lib/dates.ts';
import { classes } from '../../../../web/ui/classes.ts';
import { openTimes } from '../../../plans/web/meetings/times-that-fit.ts';
import type { FamilyPlan } from '../api.ts';
import { WhichTimes } from '../times/WhichTimes.tsx';
import { Block } from './Block.tsx';
import { planWords } from './texts.sv.ts';
import { Unfold } from './Unfold.tsx';
import css from './WhenWeMeet.module.css';

const c = classes(css);
const words = planWords.when;

type Meeting = FamilyPlan['meetings'][number];

/** The third question: the next meeting, times to choose among, meetings that have been, and the day of follow-up. */
export function WhenWeMeet({ plan }: { plan: FamilyPlan }) {
  const now = new Date().toISOString();
  const ahead = plan.meetings.filter(({ endsAt }) => new Date(endsAt).toISOString() >= now);
  const set = ahead.filter(({ state }) => state === 'set');
  const proposed = ahead.filter(({ state }) => state === 'proposed');
  const held = plan.meetings.filter(
    (meeting) => meeting.state === 'held' || (meeting.state === 'set' && !ahead.includes(meeting)),
  );
  const mayAnswer = plan.permittedActions.includes('family.plan.answerTimes');
  const isOver = plan.state === 'closed' || plan.state === 'refused';
  const followUp = !isOver && plan.content?.nextFollowUp;
  if (isOver && held.length === 0) return null;
  return (
    <Section heading={words.heading}>
      {set.map((meeting) => (
        <NextMeeting key={meeting.id} meeting={meeting} />
      ))}
      {proposed.length > 0 && !mayAnswer && (
        <Block heading={words.proposed}>
          <p>{words.proposedAbout}</p>
          <ul>
            {proposed.map((meeting) => (
              <li key={meeting.id}>
                {whenInWords(meeting)}
                {meeting.place && `, ${meeting.place}`}
              </li>
            ))}
          </ul>
        </Block>
      )}
      {mayAnswer && openTimes(proposed).length > 0 && <WhichTimes plan={plan} />}
      {followUp && <p>{words.followUp(dayInWords(followUp))}</p>}
      {!isOver && set.length === 0 && proposed.length === 0 && !followUp && <p>{words.none}</p>}
      {held.length > 0 && (
        <Unfold summary={words.held}>
          <ul>
            {held.map((meeting) => (
              <li key={meeting.id}>{whenInWords(meeting)}</li>
            ))}
          </ul>
        </Unfold>
      )}
    </Section>
  );
}

const NextMeeting = ({ meeting }: { meeting: Meeting }) => (
  <div className={c('next')}>
    <h3>{words.set}</h3>
    <p className={c('day')}>
      <time dateTime={meeting.startsAt}>{dayInWords(dayOf(meeting.startsAt))}</time>
    </p>
    <p>
      klockan {timeInWords(meeting.startsAt)}–{timeInWords(meeting.endsAt)}, {distanceInWords(dayOf(meeting.startsAt))}
    </p>
    {meeting.place && (
      <p>
        {words.place} {meeting.place}
      </p>
    )}
    {meeting.link && (
      <p>
        <a href={meeting.link} rel="noreferrer">
          {words.link}
        </a>
      </p>
    )}
  </div>
);

const whenInWords = ({ startsAt, endsAt }: Meeting): string =>
  `${dateInWords(dayOf(startsAt))} klockan ${timeInWords(startsAt)}–${timeInWords(endsAt)}`;
