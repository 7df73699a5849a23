import { useState } from 'react';
import { Checkbox } from '../../../../web/ui/forms/Checkbox.tsx';
import { DateField } from '../../../../web/ui/forms/DateField.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import { type LedTo, ledTos } from '../../domain/codes.ts';
import type { LineView } from '../../domain/contract-lines.ts';
import { ledToWords } from '../../domain/texts.sv.ts';
import { useForumCommand } from '../api.ts';
import { lineWords as words } from './texts.sv.ts';

const later = 'later';

/** What was said, where it led, when it is followed up and how that went. */
export function WriteForm({ line, close }: { line: LineView; close: (said?: string) => void }) {
  const { values, field } = useFields({
    notes: line.notes,
    ledToWords: line.ledToWords,
    followUpOn: line.followUpOn ?? '',
    followUpWords: line.followUpWords,
    closed: line.closedAt !== null,
    sure: false,
  });
  const [ledTo, setLedTo] = useState<LedTo | typeof later>(line.ledTo ?? later);
  const write = useForumCommand<object>(
    (body) => ({ method: 'PUT', path: `/api/forum-lines/${line.id}`, body }),
    () => close(words.saved2),
  );
  const isWarned = write.error?.errors.some(({ path }) => path === 'sure') ?? false;
  const submit = () =>
    write.mutate({
      ...values,
      ledTo: ledTo === later ? null : ledTo,
      followUpOn: values.followUpOn || null,
      version: line.version,
    });
  return (
    <Form onSubmit={submit} problem={write.error} label={words.write}>
      <TextArea {...field('notes')} label={words.notes} description={words.notesAbout} optional max={8000} />
      <RadioGroup<LedTo | typeof later>
        name="ledTo"
        label={words.whereTo}
        options={[
          ...ledTos.map((value) => ({ value, label: ledToWords[value] })),
          { value: later, label: words.chooseLater },
        ]}
        value={ledTo}
        onChange={setLedTo}
      />
      {ledTo !== later && (
        <TextField {...field('ledToWords')} label={words.otherWay} optional={ledTo !== 'other_way'} />
      )}
      <DateField {...field('followUpOn')} label={words.followUpOn} optional />
      <TextArea {...field('followUpWords')} label={words.followUpWords} optional max={2000} isShort />
      <Checkbox {...field('closed')} label={words.close} />
      {(isWarned || values.sure) && <Checkbox {...field('sure')} label={words.sure} />}
      <InPlaceActions label={words.save2} busy={write.isPending} close={close} />
    </Form>
  );
}
