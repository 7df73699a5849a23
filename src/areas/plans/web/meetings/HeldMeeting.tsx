import type { PlanView } from '../../domain/contract.ts';
import { Card, Part } from '../pieces/Card.tsx';
import { Attendance } from './Attendance.tsx';
import { MeetingLine } from './MeetingLine.tsx';
import { MeetingNotes } from './MeetingNotes.tsx';
import type { Meeting } from './meeting-words.ts';
import { attendanceWords, meetingWords } from './texts.sv.ts';

/** A meeting with a time: when and where, agenda and notes, and who came. */
export const HeldMeeting = ({ plan, meeting, id }: { plan: PlanView; meeting: Meeting; id?: string }) => (
  <Card {...(id && { id })}>
    <MeetingLine plan={plan} meeting={meeting} />
    <Part heading={meetingWords.notes}>
      <MeetingNotes plan={plan} meeting={meeting} />
    </Part>
    <Part heading={attendanceWords.heading}>
      <Attendance plan={plan} meeting={meeting} />
    </Part>
  </Card>
);
