import { classes } from '../../../../web/ui/classes.ts';
import type { CountyStatus } from '../../domain/contract.ts';
import { mapWords } from '../texts.sv.ts';
import css from './CountyMap.module.css';
import { apart } from './labels.ts';
import type { Drawing } from './project.ts';

const c = classes(css);

/** Room for one letter and for the whole label, in the drawing's own measure, and whether the status is written out. */
const sizes = {
  wide: { letter: 8.8, height: 34, word: 6.6 },
  narrow: { letter: 12.5, height: 26, word: 0 },
} as const;

interface NamesProps {
  readonly drawing: Drawing;
  readonly county: CountyStatus;
  readonly size: keyof typeof sizes;
}

/** The municipalities' names, moved apart where they are close, each with a line to its place when it was moved far. */
export function Names({ drawing: { shapes, width, height }, county, size }: NamesProps) {
  const { letter, height: labelHeight, word } = sizes[size];
  const labels = apart(
    shapes.flatMap(({ code, at: [x, y] }) => {
      const line = county.municipalities.find((one) => one.code === code);
      if (line === undefined) return [];
      const says = word > 0 ? mapWords[line.status] : '';
      const wide = Math.max(line.name.length * letter, says.length * word) + 6;
      return [{ key: code, x, y, from: [x, y] as const, width: wide, height: labelHeight, name: line.name, says }];
    }),
    width,
    height,
  );
  return (
    <g className={c(size)}>
      {labels
        .filter(({ from, x, y }) => Math.hypot(from[0] - x, from[1] - y) > labelHeight * 0.75)
        .map(({ key, from, x, y }) => (
          <path key={key} d={`M${from[0]} ${from[1]}L${x} ${y}`} className={c('lead')} />
        ))}
      {labels.map(({ key, x, y, name, says }) => (
        <text key={key} x={x} y={y} className={c('name')}>
          <tspan x={x} dy={says ? '-0.1em' : '0.35em'}>
            {name}
          </tspan>
          {says && (
            <tspan x={x} dy="1.15em" className={c('word')}>
              {says}
            </tspan>
          )}
        </text>
      ))}
    </g>
  );
}
