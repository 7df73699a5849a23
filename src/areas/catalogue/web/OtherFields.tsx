import { Checkbox } from '../../../web/ui/forms/Checkbox.tsx';
import { DateField } from '../../../web/ui/forms/DateField.tsx';
import { RadioGroup } from '../../../web/ui/forms/RadioGroup.tsx';
import { TextArea } from '../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../web/ui/forms/TextField.tsx';
import { centreStates } from '../domain/model.ts';
import { centreStateWords } from '../domain/texts.sv.ts';
import type { FieldsProps } from './EntryFields.tsx';
import { words } from './edit-texts.sv.ts';
import { MunicipalitiesField, OneMunicipalityField } from './MunicipalitiesField.tsx';

const { fields: texts } = words;
const states = centreStates.map((value) => ({ value, label: centreStateWords[value] }));

/** What a family centre says: how it stands, what is there and when. */
export const CentreFields = ({ field, municipalities }: FieldsProps) => (
  <>
    <OneMunicipalityField {...field('municipalities')} municipalities={municipalities} />
    <RadioGroup {...field('state')} label={texts.state} options={states} />
    <DateField {...field('opensOn')} label={texts.opensOn} description={texts.startsOnAbout} optional />
    <TextArea {...field('services')} label={texts.services} description={texts.onePerLine} optional isShort />
    <TextArea {...field('hours')} label={texts.hours} description={texts.hoursAbout} optional isShort />
    <TextField {...field('staffing')} label={texts.staffing} optional />
    <TextField {...field('reach')} label={texts.reach} description={texts.reachAbout} />
  </>
);

/** What a way of working says: what, where, who takes part, and whether it is licensed. */
export const WorkingFields = ({ field, municipalities }: FieldsProps) => (
  <>
    <TextArea {...field('what')} label={texts.what} max={1000} isShort />
    <MunicipalitiesField {...field('municipalities')} municipalities={municipalities} />
    <TextField {...field('elsewhere')} label={texts.elsewhere} description={texts.elsewhereAbout} optional />
    <TextArea {...field('takesPart')} label={texts.takesPart} description={texts.onePerLine} optional isShort />
    <Checkbox {...field('licensed')} label={texts.licensed} description={texts.licensedAbout} />
    <TextField {...field('standing')} label={texts.standing} optional />
  </>
);

/** What a good example says: what, where, whom to ask, what it led to. */
export const ExampleFields = ({ field, municipalities }: FieldsProps) => (
  <>
    <TextArea {...field('what')} label={texts.whatDone} max={1000} isShort />
    <OneMunicipalityField {...field('municipalities')} municipalities={municipalities} />
    <TextArea {...field('result')} label={texts.result} max={600} isShort />
    <TextField {...field('whoToAsk')} label={texts.whoToAsk} description={texts.whoToAskAbout} />
  </>
);
