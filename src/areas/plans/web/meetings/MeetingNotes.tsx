import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import type { PlanView } from '../../domain/contract.ts';
import { isWritable } from '../../domain/transitions.ts';
import { planQuery, sendTo, useRefresh } from '../api.ts';
import { ConflictNotice } from '../draft/ConflictNotice.tsx';
import { DraftFields } from '../draft/DraftFields.tsx';
import { DraftStatus } from '../draft/DraftStatus.tsx';
import { useDraft } from '../draft/use-draft.ts';
import { ReadList } from '../pieces/ReadList.tsx';
import type { Meeting } from './meeting-words.ts';
import { notesWords as words } from './texts.sv.ts';

/** Agenda and notes of a meeting: written together by those who are on the plan, read afterwards. */
export function MeetingNotes({ plan, meeting }: { plan: PlanView; meeting: Meeting }) {
  const mayWrite = plan.permittedActions.includes('plan.writeContent') && isWritable('meeting', plan.state);
  if (mayWrite) return <WriteNotes key={meeting.id} plan={plan} meeting={meeting} />;
  return (
    <ReadList
      items={[
        { label: words.agenda, text: meeting.agenda },
        { label: words.notes, text: meeting.notes },
      ]}
    />
  );
}

const rowOf = ({ agenda, notes, version }: Meeting) => ({ values: { agenda, notes }, version });

function WriteNotes({ plan, meeting }: { plan: PlanView; meeting: Meeting }) {
  const client = useQueryClient();
  const refresh = useRefresh();
  const server = useMemo(() => rowOf(meeting), [meeting]);
  const form = useDraft({
    server,
    put: async (values, version) => {
      await sendTo(plan.id, { method: 'PUT', path: `/meetings/${meeting.id}`, body: { ...values, version } });
      refresh();
      return version + 1;
    },
    reload: async () => {
      const fresh = await client.fetchQuery({ ...planQuery(plan.id), staleTime: 0 });
      return rowOf(fresh.meetings.find(({ id }) => id === meeting.id) ?? meeting);
    },
  });
  return (
    <>
      <ConflictNotice form={form} labels={{ agenda: words.agenda, notes: words.notes }} />
      <DraftFields form={form}>
        <TextArea
          {...form.field('agenda')}
          name={`${meeting.id}.agenda`}
          label={words.agenda}
          description={words.agendaAbout}
          max={8000}
          isShort
        />
        <TextArea
          {...form.field('notes')}
          name={`${meeting.id}.notes`}
          label={words.notes}
          description={words.notesAbout}
          max={20_000}
        />
        <DraftStatus form={form} />
      </DraftFields>
    </>
  );
}
