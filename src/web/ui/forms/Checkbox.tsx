import { useId } from 'react';
import { classes } from '../classes.ts';
import { Icon } from '../Icon.tsx';
import css from './Choice.module.css';
import fieldCss from './Field.module.css';
import type { FieldProps } from './Field.tsx';
import { fieldId, useWrong } from './form-problems.ts';

const c = classes(css);
const f = classes(fieldCss);

interface CheckboxProps extends Omit<FieldProps, 'optional'> {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** Yes or no to one thing. */
export function Checkbox({ name, label, description, error, disabled, value, onChange }: CheckboxProps) {
  const own = useId();
  const id = name ? fieldId(name) : own;
  const wrong = useWrong(name, error);
  return (
    <div className={c('choices')}>
      {wrong && (
        <p id={`${id}-wrong`} className={f('wrong')}>
          <Icon name="alert" />
          {wrong}
        </p>
      )}
      <label className={c('choice')}>
        <input
          id={id}
          type="checkbox"
          className={c('box')}
          name={name}
          disabled={disabled}
          checked={value}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>
          {label}
          {description && <span className={c('about')}>{description}</span>}
        </span>
      </label>
    </div>
  );
}
