import { useQuery } from '@tanstack/react-query';
import { dayOf } from '../../../../../web/lib/dates.ts';
import { InPlace } from '../../../../../web/ui/forms/InPlace.tsx';
import { consentsQuery } from '../../../../sharing/web/api.ts';
import { RecordConsentForm } from '../../../../sharing/web/RecordConsentForm.tsx';
import type { PlanView } from '../../../domain/contract.ts';
import { isLetIn } from '../../../domain/let-in.ts';
import { consentWords as words } from './texts.sv.ts';

/** Writes down that somebody says yes, to every unit on the plan that is not let in yet: they are asked about together. */
export function RecordYes({ plan, childId }: { plan: PlanView; childId: string }) {
  const { data: page } = useQuery(consentsQuery(childId));
  const closed = plan.parties.filter(
    (party) =>
      !isLetIn(party, dayOf()) && !page?.answers.some(({ unit, covered }) => unit.id === party.unitId && covered),
  );
  if (!page?.permittedActions.includes('consent.record') || closed.length === 0) return null;
  return (
    <InPlace label={words.record}>
      {(close) => (
        <RecordConsentForm childId={childId} page={page} unitIds={closed.map(({ unitId }) => unitId)} close={close} />
      )}
    </InPlace>
  );
}
