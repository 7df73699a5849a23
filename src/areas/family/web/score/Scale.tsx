import { classes } from '../../../../web/ui/classes.ts';
import { Field } from '../../../../web/ui/forms/Field.tsx';
import { Face } from './Face.tsx';
import css from './Scale.module.css';

const c = classes(css);

interface ScaleProps {
  readonly name: string;
  readonly label: string;
  /** Five, from not at all to very much. */
  readonly steps: readonly string[];
  /** 1 to 5; 0 while nothing is chosen. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A question with five answers in words, each with a face: radio buttons, one row each on a telephone. */
export const Scale = ({ name, label, steps, value, onChange }: ScaleProps) => (
  <Field name={name} label={label} isGroup>
    {({ id }) => (
      <div className={c('steps')}>
        {steps.map((word, index) => (
          <label key={word} className={c('step')}>
            <input
              type="radio"
              className={c('choice')}
              name={id}
              value={index + 1}
              checked={value === index + 1}
              onChange={() => onChange(index + 1)}
            />
            <Face step={index + 1} />
            <span>{word}</span>
          </label>
        ))}
      </div>
    )}
  </Field>
);
