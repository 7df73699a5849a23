import { useState } from 'react';
import { normalisePersonnummer, personnummerInWords } from '../../lib/personnummer-spelling.ts';
import { words } from '../texts.sv.ts';
import type { FieldProps } from './Field.tsx';
import { TextField } from './TextField.tsx';

interface PersonnummerFieldProps extends FieldProps {
  /** Twelve digits when the number is understood; otherwise what was typed, so that nothing is lost. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A personnummer or samordningsnummer, typed or pasted in any of its spellings. */
export function PersonnummerField({ value, onChange, ...field }: PersonnummerFieldProps) {
  const [hasLeft, setLeft] = useState(false);
  const isUnclear = value !== '' && normalisePersonnummer(value) === undefined;
  return (
    <TextField
      description={words.forms.personnummerHint}
      {...field}
      error={field.error ?? (isUnclear && hasLeft ? words.forms.personnummerUnknown : undefined)}
      inputMode="numeric"
      value={personnummerInWords(value)}
      onChange={(text) => {
        setLeft(false);
        // Ten digits may be the beginning of twelve: they are read as a whole number first when the field is left.
        const isWhole = text.replaceAll(/\D/g, '').length === 12;
        onChange((isWhole ? normalisePersonnummer(text) : undefined) ?? text);
      }}
      readPaste={normalisePersonnummer}
      onBlur={() => {
        setLeft(true);
        onChange(normalisePersonnummer(value) ?? value);
      }}
    />
  );
}
