import { Checkbox } from '../../../../web/ui/forms/Checkbox.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import { useConcernCommand } from '../api.ts';
import { words } from './texts.sv.ts';

const { list: texts } = words;

/** Answers a question that says no name. */
export const ReplyForm = ({ id, from }: { id: string; from: string }) => (
  <InPlace label={texts.reply} about={texts.replyAbout(from)}>
    {(close) => <Reply id={id} close={close} />}
  </InPlace>
);

function Reply({ id, close }: { id: string; close: (said?: string) => void }) {
  const { values, field } = useFields({ answer: '', sure: false });
  const send = useConcernCommand<object>(
    (body) => ({ method: 'POST', path: `/api/consultations/${id}/answer`, body }),
    () => close(texts.sent),
  );
  const isWarned = send.error?.errors.some(({ path }) => path === 'sure') ?? false;
  return (
    <Form label={texts.reply} problem={send.error} onSubmit={() => send.mutate(values)}>
      <TextArea {...field('answer')} label={texts.answer} description={texts.answerAbout} max={4000} isShort />
      {(isWarned || values.sure) && <Checkbox {...field('sure')} label={texts.sure} />}
      <InPlaceActions label={texts.send} busy={send.isPending} close={close} />
    </Form>
  );
}
