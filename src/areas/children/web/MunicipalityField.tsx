import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Select } from '../../../web/ui/forms/Select.tsx';
import { TextField } from '../../../web/ui/forms/TextField.tsx';
import { unitsQuery } from '../../directory/web/api.ts';
import { words } from './texts.sv.ts';

const elsewhere = 'elsewhere';
const swedish = new Intl.Collator('sv');

/** The county's municipalities, as their own names: «Falu kommun». */
export function useMunicipalities(): readonly { readonly value: string; readonly label: string }[] {
  const { data: units = [] } = useQuery(unitsQuery);
  const names = new Map(
    units.flatMap(({ municipality, organisation }) =>
      municipality !== null && organisation.kind === 'municipality' ? [[municipality, organisation.name] as const] : [],
    ),
  );
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => swedish.compare(a.label, b.label));
}

interface MunicipalityFieldProps {
  readonly name: string;
  /** Four digits; empty when nothing is chosen. */
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** A municipality of the county, or the code of one elsewhere. */
export function MunicipalityField({ name, value, onChange }: MunicipalityFieldProps) {
  const own = useMunicipalities();
  const isKnown = own.some((municipality) => municipality.value === value);
  const [isElsewhere, setElsewhere] = useState(false);
  const isOutside = isElsewhere || (value !== '' && own.length > 0 && !isKnown);
  return (
    <>
      <Select
        {...(!isOutside && { name })}
        label={words.register.municipality}
        options={[...own, { value: elsewhere, label: words.register.otherMunicipality }]}
        value={isOutside ? elsewhere : value}
        onChange={(chosen) => {
          setElsewhere(chosen === elsewhere);
          onChange(chosen === elsewhere ? '' : chosen);
        }}
      />
      {isOutside && (
        <TextField
          name={name}
          label={words.register.code}
          description={words.register.codeAbout}
          inputMode="numeric"
          value={value}
          onChange={onChange}
        />
      )}
    </>
  );
}
