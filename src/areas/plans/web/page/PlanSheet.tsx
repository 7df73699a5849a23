import { useState } from 'react';
import { Page } from '../../../../web/layout/Page.tsx';
import type { Step } from '../../domain/codes.ts';
import type { PlanView } from '../../domain/contract.ts';
import { stateWords } from '../../domain/texts.sv.ts';
import { OwnAnswer } from '../answer/OwnAnswer.tsx';
import { OwnPeople } from '../answer/OwnPeople.tsx';
import { HandoverQuestion } from '../handover/HandoverQuestion.tsx';
import { Saying } from '../pieces/Say.tsx';
import { useWayTo } from '../pieces/use-way-to.ts';
import { words } from '../texts.sv.ts';
import { MainAction } from './MainAction.tsx';
import { MoreWays } from './MoreWays.tsx';
import { PlanCopies } from './PlanCopies.tsx';
import { PlanSide } from './PlanSide.tsx';
import { PlanStepLine } from './PlanStepLine.tsx';
import { PlanSteps } from './PlanSteps.tsx';

/** The plan's page when the plan has come. */
export function PlanSheet({ plan }: { plan: PlanView }) {
  const [opened, setOpened] = useState<ReadonlySet<Step>>(new Set());
  const put = (step: Step, isOpen: boolean) =>
    setOpened((before) => new Set(isOpen ? [...before, step] : [...before].filter((one) => one !== step)));
  useWayTo();
  return (
    <Saying>
      <Page
        heading={plan.child ? words.headingFor(plan.child.given) : words.heading}
        tab={words.tab}
        lead={plan.inForce ? words.revised : stateWords[plan.state]}
        back={{ link: { to: '/planer' }, word: words.back }}
        protection={plan.child?.protection}
        action={<MainAction plan={plan} open={(step) => put(step, true)} />}
        side={<PlanSide plan={plan} />}
      >
        <PlanStepLine plan={plan} />
        <HandoverQuestion plan={plan} />
        <OwnAnswer plan={plan} />
        <PlanCopies plan={plan} />
        <PlanSteps plan={plan} opened={opened} toggle={(step) => put(step, !opened.has(step))} />
        <OwnPeople plan={plan} />
        <MoreWays plan={plan} />
      </Page>
    </Saying>
  );
}
