import type { PlanView } from '../../../domain/contract.ts';
import { Times } from '../../meetings/Times.tsx';
import { CallWords } from './CallWords.tsx';
import { Guests } from './Guests.tsx';
import { Parties } from './Parties.tsx';
import { RefusedFamily } from './Refusal.tsx';

/** The call: why, what is asked, what matters to the child, who shall be there, with what consent, and when. */
export const CallStep = ({ plan }: { plan: PlanView }) => (
  <>
    {plan.state === 'refused' && <RefusedFamily plan={plan} />}
    <CallWords plan={plan} />
    <Parties plan={plan} />
    <Guests plan={plan} />
    {(plan.step === 'call' || plan.step === 'mapping') && <Times plan={plan} kind="first" />}
  </>
);
