import type { CSSProperties } from 'react';
import { classes } from '../../../../web/ui/classes.ts';
import type { AgreementLine } from '../../domain/contract.ts';
import { fullDate } from '../full-date.ts';
import { words } from '../texts.sv.ts';
import { placeOf, spanOf, stretchesOf, yearsOn } from './bars.ts';
import css from './Years.module.css';

const c = classes(css);

/** One line of the picture: what it is called, and its versions; null when there is nothing to draw. */
export interface YearsRow {
  readonly key: string;
  readonly name: string;
  readonly versions: AgreementLine['versions'] | null;
  /** What is said where there is none, when it is more than that: nobody has told us. */
  readonly none?: string;
}

const along = (start: number, end = start): CSSProperties =>
  ({ '--start': `${start}%`, '--end': `${100 - end}%` }) as CSSProperties;

/** Every agreement on the line of the years, with the chosen day across them all. The table beside it says the same. */
export function Years({ rows, on }: { rows: readonly YearsRow[]; on: string }) {
  const span = spanOf(
    rows.flatMap(({ versions }) => versions ?? []),
    on,
  );
  return (
    <figure>
      <div className={c('picture')} aria-hidden="true">
        {rows.map(({ key, name, versions, none = words.timeline.none }) => (
          <div key={key} className={c('row')}>
            <span className={c('name')}>{name}</span>
            <div className={c('track')}>
              <Track versions={versions} none={none} span={span} on={on} />
              <span className={c('now')} style={along(placeOf(on, span))} />
            </div>
          </div>
        ))}
        <div className={c('row', 'scale')}>
          <span />
          <div className={c('track')}>
            {yearsOn(span, 8).map((year) => (
              <span key={year} className={c('year')} style={along(placeOf(`${year}-01-01`, span))}>
                {year}
              </span>
            ))}
          </div>
        </div>
      </div>
      <figcaption className={c('caption')}>
        {words.timeline.about} {words.timeline.now(fullDate(on))}
      </figcaption>
    </figure>
  );
}

function Track({
  versions,
  none,
  span,
  on,
}: {
  versions: YearsRow['versions'];
  none: string;
  span: readonly [string, string];
  on: string;
}) {
  const stretches = stretchesOf(versions ?? [], span);
  if (stretches.length === 0) return <span className={c('none')}>{versions ? words.timeline.draft : none}</span>;
  const now = placeOf(on, span);
  return stretches.map(({ id, start, end, kind, open }) => (
    <span
      key={id}
      className={c('bar', kind === 'moved' && 'moved', open && 'open', end < now ? 'past' : start > now && 'coming')}
      style={along(start, end)}
    />
  ));
}
