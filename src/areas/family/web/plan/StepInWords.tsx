import { classes } from '../../../../web/ui/classes.ts';
import { type PlanState, stepOf, steps } from '../../../plans/domain/codes.ts';
import type { Voice } from '../words/voice.ts';
import css from './StepInWords.module.css';
import { planWords, stateSays, stepNames } from './texts.sv.ts';

const c = classes(css);
const words = planWords.steps;

interface StepInWordsProps {
  readonly state: PlanState;
  readonly beingRevised?: boolean;
  readonly voice: Voice;
}

/** Where the plan is: a bar of seven for the eye, and in words what happens now and what comes then. */
export function StepInWords({ state, beingRevised = false, voice }: StepInWordsProps) {
  const at = steps.indexOf(stepOf[state]);
  const here = stepNames[stepOf[state]];
  const next = steps[at + 1];
  return (
    <div className={c('where')}>
      <div className={c('bar')} aria-hidden="true">
        {steps.map((step, index) => (
          <span key={step} className={c('part', index < at && 'done', index === at && 'here')} />
        ))}
      </div>
      <p className={c('at')}>{words.at(at + 1, here)}</p>
      <p>
        {beingRevised ? words.revised : stateSays[state](voice)}{' '}
        {next && state !== 'refused' && words.next(stepNames[next])}
      </p>
    </div>
  );
}
