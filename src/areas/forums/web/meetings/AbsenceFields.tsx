import { Select } from '../../../../web/ui/forms/Select.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { type Absence, absences } from '../../domain/codes.ts';
import { absenceWords as reasons } from '../../domain/texts.sv.ts';
import { meetingWords as words } from './texts.sv.ts';

interface FieldOf<Value> {
  readonly name: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

interface AbsenceFieldsProps {
  readonly label: string;
  readonly description?: string;
  readonly absence: FieldOf<Absence | ''>;
  readonly absenceWords: FieldOf<string>;
}

/** Why somebody did not come: one of a few reasons, and words for those that need them. */
export const AbsenceFields = ({ label, description, absence, absenceWords }: AbsenceFieldsProps) => (
  <>
    <Select
      name={absence.name}
      label={label}
      {...(description && { description })}
      options={absences.map((value) => ({ value, label: reasons[value] }))}
      value={absence.value}
      onChange={(value) => absence.onChange(value as Absence)}
    />
    {absence.value !== '' && absence.value !== 'none_given' && (
      <TextField {...absenceWords} label={words.other} optional={absence.value !== 'other'} />
    )}
  </>
);
