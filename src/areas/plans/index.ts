import { activityRoutes } from './server/routes/activities.ts';
import { answerRoutes } from './server/routes/answer.ts';
import { callRoutes } from './server/routes/call.ts';
import { closeRoutes } from './server/routes/close.ts';
import { contentRoutes } from './server/routes/content.ts';
import { evaluationRoutes } from './server/routes/evaluation.ts';
import { followUpRoutes } from './server/routes/follow-up.ts';
import { handoverRoutes } from './server/routes/handover.ts';
import { listRoutes } from './server/routes/list.ts';
import { mappingRoutes } from './server/routes/mapping.ts';
import { meetingRoutes } from './server/routes/meeting.ts';
import { messageRoutes } from './server/routes/messages.ts';
import { frameRoutes } from './server/routes/plan.ts';
import { publishRoutes } from './server/routes/publish.ts';

export { type PlanFacts, planActions } from './domain/access.ts';
export {
  ByPlan,
  ChildWords,
  Content,
  Done,
  Goal,
  Lead,
  Measure,
  Meeting,
  Member,
  Part,
  Party,
  Score,
  WholePlan,
} from './domain/contract.ts';
export { ByEdition, Differences, Edition } from './domain/contract-edition.ts';
export { Scored } from './domain/contract-follow-up.ts';
export { WritePart } from './domain/contract-mapping.ts';
export { AnswerTimes, WriteChildWords } from './domain/contract-voices.ts';
export { differences } from './domain/differences.ts';
export { coordinatorOf, nameAndNumber, organisationInGeneral } from './domain/edition.ts';
export { withMatrix } from './domain/matrix.ts';
export { messageFailures } from './domain/messages.ts';
export { isPossible, isWritable } from './domain/transitions.ts';
export { writeChildWords } from './server/child-words.ts';
export { copiesOf, copyOf } from './server/copies.ts';
export { loadEdition } from './server/edition.ts';
export { writeOwnScore } from './server/evaluation-score.ts';
export { noPlan, planFacts } from './server/facts.ts';
export { inForceOf } from './server/in-force.ts';
export { limitsOf } from './server/limits.ts';
export { writeFamilyPart } from './server/mapping.ts';
export { notify } from './server/messages.ts';
export { coordinatorOn } from './server/messages-recipients.ts';
export { remind } from './server/messages-remind.ts';
export { sendMail } from './server/messages-send.ts';
export { recordRefusal } from './server/refusal.ts';
export { documentRoutes } from './server/routes/document.ts';
export { startPlan } from './server/start.ts';
export { answerTimes } from './server/time-fit.ts';
export { loadWhole } from './server/whole.ts';

/** Every route of the plans, in the order of a plan's life. */
export const planRoutes = [
  ...listRoutes,
  ...frameRoutes,
  ...callRoutes,
  ...answerRoutes,
  ...mappingRoutes,
  ...meetingRoutes,
  ...messageRoutes,
  ...contentRoutes,
  ...publishRoutes,
  ...activityRoutes,
  ...evaluationRoutes,
  ...followUpRoutes,
  ...closeRoutes,
  ...handoverRoutes,
];
