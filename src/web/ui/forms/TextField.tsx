import { Field, type FieldProps } from './Field.tsx';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  /** What to take in instead of a pasted text; `undefined` lets the browser paste as usual. */
  readonly readPaste?: (pasted: string) => string | undefined;
  readonly type?: 'text' | 'search' | 'email' | 'tel' | 'url';
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email';
  /** What the browser may fill in; `off` for anything about someone else than the one who types. */
  readonly autoComplete?: string;
}

/** One line of text. */
export const TextField = ({
  value,
  onChange,
  onBlur,
  readPaste,
  type = 'text',
  inputMode,
  autoComplete = 'off',
  ...field
}: TextFieldProps) => (
  <Field {...field}>
    {(control) => (
      <input
        {...control}
        type={type}
        inputMode={inputMode}
        autoComplete={autoComplete}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        onPaste={(event) => {
          const means = readPaste?.(event.clipboardData.getData('text'));
          if (means === undefined) return;
          event.preventDefault();
          onChange(means);
        }}
      />
    )}
  </Field>
);
