import { Section } from '../../../../web/layout/Section.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import type { ForumMeetingView } from '../../domain/contract-meeting.ts';
import { useForumCommand } from '../api.ts';
import css from '../Forums.module.css';
import { meetingWords as words } from './texts.sv.ts';

/** What was said; in a team only for those who sit there. */
export const Notes = ({ meeting }: { meeting: ForumMeetingView }) => (
  <Section heading={words.notes}>
    {meeting.notes === null ? (
      <p>{words.notesHidden}</p>
    ) : (
      <>
        <p className={css['words']}>{meeting.notes || words.notesEmpty}</p>
        <p className={css['small']}>
          {meeting.forum.level === 'operational' ? words.notesOperational : words.notesOpen}
        </p>
      </>
    )}
    {meeting.state !== 'cancelled' && meeting.permittedActions.includes('forum.writeNotes') && (
      <InPlace label={words.writeNotes} kind="quiet">
        {(close) => <NotesForm meeting={meeting} close={close} />}
      </InPlace>
    )}
  </Section>
);

function NotesForm({ meeting, close }: { meeting: ForumMeetingView; close: (said?: string) => void }) {
  const { values, field } = useFields({ notes: meeting.notes ?? '' });
  const write = useForumCommand<{ notes: string }>(
    (body) => ({
      method: 'PUT',
      path: `/api/forums/${meeting.forum.id}/meetings/${meeting.id}/notes`,
      body: { ...body, version: meeting.version },
    }),
    () => close(words.saved),
  );
  return (
    <Form onSubmit={() => write.mutate(values)} problem={write.error} label={words.notes}>
      <TextArea {...field('notes')} label={words.notes} description={words.notesAbout} max={20_000} />
      <InPlaceActions label={words.save} busy={write.isPending} close={close} />
    </Form>
  );
}
