import { Link } from '@tanstack/react-router';
import { dayInWords, dayOf, timeInWords } from '../../../../web/lib/dates.ts';
import { EmptyState } from '../../../../web/ui/states/EmptyState.tsx';
import { Opener } from '../../../plans/web/pieces/Opener.tsx';
import type { ForumView } from '../../domain/contract.ts';
import { meetingStateWords } from '../../domain/texts.sv.ts';
import css from '../Forums.module.css';
import { forumWords as words } from '../texts.sv.ts';

type Meeting = ForumView['meetings'][number];
const shownAtFirst = 6;

/** Meetings to come, the next one first, and those that have been, the latest first. */
export function Meetings({ forum }: { forum: ForumView }) {
  const now = new Date().toISOString();
  const coming = forum.meetings.filter(({ state, endsAt }) => state === 'called' && endsAt >= now).reverse();
  const past = forum.meetings.filter((meeting) => !coming.includes(meeting));
  if (forum.meetings.length === 0)
    return (
      <EmptyState heading={words.noMeetings} icon="calendar">
        {words.noMeetingsAbout}
      </EmptyState>
    );
  return (
    <>
      {coming.length > 0 && <List heading={words.coming} forumId={forum.id} meetings={coming} />}
      {past.length > 0 && <List heading={words.past} forumId={forum.id} meetings={past.slice(0, shownAtFirst)} />}
      {past.length > shownAtFirst && (
        <Opener label={words.earlier(past.length - shownAtFirst)} kind="quiet">
          {() => <List heading={words.earlierHeading} forumId={forum.id} meetings={past.slice(shownAtFirst)} />}
        </Opener>
      )}
    </>
  );
}

const List = ({ heading, forumId, meetings }: { heading: string; forumId: string; meetings: readonly Meeting[] }) => (
  <div>
    <h3>{heading}</h3>
    <ul className={css['list']} aria-label={heading}>
      {meetings.map(({ id, startsAt, state }) => (
        <li key={id} className={css['row']}>
          <Link to="/forum/$forumId/moten/$meetingId" params={{ forumId, meetingId: id }}>
            {dayInWords(dayOf(startsAt))} {timeInWords(startsAt)}
          </Link>
          <span className={css['small']}>{meetingStateWords[state]}</span>
        </li>
      ))}
    </ul>
  </div>
);
