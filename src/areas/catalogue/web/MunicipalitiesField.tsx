import { CheckboxGroup } from '../../../web/ui/forms/CheckboxGroup.tsx';
import { Select } from '../../../web/ui/forms/Select.tsx';
import type { EntryPage } from './api.ts';
import { words } from './edit-texts.sv.ts';

const { fields: texts } = words;

interface MunicipalitiesFieldProps {
  readonly name: string;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly municipalities: EntryPage['municipalities'];
}

const optionsOf = (municipalities: EntryPage['municipalities']) =>
  municipalities.map(({ code, name }) => ({ value: code, label: name }));

/** Any number of the county's municipalities; none is the whole county. */
export const MunicipalitiesField = ({ municipalities, ...field }: MunicipalitiesFieldProps) => (
  <CheckboxGroup
    {...field}
    label={texts.municipalities}
    description={texts.municipalitiesAbout}
    options={optionsOf(municipalities)}
  />
);

/** The one municipality where something is. */
export const OneMunicipalityField = ({ municipalities, value, onChange, name }: MunicipalitiesFieldProps) => (
  <Select
    name={name}
    label={texts.municipality}
    options={optionsOf(municipalities)}
    value={value[0] ?? ''}
    onChange={(code) => onChange([code])}
  />
);
