import { classes } from '../classes.ts';
import css from './Choice.module.css';
import type { Choice } from './choice.ts';
import { Field, type FieldProps } from './Field.tsx';

const c = classes(css);

interface CheckboxGroupProps<Value extends string> extends FieldProps {
  readonly options: readonly Choice<Value>[];
  readonly value: readonly Value[];
  /** The chosen ones, in the order of the options. */
  readonly onChange: (value: Value[]) => void;
}

/** Any number of several. */
export function CheckboxGroup<Value extends string>({ options, value, onChange, ...field }: CheckboxGroupProps<Value>) {
  const toggle = (changed: Value, isChosen: boolean) =>
    onChange(options.map((each) => each.value).filter((each) => (each === changed ? isChosen : value.includes(each))));
  return (
    <Field {...field} isGroup>
      {() => (
        <div className={c('choices')}>
          {options.map((option) => (
            <label key={option.value} className={c('choice')}>
              <input
                type="checkbox"
                className={c('box')}
                checked={value.includes(option.value)}
                onChange={(event) => toggle(option.value, event.target.checked)}
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
}
