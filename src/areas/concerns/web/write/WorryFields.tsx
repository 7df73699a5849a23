import { Checkbox } from '../../../../web/ui/forms/Checkbox.tsx';
import { CheckboxGroup } from '../../../../web/ui/forms/CheckboxGroup.tsx';
import { FieldGroup } from '../../../../web/ui/forms/Form.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { causes } from '../../domain/codes.ts';
import type { Receiver } from '../../domain/contract.ts';
import { causeWords } from '../../domain/texts.sv.ts';
import css from '../Concerns.module.css';
import type { DraftPart } from './DraftForm.tsx';
import { words } from './texts.sv.ts';

/** Danger first, since then one rings before one writes; then the worry itself. */
export const WorryFields = ({ values, field, receiver }: DraftPart & { receiver: Receiver | undefined }) => (
  <>
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
            <p>{words.call112}</p>
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
    <FieldGroup legend={words.worry}>
      <CheckboxGroup
        {...field('causes')}
        label={words.causes}
        description={words.causesAbout}
        options={causes.map((value) => ({ value, label: causeWords[value] }))}
      />
      <TextArea {...field('seen')} label={words.seen} description={words.seenAbout} max={20_000} />
      <TextField {...field('seenWhen')} label={words.seenWhen} optional />
      <TextField {...field('seenBy')} label={words.seenBy} optional />
      <TextArea {...field('childSaid')} label={words.childSaid} max={8000} optional isShort />
      <TextArea {...field('earlier')} label={words.earlier} max={4000} optional isShort />
    </FieldGroup>
  </>
);
