import { useId } from 'react';
import { classes } from '../../../web/ui/classes.ts';
import type { MyDay } from '../domain/contract.ts';
import { DayLines } from './DayPart.tsx';
import { unitGroupsOf } from './groups.ts';
import css from './MyDay.module.css';
import { words } from './texts.sv.ts';

const c = classes(css);

/** A manager's second half: what lies on others in the unit, and first of all what lies on nobody. */
export function UnitDay({ unit: { lines, counts } }: { unit: NonNullable<MyDay['unit']> }) {
  const id = useId();
  return (
    <section className={c('unit')} aria-labelledby={id}>
      <div>
        <h2 id={id}>{words.unit}</h2>
        <p className={c('about')}>{lines.length === 0 ? words.unitEmpty : words.unitLead}</p>
      </div>
      {unitGroupsOf(lines, counts).map((group) => (
        <div key={group.part} className={c('part')}>
          <h3>
            {group.heading} <span className={c('number')}>{group.count}</span>
          </h3>
          <DayLines {...group} isUnits />
        </div>
      ))}
    </section>
  );
}
