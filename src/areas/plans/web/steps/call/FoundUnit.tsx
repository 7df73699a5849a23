import { useEffect, useRef } from 'react';
import { Button } from '../../../../../web/ui/Button.tsx';
import { Hidden } from '../../../../../web/ui/Hidden.tsx';
import { WhoLine } from '../../../../../web/ui/WhoLine.tsx';
import type { Unit } from '../../../../directory/domain/contract.ts';
import { principalOf } from '../../../../directory/web/principal.ts';
import type { PlanView } from '../../../domain/contract.ts';
import { usePlanCommand } from '../../api.ts';
import { CommandProblem } from '../../pieces/CommandProblem.tsx';
import { useSay } from '../../pieces/Say.tsx';
import { searchWords as words } from './texts.sv.ts';

/** A unit that the search found, with the button that adds it to the plan. */
export function FoundUnit({ plan, unit, isOnPlan }: { plan: PlanView; unit: Unit; isOnPlan: boolean }) {
  const say = useSay();
  const add = usePlanCommand<string>(
    plan.id,
    (unitId) => ({ method: 'POST', path: '/parties', body: { unitId } }),
    () => say(words.added(unit.name)),
  );
  const mark = useRef<HTMLSpanElement>(null);
  const wasAdded = isOnPlan && add.isSuccess;
  useEffect(() => {
    if (wasAdded) mark.current?.focus();
  }, [wasAdded]);
  return (
    <WhoLine
      principal={principalOf(unit.organisation.kind, unit.kind)}
      principalName={unit.organisation.name}
      name={unit.name}
      note={
        isOnPlan ? (
          <span ref={mark} tabIndex={-1}>
            {words.isOnPlan}
          </span>
        ) : (
          <Button busy={add.isPending} onClick={() => add.mutate(unit.id)}>
            {words.add}
            <Hidden> {unit.name}</Hidden>
          </Button>
        )
      }
    >
      {add.error && <CommandProblem problem={add.error} />}
    </WhoLine>
  );
}
