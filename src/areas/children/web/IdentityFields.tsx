import type { Choice } from '../../../web/ui/forms/choice.ts';
import { DateField } from '../../../web/ui/forms/DateField.tsx';
import { PersonnummerField } from '../../../web/ui/forms/PersonnummerField.tsx';
import { RadioGroup } from '../../../web/ui/forms/RadioGroup.tsx';
import { TextField } from '../../../web/ui/forms/TextField.tsx';
import { words } from './texts.sv.ts';

const { register } = words;

type WrittenKind = 'national' | 'reserve' | 'unborn';

/** What is typed about somebody's number, of whatever kind; only what belongs to `kind` is sent. */
export interface WrittenIdentity {
  readonly kind: WrittenKind;
  readonly number: string;
  readonly bornOn: string;
  readonly expectedOn: string;
}

export const noIdentity: WrittenIdentity = { kind: 'national', number: '', bornOn: '', expectedOn: '' };

/** What goes to the server for somebody who is born. */
export const bornIdentity = ({ kind, number, bornOn }: WrittenIdentity) =>
  kind === 'reserve' ? { kind, number, bornOn } : { kind: 'national' as const, number };

/** What goes to the server for a child, born or not. */
export const childIdentity = (written: WrittenIdentity) =>
  written.kind === 'unborn' ? { kind: written.kind, expectedOn: written.expectedOn } : bornIdentity(written);

const options = {
  national: { value: 'national', label: register.national },
  reserve: { value: 'reserve', label: register.reserve, description: register.reserveAbout },
  unborn: { value: 'unborn', label: register.unborn },
} as const satisfies Record<WrittenKind, Choice<WrittenKind>>;

interface IdentityFieldsProps {
  readonly label: string;
  readonly kinds: readonly WrittenKind[];
  readonly value: WrittenIdentity;
  readonly onChange: (value: WrittenIdentity) => void;
}

/** The kind of number, and the fields that it asks for. */
export function IdentityFields({ label, kinds, value, onChange }: IdentityFieldsProps) {
  const put = (change: Partial<WrittenIdentity>) => onChange({ ...value, ...change });
  return (
    <>
      <RadioGroup
        name="identity.kind"
        label={label}
        options={kinds.map((kind) => options[kind])}
        value={value.kind}
        onChange={(kind) => put({ kind })}
      />
      {value.kind === 'national' && (
        <PersonnummerField
          name="identity.number"
          label={register.number}
          value={value.number}
          onChange={(number) => put({ number })}
        />
      )}
      {value.kind === 'reserve' && (
        <>
          <TextField
            name="identity.number"
            label={register.reserveNumber}
            description={register.reserveNumberAbout}
            value={value.number}
            onChange={(number) => put({ number })}
          />
          <DateField
            name="identity.bornOn"
            label={register.bornOn}
            value={value.bornOn}
            onChange={(bornOn) => put({ bornOn })}
          />
        </>
      )}
      {value.kind === 'unborn' && (
        <DateField
          name="identity.expectedOn"
          label={register.expectedOn}
          description={register.expectedAbout}
          value={value.expectedOn}
          onChange={(expectedOn) => put({ expectedOn })}
        />
      )}
    </>
  );
}
