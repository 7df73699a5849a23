import { dateInWords, dayOf } from '../../../../../web/lib/dates.ts';
import { fieldId } from '../../../../../web/ui/forms/form-problems.ts';
import { WhoLine } from '../../../../../web/ui/WhoLine.tsx';
import { principalOf } from '../../../../directory/web/principal.ts';
import type { PlanView } from '../../../domain/contract.ts';
import { Card, Part, Stack } from '../../pieces/Card.tsx';
import { ReadList } from '../../pieces/ReadList.tsx';
import { GoWithout } from './GoWithout.tsx';
import { words } from './texts.sv.ts';

type Written = PlanView['parts'][number];

/** A unit's part, to read. */
export function OtherPart({ plan, party }: { plan: PlanView; party: PlanView['parties'][number] }) {
  const part = plan.parts.find((one) => one.authorKind === 'unit' && one.authorId === party.unitId);
  return (
    <Card id={fieldId(`parts.${party.unitId}`)}>
      <WhoLine
        principal={principalOf(party.organisationKind, party.unitKind)}
        principalName={party.organisation}
        name={party.name}
        note={part && standing(part)}
      />
      {part ? <Words part={part} /> : <p>{party.answer === 'cannot' ? words.notComing : words.notWritten}</p>}
      {isWriting(party) && !part?.doneAt && <GoWithout plan={plan} party={party} what="part" />}
    </Card>
  );
}

const isWriting = ({ kind, answer }: PlanView['parties'][number]): boolean =>
  kind === 'initiator' || answer === 'comes' || answer === 'sends_other';

/** What the child and each guardian have written, by name, and how they want to be reached. */
export function FamilyParts({ plan }: { plan: PlanView }) {
  const parts = plan.parts.filter((part) => part.authorKind !== 'unit');
  return (
    <Part heading={words.family}>
      {parts.length === 0 ? (
        <p>{words.familyMissing}</p>
      ) : (
        <Stack>
          {parts.map((part) => (
            <Card key={part.authorId}>
              <WhoLine
                principal="family"
                principalName={part.authorKind === 'child' || part.author === null ? '' : words.guardian}
                name={part.author ?? (part.authorKind === 'child' ? words.child : words.guardian)}
                note={standing(part)}
              />
              <ReadList
                items={[
                  { label: words.familyNeeds, text: part.needs },
                  { label: words.familyOngoing, text: part.ongoing },
                  { label: words.familyContact, text: part.contact },
                ]}
              />
            </Card>
          ))}
        </Stack>
      )}
    </Part>
  );
}

const standing = ({ doneAt }: Written): string => (doneAt ? words.written(dateInWords(dayOf(doneAt))) : words.writing);

const Words = ({ part }: { part: Written }) => (
  <ReadList
    items={[
      { label: words.needs, text: part.needs },
      { label: words.ongoing, text: part.ongoing },
      { label: words.contact, text: part.contact },
    ]}
  />
);
