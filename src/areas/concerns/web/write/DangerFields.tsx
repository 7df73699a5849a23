import { Checkbox } from '../../../../web/ui/forms/Checkbox.tsx';
import { FieldGroup } from '../../../../web/ui/forms/Form.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import type { Receiver } from '../../domain/contract.ts';
import css from '../Concerns.module.css';
import type { DraftPart } from './DraftForm.tsx';
import { words } from './texts.sv.ts';

/** Danger first, since then one rings before one writes. */
export const DangerFields = ({ values, field, receiver }: DraftPart & { receiver: Receiver | undefined }) => (
  <FieldGroup legend={words.dangerHeading}>
    <RadioGroup
      {...field('danger')}
      label={words.danger}
      options={[
        { value: 'yes', label: words.dangerYes },
        { value: 'no', label: words.dangerNo },
      ]}
    />
    <div role="status">
      {values.danger === 'yes' && (
        <div className={css['stop']}>
          <p>
            <strong>{words.call}</strong>
          </p>
          <p>
            <a href="tel:112">{words.call112}</a>
          </p>
          <p>{words.callDay}</p>
          <p>{words.callNight(receiver?.outOfHours)}</p>
        </div>
      )}
    </div>
    {values.danger === 'yes' && (
      <>
        <Checkbox {...field('hasPhoned')} label={words.hasPhoned} />
        <TextField {...field('whereNow')} label={words.whereNow} />
      </>
    )}
  </FieldGroup>
);
