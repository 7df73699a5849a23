import { CheckboxGroup } from '../../../../web/ui/forms/CheckboxGroup.tsx';
import { FieldGroup } from '../../../../web/ui/forms/Form.tsx';
import { Select } from '../../../../web/ui/forms/Select.tsx';
import { useMunicipalities } from '../../../children/web/MunicipalityField.tsx';
import type { Receiver } from '../../domain/contract.ts';
import css from '../Concerns.module.css';
import type { DraftPart } from './DraftForm.tsx';
import { words } from './texts.sv.ts';

/** Where it goes: by where the child lives or stays. Who there stands close to the child is kept out. */
export function ReceiverFields({ field, receiver }: DraftPart & { receiver: Receiver | undefined }) {
  const municipalities = useMunicipalities();
  const close = field('close');
  return (
    <FieldGroup legend={words.where}>
      <Select {...field('municipality')} label={words.municipality} options={municipalities} />
      <p role="status" className={css['small']}>
        {receiver && whoReceives(receiver)}
      </p>
      {receiver?.inSamsyn && receiver.people.length > 0 && (
        <CheckboxGroup
          name="close"
          label={words.close}
          description={words.closeAbout}
          options={receiver.people.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` }))}
          value={close.value}
          onChange={close.onChange}
        />
      )}
    </FieldGroup>
  );
}

const whoReceives = ({ unit, inSamsyn }: Receiver): string => {
  if (unit === null) return words.noReceiver;
  return inSamsyn ? words.receives(unit.name) : words.receivesOutside(unit.name);
};
