import type { PlanState } from '../domain/codes.ts';
import type { PlanView } from '../domain/contract.ts';
import { isWritable, type PlanCommand } from '../domain/transitions.ts';

/** The command that leads on from each state; the others are ways aside. */
const onward: Record<PlanState, PlanCommand> = {
  draft: 'askFamily',
  asking: 'sendCall',
  called: 'startMapping',
  mapping: 'startMeeting',
  meeting: 'publish',
  active: 'startEvaluation',
  evaluation: 'finishEvaluation',
  follow_up: 'continue',
  closed: 'reopen',
  refused: 'offerAgain',
};

type Next = PlanView['next'][number];

/** The plan's next step with what is missing before it. A family that has already said yes need not be asked again. */
export function mainCommand({ state, next }: Pick<PlanView, 'state' | 'next'>): Next | undefined {
  const find = (command: PlanCommand) => next.find((one) => one.command === command);
  if (state === 'closed') return find('reopen') ?? find('beginAgain');
  const call = find('sendCall');
  if (state === 'draft' && call?.missing.length === 0) return call;
  return find(onward[state]);
}

type OwnTask = 'handover' | 'answer' | 'part' | 'report';

/** What the plan waits for from the reader's own unit: what one who does not lead the plan is led to first. */
export function ownTask(plan: PlanView): OwnTask | undefined {
  const own = plan.parties.find((party) => party.unitId === plan.ownUnitId);
  const may = (action: string) => plan.permittedActions.includes(action);
  if (plan.handover && may('plan.answerHandover')) return 'handover';
  if (own === undefined) return undefined;
  const isCalled = own.kind !== 'initiator' && own.calledAt !== null;
  if (isCalled && own.answer === 'pending' && may('plan.answer') && isWritable('answer', plan.state)) return 'answer';
  const part = plan.parts.find((one) => one.authorKind === 'unit' && one.authorId === own.unitId);
  if (own.answer !== 'cannot' && !part?.doneAt && may('plan.writePart') && isWritable('part', plan.state))
    return 'part';
  const waits = (plan.inForce ?? plan).measures.some(
    ({ id, reportedAt }) => reportedAt === null && plan.reportable.includes(id),
  );
  return waits ? 'report' : undefined;
}
