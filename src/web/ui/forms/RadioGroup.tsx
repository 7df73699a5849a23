import { classes } from '../classes.ts';
import css from './Choice.module.css';
import type { Choice } from './choice.ts';
import { Field, type FieldProps } from './Field.tsx';

const c = classes(css);

interface RadioGroupProps<Value extends string> extends FieldProps {
  readonly options: readonly Choice<Value>[];
  readonly value: Value | '';
  readonly onChange: (value: Value) => void;
}

/** One of two to six, all in sight. */
export const RadioGroup = <Value extends string>({ options, value, onChange, ...field }: RadioGroupProps<Value>) => (
  <Field {...field} isGroup>
    {({ id }) => (
      <div className={c('choices')}>
        {options.map((option) => (
          <label key={option.value} className={c('choice')}>
            <input
              type="radio"
              className={c('box')}
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.description && <span className={c('about')}>{option.description}</span>}
            </span>
          </label>
        ))}
      </div>
    )}
  </Field>
);
