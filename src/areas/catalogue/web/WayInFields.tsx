import { Checkbox } from '../../../web/ui/forms/Checkbox.tsx';
import { CheckboxGroup } from '../../../web/ui/forms/CheckboxGroup.tsx';
import { DateField } from '../../../web/ui/forms/DateField.tsx';
import { RadioGroup } from '../../../web/ui/forms/RadioGroup.tsx';
import { Select } from '../../../web/ui/forms/Select.tsx';
import { TextArea } from '../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../web/ui/forms/TextField.tsx';
import { audiences, consentNeeds, oldest, worries } from '../domain/model.ts';
import { ageInWords, audienceWords, consentWords, worryWords } from '../domain/texts.sv.ts';
import css from './Catalogue.module.css';
import type { FieldsProps } from './EntryFields.tsx';
import { words } from './edit-texts.sv.ts';
import { MunicipalitiesField } from './MunicipalitiesField.tsx';

const { fields: texts } = words;

const ages = [
  { value: '', label: '–' },
  ...Array.from({ length: oldest + 1 }, (_, age) => ({ value: String(age), label: ageInWords(String(age)) })),
];
const worryOptions = worries.map((value) => ({ value, label: worryWords[value] }));
const audienceOptions = audiences.map((value) => ({ value, label: audienceWords[value] }));
const consentOptions = consentNeeds.map((value) => ({ value, label: consentWords[value] }));

/** What a way in says: where, for whom, how one gets there, whose yes it takes. */
export const WayInFields = ({ field, municipalities }: FieldsProps) => (
  <>
    <TextArea {...field('what')} label={texts.what} max={600} isShort />
    <MunicipalitiesField {...field('municipalities')} municipalities={municipalities} />
    <div className={css['pair']}>
      <Select {...field('agesFrom')} name="content.ages" label={texts.agesFrom} options={ages} />
      <Select {...field('agesTo')} name="content.ages.to" label={texts.agesTo} options={ages} />
    </div>
    <Checkbox {...field('unborn')} label={texts.unborn} />
    <TextField {...field('agesNote')} label={texts.agesNote} description={texts.agesNoteAbout} optional />
    <CheckboxGroup
      {...field('worries')}
      label={texts.worries}
      description={texts.worriesAbout}
      options={worryOptions}
    />
    <RadioGroup {...field('audience')} label={texts.audience} options={audienceOptions} />
    <TextArea {...field('takesPart')} label={texts.takesPart} description={texts.onePerLine} optional isShort />
    <TextField {...field('reach')} label={texts.reach} description={texts.reachAbout} />
    <TextField {...field('meets')} label={texts.meets} optional />
    <RadioGroup {...field('consent')} label={texts.consent} options={consentOptions} />
    <Checkbox {...field('acute')} label={texts.acute} />
    <DateField {...field('startsOn')} label={texts.startsOn} description={texts.startsOnAbout} optional />
    <TextField {...field('paused')} label={texts.paused} description={texts.pausedAbout} optional />
    <TextField {...field('forum')} label={texts.forum} optional />
    <TextField {...field('agreement')} label={texts.agreement} optional />
  </>
);
