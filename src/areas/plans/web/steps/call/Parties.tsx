import { fieldId } from '../../../../../web/ui/forms/form-problems.ts';
import { InPlace } from '../../../../../web/ui/forms/InPlace.tsx';
import type { PlanView } from '../../../domain/contract.ts';
import { isWritable } from '../../../domain/transitions.ts';
import { Part, Stack } from '../../pieces/Card.tsx';
import { PartyCard } from './PartyCard.tsx';
import { RecordYes } from './RecordYes.tsx';
import { partyWords, searchWords } from './texts.sv.ts';
import { UnitSearch } from './UnitSearch.tsx';

/** The units that shall be at the table: called or invited, each with its consent and its answer. */
export function Parties({ plan }: { plan: PlanView }) {
  const mayChange = plan.permittedActions.includes('plan.prepare') && isWritable('party', plan.state);
  // Read about when there is a use for it: one whose unit has yet to answer the call needs nobody's consent for that.
  const own = plan.parties.find(({ unitId }) => unitId === plan.ownUnitId);
  const showsConsent = own?.kind === 'initiator' || own?.answer !== 'pending';
  return (
    <Part heading={partyWords.heading} about={partyWords.about} id={fieldId('parties')}>
      <Stack>
        {plan.parties.map((party) => (
          <PartyCard key={party.unitId} plan={plan} party={party} mayChange={mayChange} showsConsent={showsConsent} />
        ))}
      </Stack>
      {plan.child && plan.permittedActions.includes('plan.prepare') && (
        <RecordYes plan={plan} childId={plan.child.id} />
      )}
      {mayChange && <InPlace label={searchWords.open}>{(close) => <UnitSearch plan={plan} close={close} />}</InPlace>}
    </Part>
  );
}
