import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '../../../web/lib/use-command.ts';
import { CheckboxGroup } from '../../../web/ui/forms/CheckboxGroup.tsx';
import { Form } from '../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../web/ui/forms/InPlace.tsx';
import { RadioGroup } from '../../../web/ui/forms/RadioGroup.tsx';
import { SearchSelect } from '../../../web/ui/forms/SearchSelect.tsx';
import { Select } from '../../../web/ui/forms/Select.tsx';
import { useFields } from '../../../web/ui/forms/use-fields.ts';
import { holdersQuery, unitsQuery } from '../../directory/web/api.ts';
import { type ChildView, childrenKey, ofChild } from './api.ts';
import { protectionOptions } from './protection-options.ts';
import { words as common } from './texts.sv.ts';
import { words } from './texts-family.sv.ts';

const { protection: texts } = words;

interface ProtectionFormProps {
  readonly child: ChildView;
  readonly close: (said?: string) => void;
}

/** The level, and which of those already near the child shall see where it is. */
export function ProtectForm({ child, close }: ProtectionFormProps) {
  const named = child.named ?? [];
  const { values, field } = useFields({
    protection: child.protection,
    named: named.map(({ id }) => id),
    version: child.version,
  });
  const protect = useCommand({
    run: ofChild(child.id).protect,
    refresh: [childrenKey],
    onDone: () => close(common.saved),
  });
  const people = new Map([
    ...named.map(({ id, name, kind }) => [id, `${name}, ${texts[kind]}`] as const),
    ...child.guardians
      .filter(({ current }) => current)
      .map(({ id, name }) => [id, `${name}, ${texts.guardian}`] as const),
    ...child.contacts.map(({ employeeId, name }) => [employeeId, `${name}, ${texts.employee}`] as const),
  ]);
  return (
    <Form onSubmit={() => protect.mutate(values)} problem={protect.error} label={texts.heading}>
      <RadioGroup {...field('protection')} label={texts.level} options={protectionOptions} />
      {values.protection === 'none' ? (
        <p>{texts.lift}</p>
      ) : (
        <CheckboxGroup
          {...field('named')}
          label={texts.whom}
          description={texts.whomAbout}
          options={[...people].map(([value, label]) => ({ value, label }))}
        />
      )}
      <InPlaceActions label={common.save} busy={protect.isPending} close={close} />
    </Form>
  );
}

/** One more at work in the county who needs to know where the child is. */
export function NameForm({ child, close }: ProtectionFormProps) {
  const [unitId, setUnit] = useState('');
  const [personId, setPerson] = useState('');
  const [isUnchosen, setUnchosen] = useState(false);
  const { data: units = [] } = useQuery(unitsQuery);
  const { data: people = [] } = useQuery({ ...holdersQuery(unitId), enabled: unitId !== '' });
  const name = useCommand({
    run: ofChild(child.id).name,
    refresh: [childrenKey],
    onDone: () => close(texts.addSaid),
  });
  const send = () => {
    setUnchosen(personId === '');
    if (personId !== '') name.mutate({ personId });
  };
  return (
    <Form
      onSubmit={send}
      problem={name.error}
      errors={isUnchosen ? [{ path: 'personId', message: texts.choosePerson }] : []}
      label={texts.add}
    >
      <SearchSelect
        label={texts.unit}
        description={texts.unitAbout}
        options={units.map(({ id, name: unit, organisation }) => ({
          value: id,
          label: unit,
          about: organisation.name,
        }))}
        value={unitId}
        onChange={(chosen) => {
          setUnit(chosen);
          setPerson('');
        }}
      />
      <Select
        name="personId"
        label={texts.person}
        {...(unitId === '' && { description: texts.pickUnit })}
        disabled={unitId === ''}
        options={[...new Map(people.map((p) => [p.id, { value: p.id, label: `${p.name}, ${p.title}` }])).values()]}
        value={personId}
        onChange={setPerson}
      />
      <InPlaceActions label={texts.add} busy={name.isPending} close={close} />
    </Form>
  );
}
