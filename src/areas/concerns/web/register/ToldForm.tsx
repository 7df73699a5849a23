import { useBlocker } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { dayOf } from '../../../../web/lib/dates.ts';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import { Button } from '../../../../web/ui/Button.tsx';
import { DateField } from '../../../../web/ui/forms/DateField.tsx';
import { FieldGroup, Form, FormActions } from '../../../../web/ui/forms/Form.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import type { Channel, Sender } from '../../domain/codes.ts';
import { emptyReport, type ReportContent } from '../../domain/content.ts';
import { channelWords } from '../../domain/texts.sv.ts';
import { useConcernCommand } from '../api.ts';
import { momentOf } from '../moment.ts';
import { words as shared } from '../texts.sv.ts';
import { FamilyPart } from './FamilyPart.tsx';
import { ReporterPart } from './ReporterPart.tsx';
import { words } from './texts.sv.ts';
import { useToIntake } from './use-to-intake.ts';
import { WorryPart } from './WorryPart.tsx';

type Told = Exclude<Channel, 'samsyn' | 'file'>;
const channels: readonly Told[] = ['phone', 'letter', 'visit'];

/** What every part of the form gets: what is written, and how a field writes. Names are the server's. */
export interface ContentPart {
  readonly content: ReportContent;
  readonly of: <Name extends keyof ReportContent>(
    name: Name,
  ) => {
    readonly name: string;
    readonly value: ReportContent[Name];
    readonly onChange: (value: ReportContent[Name]) => void;
  };
}

/** What somebody told or wrote, put down by the one who received it. */
export function ToldForm() {
  const { values, field } = useFields({ channel: '' as Told | '', sender: '' as Sender | '', day: dayOf(), clock: '' });
  const [content, setContent] = useState<ReportContent>(() => ({ ...emptyReport(), asks: false }));
  const toIntake = useToIntake();
  const isSent = useRef(false);
  const [errors, setErrors] = useState<readonly FieldProblem[]>([]);
  const register = useConcernCommand<object, { id: string }>(
    (body) => ({ method: 'POST', path: '/api/intakes', body }),
    (answer) => {
      isSent.current = true;
      toIntake(answer);
    },
  );
  const isBegun = content.seen !== '' || content.child.family !== '' || content.child.number !== '';
  useBlocker({
    shouldBlockFn: () => isBegun && !isSent.current && !window.confirm(words.leave),
    enableBeforeUnload: () => isBegun && !isSent.current,
  });
  const of: ContentPart['of'] = (name) => ({
    name: `content.${name}`,
    value: content[name],
    onChange: (value) => setContent((before) => ({ ...before, [name]: value })),
  });
  const submit = () => {
    const { channel, sender, day, clock } = values;
    const moment = momentOf(day, clock, 'arrivedAt');
    const wrong = [
      ...(channel === '' ? [{ path: 'channel', message: words.chooseChannel }] : []),
      ...moment.wrong,
      ...(sender === '' ? [{ path: 'sender', message: words.chooseSender }] : []),
    ];
    setErrors(wrong);
    if (wrong.length === 0) register.mutate({ channel, sender, arrivedAt: moment.at, content });
  };
  return (
    <Form label={words.heading} errors={errors} problem={register.error} onSubmit={submit}>
      <FieldGroup legend={words.came}>
        <RadioGroup
          {...field('channel')}
          label={words.channel}
          options={channels.map((value) => ({ value, label: channelWords[value] }))}
        />
        <DateField {...field('day')} name="arrivedAt" label={words.day} max={dayOf()} />
        <TextField
          {...field('clock')}
          label={shared.moment.clock}
          description={shared.moment.clockAbout}
          inputMode="numeric"
        />
      </FieldGroup>
      <ReporterPart content={content} of={of} sender={field('sender')} />
      <WorryPart content={content} of={of} />
      <FamilyPart of={of} />
      <FormActions>
        <Button kind="main" type="submit" busy={register.isPending}>
          {words.save}
        </Button>
      </FormActions>
    </Form>
  );
}
