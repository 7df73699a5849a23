import { type Day, dayInWords, dayOf, distanceInWords } from '../lib/dates.ts';
import { classes } from './classes.ts';
import css from './Deadline.module.css';
import { toneOf } from './deadline-tone.ts';
import { Icon } from './Icon.tsx';
import { Law, type LawText } from './Law.tsx';
import { words } from './texts.sv.ts';
import { Why } from './Why.tsx';

const c = classes(css);

interface DeadlineProps {
  /** The last day on which it is in time, inclusive. */
  readonly day: Day;
  /** What is to be done by then: «Svara senast». */
  readonly label?: string;
  /** The rule that the day comes from, behind «Varför?». */
  readonly rule?: LawText | undefined;
  /** The day it was done, when it has been. */
  readonly doneOn?: Day | undefined;
  readonly today?: Day;
}

const marks = {
  near: { icon: 'clock', word: words.deadline.near },
  late: { icon: 'alert', word: words.deadline.late },
} as const;

/** A last day in words, how far off it is, and the rule it comes from. */
export function Deadline({ day, label, rule, doneOn, today = dayOf() }: DeadlineProps) {
  const tone = toneOf(day, today, doneOn);
  const said = doneOn ? dayInWords(doneOn, today) : `${dayInWords(day, today)}, ${distanceInWords(day, today)}`;
  const mark =
    tone === 'done'
      ? { icon: 'check' as const, word: doneOn && doneOn > day ? words.deadline.doneLate : words.deadline.done }
      : tone === 'near' && day === today
        ? { icon: 'clock' as const, word: words.deadline.today }
        : tone !== 'calm' && marks[tone];
  return (
    <div className={c('deadline', tone)}>
      {mark && (
        <span className={c('mark')}>
          <Icon name={mark.icon} size={16} />
          {mark.word}
        </span>
      )}
      {label && !doneOn && day !== today && <span className={c('label')}>{label}</span>}
      <time className={c('day')} dateTime={doneOn ?? day}>
        {said}
      </time>
      {rule && (
        <Why about={`${label ?? ''} ${dayInWords(day, today)}`.trim()}>
          <Law {...rule} />
        </Why>
      )}
    </div>
  );
}
