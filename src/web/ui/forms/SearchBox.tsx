import { ComboBox } from '@midas-ds/components/combobox';
import { ListBoxItem } from '@midas-ds/components/list-box';
import { useId, useRef, useState } from 'react';
import { classes } from '../classes.ts';
import { words } from '../texts.sv.ts';
import type { FieldProps } from './Field.tsx';
import { fieldId, useWrong } from './form-problems.ts';
import css from './SearchSelect.module.css';

const c = classes(css);

interface SearchOption {
  readonly value: string;
  readonly label: string;
  /** A second line: the municipality, the principal. */
  readonly about?: string;
}

export interface SearchSelectProps extends FieldProps {
  readonly options: readonly SearchOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What is behind SearchSelect, fetched when one is shown. */
export function SearchBox({
  options,
  value,
  onChange,
  name,
  label,
  description,
  optional,
  error,
  disabled,
}: SearchSelectProps) {
  const own = useId();
  const told = useWrong(name, error);
  // What was typed goes away when one leaves it and it is none of the options: it is said, so that it is not missed.
  const typed = useRef('');
  const [missed, setMissed] = useState('');
  const say = (text: string, lost = '') => {
    typed.current = text;
    setMissed(lost);
  };
  const wrong = missed === '' ? told : words.forms.notAmong(missed);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what the field inside it does
    <div
      className={c('search')}
      onInput={({ target }) => target instanceof HTMLInputElement && say(target.value)}
      onBlur={() => value === '' && say('', typed.current)}
    >
      <ComboBox
        id={name ? fieldId(name) : own}
        label={optional ? `${label} (${words.forms.optional})` : label}
        {...(description && { description })}
        {...(wrong && { errorMessage: wrong })}
        isInvalid={wrong !== undefined}
        isDisabled={disabled ?? false}
        validationBehavior="aria"
        size="medium"
        menuTrigger="focus"
        defaultItems={options}
        selectedKey={value === '' ? null : value}
        onSelectionChange={(key) => {
          if (key !== null) say('');
          onChange(key === null ? '' : String(key));
        }}
      >
        {(option) => (
          <ListBoxItem id={option.value} textValue={option.label}>
            {option.about ? `${option.label}, ${option.about}` : option.label}
          </ListBoxItem>
        )}
      </ComboBox>
    </div>
  );
}
