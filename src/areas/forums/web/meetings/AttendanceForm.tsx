import { useState } from 'react';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import type { ForumAttendance, ForumMeetingView, HoldForumMeeting } from '../../domain/contract-meeting.ts';
import { absenceWords } from '../../domain/texts.sv.ts';
import { useForumCommand } from '../api.ts';
import css from '../Forums.module.css';
import { AbsenceFields } from './AbsenceFields.tsx';
import { attendanceOf, type Mark, marksOf } from './attendance-values.ts';
import { meetingWords as words } from './texts.sv.ts';

interface AttendanceFormProps {
  readonly meeting: ForumMeetingView;
  readonly close: (said?: string) => void;
}

/** Who came, who could decide, who did not come and why. Saved together: it says that the meeting was held. */
export function AttendanceForm({ meeting, close }: AttendanceFormProps) {
  const [marks, setMarks] = useState(() => marksOf(meeting.attendance));
  const [errors, setErrors] = useState<readonly FieldProblem[]>([]);
  const hold = useForumCommand<HoldForumMeeting>(
    (body) => ({ method: 'POST', path: `/api/forums/${meeting.forum.id}/meetings/${meeting.id}/held`, body }),
    () => close(words.saved),
  );
  const submit = () => {
    const { attendance, wrong } = attendanceOf(meeting.attendance, marks);
    setErrors(wrong);
    if (wrong.length === 0) hold.mutate({ attendance, version: meeting.version });
  };
  return (
    <Form onSubmit={submit} errors={errors} problem={hold.error} label={words.record}>
      <p>{words.recordAbout}</p>
      <div className={css['choices']}>
        {meeting.attendance.map((party) => (
          <Row
            key={party.partyId}
            party={party}
            mark={marks[party.partyId] ?? { came: '', absence: '', absenceWords: '' }}
            put={(mark) => setMarks((before) => ({ ...before, [party.partyId]: mark }))}
          />
        ))}
      </div>
      <InPlaceActions label={words.hold} busy={hold.isPending} close={close} />
    </Form>
  );
}

const options = [
  { value: 'decided', label: words.decided },
  { value: 'without', label: words.without },
  { value: 'absent', label: words.absent },
] as const;

function Row({ party, mark, put }: { party: ForumAttendance; mark: Mark; put: (mark: Mark) => void }) {
  const path = `attendance.${party.partyId}`;
  const said = party.answer === 'cannot' && party.absence !== null;
  return (
    <>
      <RadioGroup<(typeof options)[number]['value']>
        name={path}
        label={party.name}
        {...(!party.invited && { description: words.notInvited })}
        options={party.invited ? options : options.filter(({ value }) => value !== 'absent')}
        value={mark.came}
        onChange={(came) => put({ ...mark, came })}
      />
      {mark.came === 'absent' && said && party.absence && (
        <p className={css['small']}>
          {words.ownReason([absenceWords[party.absence], party.absenceWords].filter(Boolean).join(': '))}
        </p>
      )}
      {mark.came === 'absent' && !said && (
        <AbsenceFields
          label={words.absence(party.name)}
          absence={{ name: `${path}.absence`, value: mark.absence, onChange: (absence) => put({ ...mark, absence }) }}
          absenceWords={{
            name: `${path}.absenceWords`,
            value: mark.absenceWords,
            onChange: (words) => put({ ...mark, absenceWords: words }),
          }}
        />
      )}
    </>
  );
}
