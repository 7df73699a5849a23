import type { CSSProperties } from 'react';
import { type Day, dayInBrief } from '../lib/dates.ts';
import { classes } from './classes.ts';
import css from './Timeline.module.css';
import { monthsOn, placesOn } from './timeline-places.ts';

const c = classes(css);

const at = (percent: number): CSSProperties => ({ '--at': `${percent}%` }) as CSSProperties;

interface TimelinePictureProps {
  readonly marks: readonly { readonly id: string; readonly day: Day; readonly tone: 'past' | 'future' | 'late' }[];
  readonly from: Day;
  readonly to: Day;
  readonly today: Day;
}

/** The year as a line with numbered marks; the list under it says in words what they are. */
export function TimelinePicture({ marks, from, to, today }: TimelinePictureProps) {
  const places = placesOn(
    marks.map((mark) => mark.day),
    from,
    to,
  );
  const lanes = Math.max(1, ...places.map((place) => place.lane + 1));
  const now = placesOn([today], from, to)[0]?.at ?? 0;
  const months = monthsOn(from, to);
  const monthPlaces = placesOn(months, from, to);
  return (
    <div className={c('picture')} style={{ '--lanes': lanes } as CSSProperties} aria-hidden="true">
      <div className={c('line')}>
        <div className={c('behind')} style={at(now)} />
        <div className={c('ahead')} style={at(now)} />
        {months.map((month, index) => (
          <div key={month} className={c('month')} style={at(monthPlaces[index]?.at ?? 0)}>
            <span>{dayInBrief(month).replace(/^1 /, '').slice(0, 3)}</span>
          </div>
        ))}
        <div className={c('now')} style={at(now)} />
        {marks.map(({ id, tone }, index) => {
          const place = places[index];
          return (
            <div
              key={id}
              className={c('mark', tone)}
              style={{ ...at(place?.at ?? 0), '--lane': place?.lane ?? 0 } as CSSProperties}
            >
              {index + 1}
            </div>
          );
        })}
      </div>
    </div>
  );
}
