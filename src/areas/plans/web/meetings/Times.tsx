import { InPlace } from '../../../../web/ui/forms/InPlace.tsx';
import type { PlanView } from '../../domain/contract.ts';
import { isWritable } from '../../domain/transitions.ts';
import { Card, Part, Stack } from '../pieces/Card.tsx';
import { MeetingLine } from './MeetingLine.tsx';
import { type Meeting, timesId } from './meeting-words.ts';
import { ProposeTime } from './ProposeTime.tsx';
import { words } from './texts.sv.ts';

/** Proposed and chosen times. New times are for the first meeting until the plan is published, for follow-up after. */
export function Times({ plan, kind }: { plan: PlanView; kind: Meeting['kind'] }) {
  const shown = plan.meetings.filter((meeting) => meeting.kind === kind && meeting.state !== 'cancelled');
  const isTimeForNew = plan.editions.length > 0 === (kind === 'follow_up');
  const mayPropose = isTimeForNew && plan.permittedActions.includes('plan.prepare') && isWritable('time', plan.state);
  const isFirst = kind === 'first';
  const isToPropose = mayPropose && shown.every(({ state }) => state === 'proposed');
  return (
    <Part
      heading={isFirst ? words.times : words.followUps}
      {...(!isFirst ? { about: words.followUpsAbout } : isToPropose && { about: words.timesAbout })}
      id={timesId(kind)}
    >
      <Stack>
        {shown.length === 0 && <p>{words.none}</p>}
        {shown.map((meeting) => (
          <Card key={meeting.id}>
            <MeetingLine plan={plan} meeting={meeting} />
          </Card>
        ))}
      </Stack>
      {mayPropose && <InPlace label={words.propose}>{(close) => <ProposeTime plan={plan} close={close} />}</InPlace>}
    </Part>
  );
}
