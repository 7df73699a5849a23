import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { type ContentAnswer, type ContentItem, isAnswerTo, requiredContent } from '../../domain/content.ts';
import type { AgreementView, WholeVersion } from '../../domain/contract-whole.ts';
import { answerWords, contentWords } from '../../domain/texts.sv.ts';
import { words } from './texts.sv.ts';
import { type Close, useAgreementForm } from './use-form.ts';

const { content: texts } = words;

interface JudgeFormProps {
  readonly agreement: AgreementView;
  readonly version: WholeVersion;
  readonly item: ContentItem;
  readonly close: Close;
}

/** How well a version holds one of the things that are required, and where it stands. */
export function JudgeForm({ agreement, version, item, close }: JudgeFormProps) {
  const before = version.content.find((line) => line.item === item);
  const { values, field, send, busy, form } = useAgreementForm({
    scope: item,
    method: 'PUT',
    path: `/${agreement.id}/versions/${version.id}/content/${item}`,
    close,
    initial: {
      answer: (before && isAnswerTo(item, before.answer) ? before.answer : '') as ContentAnswer | '',
      note: before?.note ?? '',
      place: before?.place ?? '',
    },
  });
  return (
    <Form {...form} onSubmit={() => send({ ...values, version: agreement.version })} label={contentWords[item]}>
      <RadioGroup
        {...field('answer')}
        label={texts.answer}
        options={requiredContent[item].map((answer) => ({ value: answer, label: answerWords[answer] }))}
      />
      <TextField {...field('place')} label={texts.place} optional />
      <TextField {...field('note')} label={texts.note} optional />
      <InPlaceActions label={texts.button} busy={busy} close={close} />
    </Form>
  );
}
