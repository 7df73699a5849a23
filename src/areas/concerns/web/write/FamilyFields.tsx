import { Checkbox } from '../../../../web/ui/forms/Checkbox.tsx';
import { FieldGroup } from '../../../../web/ui/forms/Form.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { familyKnows, kept } from '../../domain/codes.ts';
import { knowsWords } from '../../domain/texts.sv.ts';
import css from '../Concerns.module.css';
import type { DraftPart } from './DraftForm.tsx';
import { words } from './texts.sv.ts';

/** The family, with a clear stop where they should not be told first. */
export const FamilyFields = ({ values, field }: DraftPart) => (
  <FieldGroup legend={words.familyHeading}>
    <div role="status">
      {values.causes.some((cause) => kept.includes(cause)) && (
        <div className={css['stop']}>
          <p>
            <strong>{words.stop}</strong>
          </p>
          <p>{words.stopSays}</p>
        </div>
      )}
    </div>
    <RadioGroup
      {...field('familyKnows')}
      label={words.familyKnows}
      options={familyKnows.map((value) => ({ value, label: knowsWords[value] }))}
    />
    <TextArea {...field('familyWords')} label={words.familyWords} max={1000} optional isShort />
    <TextArea
      {...field('guardians')}
      label={values.children.some(({ isUnborn }) => isUnborn) ? words.guardiansUnborn : words.guardians}
      max={2000}
      optional={!values.children.some(({ isUnborn }) => isUnborn)}
      isShort
    />
    <TextField {...field('language')} label={words.language} optional />
    <Checkbox {...field('needsInterpreter')} label={words.needsInterpreter} />
  </FieldGroup>
);
