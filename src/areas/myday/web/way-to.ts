import { linkOptions } from '@tanstack/react-router';
import { askedId } from '../../forums/web/cascade/asked-id.ts';
import { ownPeopleId } from '../../plans/web/answer/OwnPeople.tsx';
import type { TodoLine } from '../domain/contract.ts';

/** The page where it is done: the plan, the report, or where in the forum. `isUnits`: it lies on others, for their manager. */
export function wayTo(line: TodoLine, isUnits = false) {
  const { kind, planId, forum, refId } = line;
  if (planId !== null)
    return linkOptions({
      to: '/planer/$planId',
      params: { planId },
      ...(kind === 'absent_member' && { hash: ownPeopleId }),
    });
  // A manager does not read a report: it is given to somebody in the list.
  if (forum === null) return isUnits ? linkOptions({ to: '/orosanmalningar/inkomna' }) : toReport(line);
  const params = { forumId: forum.id };
  switch (kind) {
    case 'forum_receive':
    case 'forum_carry_out':
      return linkOptions({ to: '/forum/beslut' });
    case 'forum_question':
    case 'forum_answered':
      return linkOptions({ to: '/forum/$forumId', params, hash: askedId });
    case 'forum_action':
    case 'forum_follow_up':
      return linkOptions({ to: '/forum/$forumId/barn/$lineId', params: { ...params, lineId: refId ?? '' } });
    default:
      return linkOptions({ to: '/forum/$forumId/moten/$meetingId', params: { ...params, meetingId: refId ?? '' } });
  }
}

/** To the report as it lies at the unit, to the questions there, or to the report that one has sent oneself. */
function toReport({ kind, refId }: TodoLine) {
  switch (kind) {
    case 'concern_consult':
      return linkOptions({ to: '/orosanmalningar/inkomna' });
    case 'concern_draft':
      return linkOptions({ to: '/orosanmalningar/skriv/$draftId', params: { draftId: refId ?? '' } });
    case 'concern_answered':
    case 'concern_birth':
    case 'concern_hand_over':
      return linkOptions({ to: '/orosanmalningar/skickad/$reportId', params: { reportId: refId ?? '' } });
    default:
      return linkOptions({ to: '/orosanmalningar/inkomna/$intakeId', params: { intakeId: refId ?? '' } });
  }
}
