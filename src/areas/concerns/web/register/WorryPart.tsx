import { CheckboxGroup } from '../../../../web/ui/forms/CheckboxGroup.tsx';
import { FieldGroup } from '../../../../web/ui/forms/Form.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { Select } from '../../../../web/ui/forms/Select.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { useMunicipalities } from '../../../children/web/MunicipalityField.tsx';
import { causes } from '../../domain/codes.ts';
import { causeWords } from '../../domain/texts.sv.ts';
import { ChildFields } from '../write/ChildFields.tsx';
import type { ContentPart } from './ToldForm.tsx';
import { words } from './texts.sv.ts';

/** Whom it is about, whether it is urgent, and what was told. */
export const WorryPart = ({ content, of }: ContentPart) => (
  <>
    <ChildFields child={content.child} at="content.child" legend={words.child} put={of('child').onChange} />
    <FieldGroup legend={words.worry}>
      <Select {...of('municipality')} label={words.municipality} options={useMunicipalities()} />
      <RadioGroup
        {...of('danger')}
        label={words.danger}
        options={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
      />
      {content.danger === 'yes' && <TextField {...of('whereNow')} label={words.whereNow} optional />}
      <CheckboxGroup
        {...of('causes')}
        label={words.causes}
        options={causes.map((value) => ({ value, label: causeWords[value] }))}
      />
      <TextArea {...of('seen')} label={words.seen} description={words.seenAbout} max={20_000} />
      <TextArea {...of('childSaid')} label={words.childSaid} max={8000} optional isShort />
      <TextArea {...of('earlier')} label={words.earlier} max={4000} optional isShort />
    </FieldGroup>
  </>
);
