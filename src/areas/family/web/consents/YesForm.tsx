import { type ReactNode, useState } from 'react';
import { dateInWords, dayOf, isDay } from '../../../../web/lib/dates.ts';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import { useCommand } from '../../../../web/lib/use-command.ts';
import { DateField } from '../../../../web/ui/forms/DateField.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import { purposeWords } from '../../../sharing/domain/words.sv.ts';
import { familyKey, sayYes } from '../api.ts';
import type { Voice } from '../words/voice.ts';
import { type Length, lastDays, lengthChoices } from './lengths.ts';
import { consentWords, givingWords } from './texts.sv.ts';

const words = consentWords.giving;

interface YesFormProps {
  readonly childId: string;
  readonly unitId: string;
  readonly unit: string;
  /** The last day that the county lets a yes be valid to. */
  readonly lastDay: string;
  readonly purpose: keyof typeof purposeWords;
  /** The unit has begun the plan, which it sees already. */
  readonly begins?: boolean;
  readonly voice: Voice;
  readonly close: (said?: string) => void;
  /** As `close`, without a yes; `said` tells so. */
  readonly leave: (said: string) => void;
  /** How to say no. */
  readonly children: ReactNode;
}

/** A yes to one unit: what it means, what is left out of it in own words, and how long it lasts. */
export function YesForm(props: YesFormProps) {
  const { childId, unitId, unit, lastDay, purpose, begins = false, voice, close, leave, children } = props;
  const about = givingWords[begins ? 'begun' : purpose];
  const today = dayOf();
  const [length, setLength] = useState<Length>('longest');
  const { values, field } = useFields({ exclusions: '', validTo: '' });
  const yes = useCommand({
    run: sayYes(childId),
    refresh: [familyKey],
    onDone: () => close(words.said(unit)),
  });
  const [wrong, setWrong] = useState<readonly FieldProblem[]>([]);
  const validTo = length === 'own' ? values.validTo : (lastDays(today, lastDay)[length] ?? lastDay);
  return (
    <Form
      label={about.heading(unit)}
      problem={yes.error}
      errors={wrong}
      onSubmit={() => {
        const problems = isDay(validTo) ? [] : [{ path: 'validTo', message: words.noDay }];
        setWrong(problems);
        if (problems.length === 0) yes.mutate({ unitIds: [unitId], purpose, exclusions: values.exclusions, validTo });
      }}
    >
      <h3>{about.heading(unit)}</h3>
      {children}
      <p>{about.means(voice)}</p>
      <p>{words.purpose(purposeWords[purpose])}</p>
      <TextArea
        {...field('exclusions')}
        label={words.exclusions}
        description={words.exclusionsAbout}
        optional
        isShort
        max={2000}
      />
      <RadioGroup
        {...(length !== 'own' && { name: 'validTo' })}
        label={words.howLong}
        options={lengthChoices(today, lastDay)}
        value={length}
        onChange={setLength}
      />
      {length === 'own' && (
        <DateField
          {...field('validTo')}
          label={words.day}
          description={words.dayAbout(dateInWords(lastDay, today))}
          min={today}
          max={lastDay}
        />
      )}
      <InPlaceActions label={about.say} busy={yes.isPending} close={() => leave(words.not(unit))} putAway={words.no} />
    </Form>
  );
}
