import { Checkbox } from '../../../../web/ui/forms/Checkbox.tsx';
import { FieldGroup } from '../../../../web/ui/forms/Form.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import css from '../Concerns.module.css';
import type { DraftPart } from './DraftForm.tsx';
import { words } from './texts.sv.ts';

/** The one who reports: how to be reached, whether to come to a meeting, and whether to be told. */
export const YouFields = ({ field }: DraftPart) => (
  <FieldGroup legend={words.you}>
    <p className={css['small']}>{words.youAbout}</p>
    <TextField {...field('phone')} label={words.phone} type="tel" autoComplete="tel" />
    <RadioGroup
      {...field('meeting')}
      label={words.meeting}
      options={[
        { value: 'yes', label: words.dangerYes },
        { value: 'no', label: words.dangerNo },
      ]}
    />
    <Checkbox {...field('asks')} label={words.asks} description={words.asksAbout} />
  </FieldGroup>
);
