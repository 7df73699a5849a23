import { useState } from 'react';
import { Section } from '../../../web/layout/Section.tsx';
import { Button } from '../../../web/ui/Button.tsx';
import { classes } from '../../../web/ui/classes.ts';
import { DayLine } from './DayLine.tsx';
import type { Group } from './groups.ts';
import css from './MyDay.module.css';
import { words } from './texts.sv.ts';

const c = classes(css);
const shownAtFirst = 20;

/** Late, waiting or coming: a heading, how many, and the lines. */
export const DayPart = (group: Group) => (
  <Section heading={group.heading} note={<span className={c('number')}>{group.count}</span>}>
    <DayLines {...group} />
  </Section>
);

/** The lines of a part, the first twenty until one asks for the rest. `isUnits`: they lie on others, for their manager. */
export function DayLines({ lines, heading, isUnits = false }: Group & { readonly isUnits?: boolean }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? lines : lines.slice(0, shownAtFirst);
  return (
    <>
      <ul className={c('lines')} aria-label={heading}>
        {shown.map((line) => (
          <li key={[line.kind, line.planId, line.forum?.id, line.refId].join()} className={c('line')}>
            <DayLine line={line} isUnits={isUnits} />
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <div>
          <Button onClick={() => setWhole(true)}>{words.more(lines.length - shown.length)}</Button>
        </div>
      )}
    </>
  );
}
