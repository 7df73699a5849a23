import { classes } from '../classes.ts';
import { Icon } from '../Icon.tsx';
import { words } from '../texts.sv.ts';
import css from './Field.module.css';
import { Field, type FieldProps } from './Field.tsx';

const c = classes(css);

interface SelectProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The chosen value; empty when nothing is chosen yet. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of a few that need not all be in sight; the browser's own list. For one of many, use SearchSelect. */
export const Select = ({ options, value, onChange, ...field }: SelectProps) => (
  <Field {...field}>
    {(control) => (
      <span className={c('select')}>
        <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          {value === '' && <option value="">{words.forms.choose}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron" />
      </span>
    )}
  </Field>
);
