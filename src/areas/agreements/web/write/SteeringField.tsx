import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../../web/ui/Button.tsx';
import { FieldGroup } from '../../../../web/ui/forms/Form.tsx';
import { SearchSelect } from '../../../../web/ui/forms/SearchSelect.tsx';
import { holdersQuery, unitsQuery } from '../../../directory/web/api.ts';
import type { AgreementView } from '../../domain/contract-whole.ts';
import { words } from './texts.sv.ts';
import css from './Write.module.css';

const { describe: texts } = words;
type Person = AgreementView['steering'][number];

interface SteeringFieldProps {
  readonly value: readonly Person[];
  readonly onChange: (people: Person[]) => void;
}

/** Several people, found by unit and then by name; those chosen stand below and can be taken away. */
export function SteeringField({ value, onChange }: SteeringFieldProps) {
  const { data: units = [] } = useQuery(unitsQuery);
  const [unitId, setUnit] = useState('');
  return (
    <FieldGroup legend={texts.steering}>
      <p className={css['about']}>{texts.steeringAbout}</p>
      <SearchSelect
        label={texts.steeringUnit}
        optional
        options={units.map(({ id, name, organisation }) => ({ value: id, label: name, about: organisation.name }))}
        value={unitId}
        onChange={setUnit}
      />
      {unitId && (
        <AddPerson
          key={`${unitId}-${value.length}`}
          unitId={unitId}
          except={value}
          onAdd={(person) => onChange([...value, person])}
        />
      )}
      <ul className={css['chosen']} aria-label={texts.chosen}>
        {value.map((person) => (
          <li key={person.id}>
            {person.name}, {person.title}{' '}
            <Button kind="quiet" onClick={() => onChange(value.filter(({ id }) => id !== person.id))}>
              {texts.remove(person.name)}
            </Button>
          </li>
        ))}
      </ul>
    </FieldGroup>
  );
}

interface AddPersonProps {
  readonly unitId: string;
  readonly except: readonly Person[];
  readonly onAdd: (person: Person) => void;
}

function AddPerson({ unitId, except, onAdd }: AddPersonProps) {
  const { data: people = [] } = useQuery(holdersQuery(unitId));
  return (
    <SearchSelect
      label={texts.steeringPerson}
      optional
      options={people
        .filter(({ id }) => !except.some((one) => one.id === id))
        .map(({ id, name, title }) => ({ value: id, label: name, about: title }))}
      value=""
      onChange={(id) => {
        const person = people.find((one) => one.id === id);
        if (person) onAdd({ id: person.id, name: person.name, title: person.title });
      }}
    />
  );
}
