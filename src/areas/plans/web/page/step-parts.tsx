import type { Step } from '../../domain/codes.ts';
import { isWritable } from '../../domain/transitions.ts';
import { ActivitiesStep, activitiesSummary } from '../steps/activities/ActivitiesStep.tsx';
import { CallStep } from '../steps/call/CallStep.tsx';
import { callSummary } from '../steps/call/call-summary.ts';
import { CloseStep } from '../steps/close/CloseStep.tsx';
import { EvaluationStep, evaluationSummary } from '../steps/evaluation/EvaluationStep.tsx';
import { FollowUpStep, followUpSummary } from '../steps/follow-up/FollowUpStep.tsx';
import { MappingStep, mappingSummary } from '../steps/mapping/MappingStep.tsx';
import { MeetingStep, meetingSummary } from '../steps/meeting/MeetingStep.tsx';
import type { StepPart } from './PlanSteps.tsx';

/** What each step shows, opened and folded. A step that has not come yet is opened only when there is something in it. */
export const stepParts: Record<Step, StepPart> = {
  call: { Content: CallStep, summary: callSummary },
  mapping: {
    Content: MappingStep,
    summary: mappingSummary,
    isOpenAhead: (plan) => isWritable('part', plan.state),
  },
  meeting: {
    Content: MeetingStep,
    summary: meetingSummary,
    isOpenAhead: (plan) => plan.meetings.some(({ state }) => state === 'set' || state === 'held'),
  },
  activities: {
    Content: ActivitiesStep,
    summary: activitiesSummary,
    isOpenAhead: (plan) => plan.editions.length > 0,
  },
  evaluation: {
    Content: EvaluationStep,
    summary: evaluationSummary,
    isOpenAhead: ({ evaluation }) => evaluation !== null,
  },
  follow_up: {
    Content: FollowUpStep,
    summary: followUpSummary,
    isOpenAhead: (plan) => plan.editions.length > 0,
  },
  close: { Content: CloseStep, summary: () => null, isOpenAhead: ({ closure }) => closure !== null },
};
