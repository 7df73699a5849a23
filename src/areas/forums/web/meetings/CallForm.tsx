import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import { CheckboxGroup } from '../../../../web/ui/forms/CheckboxGroup.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import type { ForumView } from '../../domain/contract.ts';
import type { CallForumMeeting } from '../../domain/contract-meeting.ts';
import { useForumCommand } from '../api.ts';
import { forumWords, callWords as words } from '../texts.sv.ts';
import { TimeFields, type WrittenMeeting } from './TimeFields.tsx';
import { readTime } from './time-values.ts';

interface Values extends WrittenMeeting {
  readonly agenda: string;
  readonly partyIds: string[];
}

/** When and where, what is on the agenda, and who is invited. Goes to the new meeting when it has been sent. */
export function CallForm({ forum, close }: { forum: ForumView; close: (said?: string) => void }) {
  const navigate = useNavigate();
  const parties = forum.parties.filter(({ endedOn }) => endedOn === null);
  const first: Values = {
    day: '',
    startsAt: '',
    endsAt: '',
    place: '',
    link: '',
    agenda: '',
    partyIds: parties.map(({ id }) => id),
  };
  const { values, field } = useFields(first);
  const [errors, setErrors] = useState<readonly FieldProblem[]>([]);
  const call = useForumCommand<CallForumMeeting, { id: string }>(
    (body) => ({ method: 'POST', path: `/api/forums/${forum.id}/meetings`, body }),
    ({ id }) => {
      close(words.sent);
      void navigate({ to: '/forum/$forumId/moten/$meetingId', params: { forumId: forum.id, meetingId: id } });
    },
  );
  const submit = () => {
    const { when, wrong } = readTime(values);
    setErrors(wrong);
    if (!when) return;
    const agenda = values.agenda
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const partyIds = values.partyIds as CallForumMeeting['partyIds'];
    call.mutate({ ...when, place: values.place, link: values.link.trim(), agenda, partyIds });
  };
  return (
    <Form onSubmit={submit} errors={errors} problem={call.error} label={words.heading}>
      <TimeFields field={field} />
      <TextArea {...field('agenda')} label={words.agenda} description={words.agendaAbout} optional />
      <CheckboxGroup
        {...field('partyIds')}
        label={words.invited}
        description={words.invitedAbout}
        options={parties.map((party) => ({
          value: party.id as string,
          label: party.name,
          description: whoGetsIt(party),
        }))}
      />
      <InPlaceActions label={words.send} busy={call.isPending} close={close} />
    </Form>
  );
}

function whoGetsIt({ unit, members }: ForumView['parties'][number]): string {
  if (unit === null) return forumWords.noUnit;
  return members.length > 0 ? members.map(({ name }) => name).join(', ') : `${unit.name} ${words.noPeople}`;
}
