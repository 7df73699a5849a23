import { Button } from '../../../../web/ui/Button.tsx';
import { ConfirmButton } from '../../../../web/ui/ConfirmButton.tsx';
import { Hidden } from '../../../../web/ui/Hidden.tsx';
import { Icon } from '../../../../web/ui/Icon.tsx';
import type { PlanView } from '../../domain/contract.ts';
import { isWritable } from '../../domain/transitions.ts';
import { usePlanCommand } from '../api.ts';
import { Row } from '../pieces/Card.tsx';
import { CommandProblem } from '../pieces/CommandProblem.tsx';
import { focusSoon } from '../pieces/focus.ts';
import { useSay } from '../pieces/Say.tsx';
import css from './MeetingLine.module.css';
import { hasBegun, type Meeting, timesId, whenInWords } from './meeting-words.ts';
import { words } from './texts.sv.ts';
import { WhomItFits } from './WhomItFits.tsx';

/** When and where, how it stands, and what can be done about the time. */
export function MeetingLine({ plan, meeting }: { plan: PlanView; meeting: Meeting }) {
  const say = useSay();
  const when = whenInWords(meeting);
  const choose = usePlanCommand<void>(
    plan.id,
    () => ({ method: 'POST', path: `/meetings/${meeting.id}/choose` }),
    () => {
      say(words.done.chosen);
      focusSoon(timesId(meeting.kind));
    },
  );
  const remove = usePlanCommand<void>(
    plan.id,
    () => ({ method: 'DELETE', path: `/meetings/${meeting.id}` }),
    () => {
      say(words.done.removed);
      focusSoon(timesId(meeting.kind));
    },
  );
  const may = (action: string) => plan.permittedActions.includes(action);
  const isOpen = meeting.state === 'proposed' || meeting.state === 'set';
  const mayPrepare = may('plan.prepare') && isWritable('time', plan.state);
  const isPassed = meeting.state === 'proposed' && hasBegun(meeting);
  const mayChoose =
    meeting.state === 'proposed' && may('plan.conduct') && isWritable('meeting', plan.state) && !isPassed;
  return (
    <div className={css['line']}>
      <Icon name="calendar" />
      <div>
        <p className={css['state']}>{isPassed ? words.passed : words[meeting.state]}</p>
        <p className={css['when']}>{when}</p>
        {meeting.place && <p>{words.at(meeting.place)}</p>}
        {isPassed ? (
          <p>
            {words.passedAbout} {mayPrepare && words.passedNext}
          </p>
        ) : (
          <WhomItFits plan={plan} meeting={meeting} />
        )}
        {meeting.link && (
          <a href={meeting.link} rel="noreferrer" target="_blank">
            {words.join}
          </a>
        )}
        <div className={css['does']}>
          <Row isQuiet={!mayChoose}>
            {mayChoose && (
              <Button busy={choose.isPending} onClick={() => choose.mutate()}>
                {words.choose}
                <Hidden>, {when}</Hidden>
              </Button>
            )}
            {isOpen && mayPrepare && (
              <TakeAway meeting={meeting} when={when} busy={remove.isPending} run={() => remove.mutate()} />
            )}
          </Row>
        </div>
        <CommandProblem problem={choose.error ?? remove.error} />
      </div>
    </div>
  );
}

function TakeAway({ meeting, when, busy, run }: { meeting: Meeting; when: string; busy: boolean; run: () => void }) {
  if (meeting.state === 'set')
    return (
      <ConfirmButton
        kind="quiet"
        label={words.cancel}
        heading={words.cancelHeading}
        says={words.cancelSays(when)}
        busy={busy}
        onConfirm={run}
      />
    );
  return (
    <Button kind="quiet" busy={busy} onClick={run}>
      {words.remove}
      <Hidden> {when}</Hidden>
    </Button>
  );
}
