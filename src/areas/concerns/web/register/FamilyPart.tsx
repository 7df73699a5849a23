import { Checkbox } from '../../../../web/ui/forms/Checkbox.tsx';
import { FieldGroup } from '../../../../web/ui/forms/Form.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { familyKnows } from '../../domain/codes.ts';
import type { ContentPart } from './ToldForm.tsx';
import { words } from './texts.sv.ts';

/** The family, as the one who reports knows it. */
export const FamilyPart = ({ of }: Pick<ContentPart, 'of'>) => (
  <FieldGroup legend={words.family}>
    <RadioGroup
      {...of('familyKnows')}
      label={words.familyKnows}
      options={familyKnows.map((value) => ({ value, label: words.knows[value] }))}
    />
    <TextArea {...of('guardians')} label={words.guardians} max={2000} optional isShort />
    <TextField {...of('language')} label={words.language} optional />
    <Checkbox {...of('needsInterpreter')} label={words.needsInterpreter} />
  </FieldGroup>
);
