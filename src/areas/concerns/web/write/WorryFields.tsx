import { CheckboxGroup } from '../../../../web/ui/forms/CheckboxGroup.tsx';
import { FieldGroup } from '../../../../web/ui/forms/Form.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { causes } from '../../domain/codes.ts';
import { causeWords } from '../../domain/texts.sv.ts';
import type { DraftPart } from './DraftForm.tsx';
import { words } from './texts.sv.ts';

/** The worry itself: what it is about, what was seen and heard, and the child's own words. */
export const WorryFields = ({ field }: DraftPart) => (
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
);
