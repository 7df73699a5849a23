import { Button } from '../../../../web/ui/Button.tsx';
import { InPlace } from '../../../../web/ui/forms/InPlace.tsx';
import type { PlanView } from '../../domain/contract.ts';
import { isWritable } from '../../domain/transitions.ts';
import { usePlanCommand } from '../api.ts';
import { Card } from '../pieces/Card.tsx';
import { CommandProblem } from '../pieces/CommandProblem.tsx';
import { focusSoon } from '../pieces/focus.ts';
import { useSay } from '../pieces/Say.tsx';
import { Appoint } from './Appoint.tsx';
import { AskForm } from './AskForm.tsx';
import { words } from './texts.sv.ts';

/** For who may hand over the coordination: asks somebody, or shows who has been asked; a manager appoints when nobody coordinates. */
export function Handover({ plan }: { plan: PlanView }) {
  const may = (action: string) => plan.permittedActions.includes(action);
  if (!isWritable('member', plan.state)) return null;
  return (
    <>
      {may('plan.offerHandover') &&
        (plan.handover ? (
          <Waits plan={plan} name={plan.handover.toName} />
        ) : (
          <InPlace label={words.heading} kind="quiet">
            {(close) => <AskForm plan={plan} close={close} />}
          </InPlace>
        ))}
      {may('plan.appointCoordinator') && plan.needsCoordinator && (
        <InPlace label={words.appoint} kind="quiet">
          {(close) => <Appoint plan={plan} close={close} />}
        </InPlace>
      )}
    </>
  );
}

function Waits({ plan, name }: { plan: PlanView; name: string }) {
  const say = useSay();
  const takeBack = usePlanCommand<void>(
    plan.id,
    () => ({ method: 'POST', path: '/handover/take-back' }),
    () => {
      say(words.takenBack);
      focusSoon('field-coordinator');
    },
  );
  return (
    <Card>
      <p>{words.waits(name)}</p>
      <div>
        <Button busy={takeBack.isPending} onClick={() => takeBack.mutate()}>
          {words.takeBack}
        </Button>
      </div>
      <CommandProblem problem={takeBack.error} />
    </Card>
  );
}
