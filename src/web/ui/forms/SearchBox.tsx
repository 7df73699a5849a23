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
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [missed, setMissed] = useState('');
  // What was typed goes away when one leaves it and it is none of the options: it is said, so that it is not missed.
  const type = (text: string) => {
    const isLeft = !box.current?.contains(document.activeElement);
    setMissed(isLeft && text === '' && value === '' ? typed : '');
    setTyped(text);
  };
  const wrong = told ?? (missed === '' ? undefined : words.forms.notAmong(missed));
  return (
    <div className={c('search')} ref={box}>
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
        onInputChange={type}
        selectedKey={value === '' ? null : value}
        onSelectionChange={(key) => onChange(key === null ? '' : String(key))}
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
