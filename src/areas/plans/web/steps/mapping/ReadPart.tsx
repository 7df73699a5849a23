import { dateInWords, dayOf } from '../../../../../web/lib/dates.ts';
import { fieldId } from '../../../../../web/ui/forms/form-problems.ts';
import { WhoLine } from '../../../../../web/ui/WhoLine.tsx';
import { principalOf } from '../../../../directory/web/principal.ts';
import type { PlanView } from '../../../domain/contract.ts';
import { Card, Part, Stack } from '../../pieces/Card.tsx';
import { ReadList } from '../../pieces/ReadList.tsx';
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
    </Card>
  );
}

/** What the child and the guardians have written, each under an own heading. Their names are not in the plan. */
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
                principalName={part.authorKind === 'child' ? '' : words.guardian}
                name={part.authorKind === 'child' ? (plan.child?.given ?? words.child) : words.guardian}
                note={standing(part)}
              />
              <ReadList
                items={[
                  { label: words.familyNeeds, text: part.needs },
                  { label: words.familyOngoing, text: part.ongoing },
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
