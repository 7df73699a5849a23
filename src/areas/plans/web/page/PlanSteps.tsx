import { type ComponentType, useId } from 'react';
import { Button } from '../../../../web/ui/Button.tsx';
import { classes } from '../../../../web/ui/classes.ts';
import { Hidden } from '../../../../web/ui/Hidden.tsx';
import { type Step, steps } from '../../domain/codes.ts';
import type { PlanView } from '../../domain/contract.ts';
import { stepWords } from '../../domain/texts.sv.ts';
import { stepComes, words } from '../texts.sv.ts';
import css from './PlanSteps.module.css';
import { stepParts } from './step-parts.tsx';
import { hereId } from './use-step.ts';

const c = classes(css);

/** What the page knows of a step. */
export interface StepPart {
  readonly Content: ComponentType<{ readonly plan: PlanView }>;
  /** What is shown while the step is folded. */
  readonly summary: (plan: PlanView) => string | null;
  /** True when there is something to see or do in a step that has not come yet. */
  readonly isOpenAhead?: (plan: PlanView) => boolean;
}

interface PlanStepsProps {
  readonly plan: PlanView;
  /** Steps that the person has unfolded. */
  readonly opened: ReadonlySet<Step>;
  readonly toggle: (step: Step) => void;
}

/** The seven steps: where the plan stands opened, the earlier folded with a summary, the later as what comes. */
export function PlanSteps({ plan, opened, toggle }: PlanStepsProps) {
  const at = steps.indexOf(plan.step);
  return (
    <div className={c('steps')}>
      {steps.map((step, index) => {
        const part = stepParts[step];
        if (index === at) return <HereStep key={step} plan={plan} step={step} part={part} />;
        const canOpen = index < at || (part.isOpenAhead?.(plan) ?? false);
        return (
          <FoldedStep
            key={step}
            {...{ plan, step, part, canOpen }}
            isBehind={index < at}
            isOpen={canOpen && opened.has(step)}
            toggle={() => toggle(step)}
          />
        );
      })}
    </div>
  );
}

interface OneStepProps {
  readonly plan: PlanView;
  readonly step: Step;
  readonly part: StepPart;
}

const StepNumber = ({ step }: { step: Step }) => <span className={c('number')}>{steps.indexOf(step) + 1}</span>;

function HereStep({ plan, step, part: { Content } }: OneStepProps) {
  return (
    <section className={c('here')} aria-labelledby={hereId}>
      <p className={c('state')}>{words.stepState.here}</p>
      <h2 id={hereId} tabIndex={-1}>
        <StepNumber step={step} /> {stepWords[step]}
      </h2>
      <div className={c('content')}>
        <Content plan={plan} />
      </div>
    </section>
  );
}

interface FoldedProps extends OneStepProps {
  readonly canOpen: boolean;
  readonly isBehind: boolean;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

function FoldedStep({ plan, step, part, canOpen, isBehind, isOpen, toggle }: FoldedProps) {
  const [headingId, contentId] = [useId(), useId()];
  return (
    <section className={c('folded', !isBehind && 'ahead')} aria-labelledby={headingId}>
      <div className={c('head')}>
        <h2 id={headingId}>
          <StepNumber step={step} /> {stepWords[step]}
          <Hidden>, {isBehind ? words.stepState.behind : words.stepState.ahead}</Hidden>
        </h2>
        {canOpen && (
          <Button kind="quiet" aria-expanded={isOpen} aria-controls={contentId} onClick={toggle}>
            {isOpen ? words.hide : words.show}
            <Hidden> {stepWords[step]}</Hidden>
          </Button>
        )}
      </div>
      {!isOpen && (
        <p className={c('summary')}>
          {(isBehind || canOpen) && part.summary(plan) ? part.summary(plan) : stepComes[step]}
        </p>
      )}
      <div id={contentId} hidden={!isOpen} className={c('content')}>
        {isOpen && <part.Content plan={plan} />}
      </div>
    </section>
  );
}
