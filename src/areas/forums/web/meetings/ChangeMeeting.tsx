import { useState } from 'react';
import { dayOf, timeInWords } from '../../../../web/lib/dates.ts';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import type { ForumMeetingView, MoveForumMeeting } from '../../domain/contract-meeting.ts';
import { useForumCommand } from '../api.ts';
import { TimeFields } from './TimeFields.tsx';
import { meetingWords as words } from './texts.sv.ts';
import { readTime } from './time-values.ts';

const pathOf = (meeting: ForumMeetingView): string => `/api/forums/${meeting.forum.id}/meetings/${meeting.id}`;

/** Another time or place, or calling the meeting off. */
export const ChangeMeeting = ({ meeting }: { meeting: ForumMeetingView }) => (
  <>
    <InPlace label={words.change} kind="quiet">
      {(close) => <MoveForm meeting={meeting} close={close} />}
    </InPlace>
    <InPlace label={words.cancel} kind="quiet">
      {(close) => <CancelForm meeting={meeting} close={close} />}
    </InPlace>
  </>
);

interface FormProps {
  readonly meeting: ForumMeetingView;
  readonly close: (said?: string) => void;
}

function MoveForm({ meeting, close }: FormProps) {
  const { values, field } = useFields({
    day: dayOf(meeting.startsAt),
    startsAt: timeInWords(meeting.startsAt),
    endsAt: timeInWords(meeting.endsAt),
    place: meeting.place,
    link: meeting.link,
  });
  const [errors, setErrors] = useState<readonly FieldProblem[]>([]);
  const move = useForumCommand<MoveForumMeeting>(
    (body) => ({ method: 'PUT', path: pathOf(meeting), body }),
    () => close(words.saved),
  );
  const submit = () => {
    const { when, wrong } = readTime(values);
    setErrors(wrong);
    if (when) move.mutate({ ...when, place: values.place, link: values.link.trim(), version: meeting.version });
  };
  return (
    <Form onSubmit={submit} errors={errors} problem={move.error} label={words.change}>
      <TimeFields field={field} />
      <InPlaceActions label={words.save} busy={move.isPending} close={close} />
    </Form>
  );
}

function CancelForm({ meeting, close }: FormProps) {
  const { values, field } = useFields({ reason: '' });
  const cancel = useForumCommand<{ reason: string }>(
    (body) => ({ method: 'POST', path: `${pathOf(meeting)}/cancel`, body: { ...body, version: meeting.version } }),
    () => close(),
  );
  return (
    <Form onSubmit={() => cancel.mutate(values)} problem={cancel.error} label={words.cancel}>
      <TextArea {...field('reason')} label={words.cancelWhy} max={500} isShort />
      <InPlaceActions label={words.cancel} kind="danger" busy={cancel.isPending} close={close} />
    </Form>
  );
}
