import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Page } from '../../../web/layout/Page.tsx';
import { Section } from '../../../web/layout/Section.tsx';
import { dayInWords, dayOf, instantInWords, timeInWords } from '../../../web/lib/dates.ts';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonLines } from '../../../web/ui/states/Skeleton.tsx';
import { StateBlock } from '../../../web/ui/states/StateBlock.tsx';
import { messageFailureWords } from '../../plans/domain/messages.ts';
import { ReadList } from '../../plans/web/pieces/ReadList.tsx';
import type { ForumMeetingView } from '../domain/contract-meeting.ts';
import { meetingStateWords } from '../domain/texts.sv.ts';
import { meetingQuery } from './api.ts';
import css from './Forums.module.css';
import { Agenda } from './meetings/Agenda.tsx';
import { ChangeMeeting } from './meetings/ChangeMeeting.tsx';
import { MeetingAttendance } from './meetings/MeetingAttendance.tsx';
import { MeetingDecisions } from './meetings/MeetingDecisions.tsx';
import { Notes } from './meetings/Notes.tsx';
import { meetingWords as words } from './meetings/texts.sv.ts';

const route = getRouteApi('/staff/forum/$forumId/moten/$meetingId');

/** One meeting: agenda, who comes and came, notes and decisions. */
export function MeetingPage() {
  const { forumId, meetingId } = route.useParams();
  const meeting = useQuery(meetingQuery(forumId, meetingId));
  return (
    <Page
      heading={meeting.data ? words.heading(dayInWords(dayOf(meeting.data.startsAt))) : words.tab}
      tab={words.tab}
      lead={meeting.data?.forum.name}
      back={{ link: { to: '/forum/$forumId', params: { forumId } }, word: meeting.data?.forum.name ?? words.tab }}
      side={meeting.data && <About meeting={meeting.data} />}
    >
      <Loaded query={meeting} skeleton={<SkeletonLines />}>
        {(one) => (
          <>
            {one.state === 'cancelled' && (
              <StateBlock icon="cross" heading={words.cancelled}>
                <p>{one.cancelReason}</p>
              </StateBlock>
            )}
            <Failed meeting={one} />
            <Agenda meeting={one} />
            <MeetingAttendance meeting={one} />
            <Notes meeting={one} />
            <MeetingDecisions meeting={one} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

const About = ({ meeting }: { meeting: ForumMeetingView }) => (
  <section>
    <h2>{words.about}</h2>
    <ReadList
      items={[
        {
          label: words.when,
          text: `${dayInWords(dayOf(meeting.startsAt))} ${timeInWords(meeting.startsAt)}–${timeInWords(meeting.endsAt)}`,
        },
        ...(meeting.place ? [{ label: words.place, text: meeting.place }] : []),
        {
          label: words.state,
          text: meetingStateWords[meeting.state],
        },
        { label: words.called, text: instantInWords(meeting.calledAt) },
      ]}
    />
    {meeting.link && (
      <p>
        <a href={meeting.link} rel="noreferrer" target="_blank">
          {words.link}
        </a>
      </p>
    )}
    {meeting.state === 'called' && meeting.permittedActions.includes('forum.conduct') && (
      <ChangeMeeting meeting={meeting} />
    )}
  </section>
);

const Failed = ({ meeting: { failed } }: { meeting: ForumMeetingView }) =>
  failed.length > 0 && (
    <Section heading={words.failed}>
      <ul className={css['list']}>
        {failed.map(({ unit, person, failure }) => (
          <li key={`${unit} ${person}`}>
            <strong>{person ?? unit}</strong>
            {person && unit && `, ${unit}`}: {messageFailureWords[failure]}
          </li>
        ))}
      </ul>
    </Section>
  );
