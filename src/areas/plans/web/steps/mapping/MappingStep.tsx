import type { PlanView } from '../../../domain/contract.ts';
import { isWritable } from '../../../domain/transitions.ts';
import { Part, Stack } from '../../pieces/Card.tsx';
import { FamilyParts, OtherPart } from './ReadPart.tsx';
import { words } from './texts.sv.ts';
import { WriteOwnPart } from './WriteOwnPart.tsx';

/** Everyone writes a part: the own one to write, the others' to read, and the family's. */
export function MappingStep({ plan }: { plan: PlanView }) {
  const own = plan.parties.find((party) => party.unitId === plan.ownUnitId);
  const mayWrite =
    own !== undefined && plan.permittedActions.includes('plan.writePart') && isWritable('part', plan.state);
  const read = plan.parties.filter((party) => !mayWrite || party !== own);
  return (
    <>
      {own && mayWrite && <WriteOwnPart plan={plan} own={own} />}
      {read.length > 0 && (
        <Part heading={words.others}>
          <Stack>
            {read.map((party) => (
              <OtherPart key={party.unitId} plan={plan} party={party} />
            ))}
          </Stack>
        </Part>
      )}
      <FamilyParts plan={plan} />
    </>
  );
}

/** The step folded: how many of those who come have written their part. */
export function mappingSummary({ parties, parts }: PlanView): string {
  const writing = parties.filter(
    ({ kind, answer }) => kind === 'initiator' || answer === 'comes' || answer === 'sends_other',
  );
  const done = writing.filter(({ unitId }) =>
    parts.some(({ authorId, doneAt }) => authorId === unitId && doneAt),
  ).length;
  return words.summary(done, writing.length);
}
