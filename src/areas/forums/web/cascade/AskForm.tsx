import { Checkbox } from '../../../../web/ui/forms/Checkbox.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import type { ForumView } from '../../domain/contract.ts';
import { useForumCommand } from '../api.ts';
import { cascadeWords as words } from './texts.sv.ts';

/** A question to the forum above. What looks like a name is warned of first. */
export function AskForm({ forum, close }: { forum: ForumView; close: (said?: string) => void }) {
  const { values, field } = useFields({ text: '', sure: false });
  const ask = useForumCommand<typeof values>(
    (body) => ({ method: 'POST', path: `/api/forums/${forum.id}/questions`, body }),
    () => close(words.sent),
  );
  const isWarned = ask.error?.errors.some(({ path }) => path === 'sure') ?? false;
  return (
    <Form onSubmit={() => ask.mutate(values)} problem={ask.error} label={words.ask}>
      <TextArea
        {...field('text')}
        label={words.question}
        description={words.askAbout(forum.parent?.name ?? '')}
        max={2000}
        isShort
      />
      {(isWarned || values.sure) && <Checkbox {...field('sure')} label={words.sure} />}
      <InPlaceActions label={words.send} busy={ask.isPending} close={close} />
    </Form>
  );
}
