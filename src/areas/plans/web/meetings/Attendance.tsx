import { queryOptions, useQuery } from '@tanstack/react-query';
import { get } from '../../../../web/lib/http.ts';
import { InPlace } from '../../../../web/ui/forms/InPlace.tsx';
import { Icon } from '../../../../web/ui/Icon.tsx';
import { Loaded } from '../../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../../web/ui/states/Skeleton.tsx';
import type { PlanView } from '../../domain/contract.ts';
import type { Expected } from '../../domain/contract-meeting.ts';
import { isWritable } from '../../domain/transitions.ts';
import { words as planWords } from '../texts.sv.ts';
import css from './Attendance.module.css';
import { AttendanceForm } from './AttendanceForm.tsx';
import { hasBegun, type Meeting, startInWords } from './meeting-words.ts';
import { attendanceWords as words } from './texts.sv.ts';

/** Everyone of whom a meeting shall say whether they came, the family by name. */
export const expectedQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', 'expected', planId],
    queryFn: ({ signal }) =>
      get<{ expected: Expected[] }>(`/api/plans/${planId}/expected`, signal).then(({ expected }) => expected),
  });

/** Who came to the meeting: read by all, written by who leads the plan once the meeting has begun. */
export function Attendance({ plan, meeting }: { plan: PlanView; meeting: Meeting }) {
  const mayHold = plan.permittedActions.includes('plan.conduct') && isWritable('meeting', plan.state);
  const mayName = plan.permittedActions.includes('plan.writeContent');
  const query = useQuery({ ...expectedQuery(plan.id), enabled: mayName });
  if (meeting.state === 'set' && !hasBegun(meeting)) return <p>{planWords.meetingAhead(startInWords(meeting))}</p>;
  if (!mayName) return null;
  return (
    <Loaded query={query} skeleton={<SkeletonRows rows={3} />}>
      {(expected) => {
        if (meeting.state === 'set')
          return mayHold ? <AttendanceForm plan={plan} meeting={meeting} expected={expected} /> : null;
        return (
          <>
            <Came expected={expected} meeting={meeting} />
            {mayHold && (
              <InPlace label={words.change} kind="quiet">
                {(close) => <AttendanceForm plan={plan} meeting={meeting} expected={expected} close={close} />}
              </InPlace>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

const Came = ({ expected, meeting }: { expected: readonly Expected[]; meeting: Meeting }) => (
  <ul className={css['list']} aria-label={words.heading}>
    {expected.map(({ whoId, name }) => {
      const noted = meeting.attendance.find((one) => one.whoId === whoId);
      if (!noted) return null;
      return (
        <li key={whoId}>
          <Icon name={noted.came ? 'check' : 'cross'} size={16} />
          <span>
            <b>{name}</b>, {said(noted)}
          </span>
        </li>
      );
    })}
  </ul>
);

function said({ came, mayDecide, reason }: Meeting['attendance'][number]): string {
  if (!came) return `${words.absent.toLocaleLowerCase('sv')}: ${reason}`;
  return (mayDecide === null ? words.came : mayDecide ? words.cameDeciding : words.cameWithout).toLocaleLowerCase('sv');
}
