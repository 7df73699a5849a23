import { useRef, useState } from 'react';
import { addDays, type Day, dayInWords, dayOf, distanceInWords, isDay } from '../../lib/dates.ts';
import { parseDay } from '../../lib/parse-day.ts';
import { Button } from '../Button.tsx';
import { classes } from '../classes.ts';
import { Hidden } from '../Hidden.tsx';
import { Icon } from '../Icon.tsx';
import { words } from '../texts.sv.ts';
import css from './DateField.module.css';
import { Field, type FieldProps } from './Field.tsx';

const c = classes(css);

interface DateFieldProps extends FieldProps {
  /** A day (`YYYY-MM-DD`), nothing yet (`''`), or what was typed when it is not a day. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly min?: Day;
  readonly max?: Day;
  readonly today?: Day;
}

/** A day, typed in any usual spelling and said back in words, or picked in the browser's own calendar. */
export function DateField({ value, onChange, min, max, today = dayOf(), ...field }: DateFieldProps) {
  const [typed, setTyped] = useState({ text: value, means: value });
  const [hasLeft, setLeft] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  // The value may be set from outside; what is typed stays as typed as long as it means the value.
  const text = typed.means === value ? typed.text : value;
  const isUnclear = value !== '' && !isDay(value);
  const put = (next: string) => {
    const means = parseDay(next, today, max) ?? next.trim();
    setTyped({ text: next, means });
    setLeft(false);
    onChange(means);
  };
  const canOpen = typeof HTMLInputElement.prototype.showPicker === 'function';
  return (
    <div>
      <Field
        description={words.forms.dateHint(addDays(today, max !== undefined && max <= today ? -12 : 12))}
        {...field}
        error={field.error ?? (isUnclear && hasLeft ? words.forms.dateUnknown : undefined)}
      >
        {(control) => (
          <span className={c('row')}>
            <input
              {...control}
              autoComplete="off"
              value={text}
              onChange={(event) => put(event.target.value)}
              onBlur={() => setLeft(true)}
            />
            {canOpen && (
              <span className={c('open')}>
                <input
                  ref={picker}
                  className={c('native')}
                  type="date"
                  tabIndex={-1}
                  aria-hidden="true"
                  value={isDay(value) ? value : ''}
                  min={min}
                  max={max}
                  onChange={(event) => put(event.target.value)}
                />
                <Button onClick={() => picker.current?.showPicker()} disabled={field.disabled}>
                  <Icon name="calendar" />
                  <Hidden>
                    {words.forms.calendar}: {field.label}
                  </Hidden>
                </Button>
              </span>
            )}
          </span>
        )}
      </Field>
      <p className={c('echo')} role="status">
        {isDay(value) && `${dayInWords(value, today)}, ${distanceInWords(value, today)}`}
      </p>
    </div>
  );
}
