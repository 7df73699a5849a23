import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import { forumStates } from '../../domain/codes.ts';
import type { ForumView } from '../../domain/contract.ts';
import { stateWords } from '../../domain/texts.sv.ts';
import { useForumCommand } from '../api.ts';
import css from '../Forums.module.css';
import { editWords as words } from '../texts.sv.ts';
import { ForumForm } from './ForumForm.tsx';

/** For who conducts the forum: what it is, and whether it is going on. */
export const EditForum = ({ forum }: { forum: ForumView }) => (
  <div className={css['row']} data-print="no">
    <InPlace label={words.open} kind="quiet">
      {(close) => <ForumForm forum={forum} close={close} />}
    </InPlace>
    <InPlace label={words.state} kind="quiet">
      {(close) => <StateForm forum={forum} close={close} />}
    </InPlace>
  </div>
);

function StateForm({ forum, close }: { forum: ForumView; close: (said?: string) => void }) {
  const { values, field } = useFields({ state: forum.state, reason: forum.stateReason });
  const set = useForumCommand<typeof values>(
    (body) => ({ method: 'POST', path: `/api/forums/${forum.id}/state`, body: { ...body, version: forum.version } }),
    () => close(words.saved),
  );
  return (
    <Form onSubmit={() => set.mutate(values)} problem={set.error} label={words.state}>
      <RadioGroup
        {...field('state')}
        label={words.stateLabel}
        options={forumStates.map((value) => ({ value, label: stateWords[value] }))}
      />
      {values.state !== 'active' && (
        <TextArea {...field('reason')} label={words.reason} description={words.reasonAbout} max={1000} isShort />
      )}
      <InPlaceActions label={words.save} busy={set.isPending} close={close} />
    </Form>
  );
}
