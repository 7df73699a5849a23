import { classes } from '../classes.ts';
import { Hidden } from '../Hidden.tsx';
import { words } from '../texts.sv.ts';
import css from './Field.module.css';
import { Field, type FieldProps } from './Field.tsx';

const c = classes(css);

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The longest text that can be saved. Counted from 80 per cent; longer text may be pasted and then shortened. */
  readonly max?: number;
  readonly isShort?: boolean;
}

/** Several lines of text, growing with what is written. */
export const TextArea = ({ value, onChange, max = 10_000, isShort = false, ...field }: TextAreaProps) => (
  <Field {...field}>
    {(control) => (
      <>
        <textarea
          {...control}
          className={c('control', 'area', isShort && 'short')}
          aria-invalid={control['aria-invalid'] ?? (value.length > max || undefined)}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        <Counter length={value.length} max={max} />
      </>
    )}
  </Field>
);

/** Seen at every letter from 80 per cent; heard only at 80 and 90 per cent, at the limit, and over it. */
function Counter({ length, max }: { length: number; max: number }) {
  const share = length / max;
  const seen = share > 1 ? words.forms.over(length - max) : words.forms.left(max - length);
  const heard =
    share > 1 ? words.forms.over(length - max) : words.forms.left(Math.round(max * (share < 0.9 ? 0.2 : 0.1)));
  return (
    <>
      {share >= 0.8 && (
        <span className={c('count', share > 1 && 'over')} aria-hidden="true">
          {seen}
        </span>
      )}
      <span role="status">{share >= 0.8 && <Hidden>{heard}</Hidden>}</span>
    </>
  );
}
