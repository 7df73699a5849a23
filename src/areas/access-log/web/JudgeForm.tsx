import { useState } from 'react';
import { useCommand } from '../../../web/lib/use-command.ts';
import { Form } from '../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../web/ui/forms/InPlace.tsx';
import { RadioGroup } from '../../../web/ui/forms/RadioGroup.tsx';
import { TextArea } from '../../../web/ui/forms/TextArea.tsx';
import { useFields } from '../../../web/ui/forms/use-fields.ts';
import { verdictWords } from '../domain/texts.sv.ts';
import { judge, type ReviewItem, reviewKey, type Verdict } from './api.ts';
import { words } from './texts.sv.ts';

const { review: texts } = words;

const options = (['expected', 'ask', 'unauthorised'] as const).map((value) => ({
  value,
  label: verdictWords[value],
  description: texts.verdictAbout[value],
}));

interface JudgeFormProps {
  readonly item: ReviewItem;
  readonly close: () => void;
  readonly onJudged: () => void;
}

/** Expected, to be asked about, or without right. */
export function JudgeForm({ item, close, onJudged }: JudgeFormProps) {
  const first: { verdict: Verdict | ''; note: string } = { verdict: '', note: item.note ?? '' };
  const { values, field } = useFields(first);
  const [isUnchosen, setUnchosen] = useState(false);
  const save = useCommand({
    run: judge(item.id),
    refresh: [reviewKey],
    onDone: () => {
      close();
      onJudged();
    },
  });
  const send = () => {
    const { verdict, note } = values;
    setUnchosen(verdict === '');
    if (verdict !== '') save.mutate({ verdict, note });
  };
  return (
    <Form
      onSubmit={send}
      problem={save.error}
      errors={isUnchosen ? [{ path: 'verdict', message: texts.chooseVerdict }] : []}
      label={texts.judge}
    >
      <RadioGroup {...field('verdict')} label={texts.verdict} options={options} />
      <TextArea {...field('note')} label={texts.note} description={texts.noteAbout} max={2000} isShort />
      <InPlaceActions label={texts.save} busy={save.isPending} close={close} />
    </Form>
  );
}
