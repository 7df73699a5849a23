import { Fragment, type ReactNode } from 'react';
import { addDays, type Day, dayInWords, dayOf } from '../lib/dates.ts';
import { classes } from './classes.ts';
import { Hidden } from './Hidden.tsx';
import css from './Timeline.module.css';
import { TimelinePicture } from './TimelinePicture.tsx';
import { words } from './texts.sv.ts';

const c = classes(css);

interface TimelineEvent {
  readonly id: string;
  readonly day: Day;
  readonly what: ReactNode;
  readonly detail?: ReactNode;
  /** Should have happened by its day and has not. */
  readonly isLate?: boolean;
}

interface TimelineProps {
  readonly events: readonly TimelineEvent[];
  readonly label: string;
  /** The ends of the line; otherwise a month before the first event (or today) to a month after the last. */
  readonly from?: Day;
  readonly to?: Day;
  readonly today?: Day;
}

/** What has been and what comes, as numbered marks on the line of the year and as a list in the same order. */
export function Timeline({ events, label, from, to, today = dayOf() }: TimelineProps) {
  if (events.length === 0) return <p>{words.timeline.none}</p>;
  const inOrder = [...events]
    .sort((a, b) => a.day.localeCompare(b.day))
    .map((event) => ({
      ...event,
      tone: event.isLate ? ('late' as const) : event.day > today ? ('future' as const) : ('past' as const),
    }));
  const days = [...inOrder.map((event) => event.day), today].sort();
  const firstAhead = inOrder.find((event) => event.day > today)?.id;
  return (
    <div>
      <TimelinePicture
        marks={inOrder}
        from={from ?? addDays(days[0] ?? today, -20)}
        to={to ?? addDays(days.at(-1) ?? today, 20)}
        today={today}
      />
      <ol className={c('events')} aria-label={label}>
        {inOrder.map((event, index) => (
          <Fragment key={event.id}>
            {event.id === firstAhead && (
              <li className={c('today')}>
                {dayInWords(today, today)}, {words.timeline.today}
              </li>
            )}
            <li className={c('event', event.tone)}>
              <span className={c('number')} aria-hidden="true">
                {index + 1}
              </span>
              <span className={c('when')}>
                <time dateTime={event.day}>{dayInWords(event.day, today)}</time>
                <Hidden>
                  , {event.isLate ? words.deadline.late : words.timeline[event.tone === 'future' ? 'future' : 'past']}:
                </Hidden>
              </span>
              <div className={c('what')}>
                {event.what}
                {event.detail && <div className={c('detail')}>{event.detail}</div>}
              </div>
            </li>
          </Fragment>
        ))}
      </ol>
    </div>
  );
}
