import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { whenInWords } from './meeting-words.ts';
import { words } from './texts.sv.ts';
import type { TimeChoices } from './times-that-fit.ts';

const options = [
  { value: 'yes', label: words.fits.yes },
  { value: 'no', label: words.fits.no },
] as const;

/** Each proposed time with yes or no. One may leave a time without an answer. */
export const TimesChoice = ({ choices }: { choices: TimeChoices }) =>
  choices.map(({ time, value, onChange }) => (
    <RadioGroup
      key={time.id}
      name={`times.${time.id}`}
      label={[whenInWords(time), time.place].filter(Boolean).join(', ')}
      options={options}
      value={value}
      onChange={onChange}
    />
  ));
