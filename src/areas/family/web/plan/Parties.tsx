import { dayOf } from '../../../../web/lib/dates.ts';
import { midSentence } from '../../../../web/lib/mid-sentence.ts';
import { WhoList } from '../../../../web/ui/WhoLine.tsx';
import { principalOf } from '../../../directory/web/principal.ts';
import { isLetIn } from '../../../plans/domain/let-in.ts';
import type { FamilyPlan } from '../api.ts';
import { Block } from './Block.tsx';
import { organisationBeside } from './names.ts';
import { planWords } from './texts.sv.ts';

const words = planWords.who;

/** The units on the plan with who comes from each, and whom the family has asked to come along. */
export function Parties({ plan }: { plan: FamilyPlan }) {
  const before = plan.state === 'asking' || plan.state === 'called' || plan.state === 'refused';
  const isCalled = plan.parties.some(({ kind, calledAt }) => kind !== 'initiator' && calledAt !== null);
  const isHeld = plan.meetings.some(({ state }) => state === 'held');
  const heading = before ? words[isCalled ? 'invited' : 'toInvite'] : words.in;
  return (
    <>
      <Block heading={heading}>
        <WhoList
          label={heading}
          people={plan.parties.map((party) => ({
            id: party.unitId,
            principal: principalOf(party.organisationKind, party.unitKind),
            principalName: organisationBeside(party.name, party.organisation),
            name: party.name,
            ...(party.members.length > 0 && { unit: party.members.map(personInWords).join(', ') }),
            note: noteOf(party, isHeld),
          }))}
        />
      </Block>
      {plan.guests.length > 0 && (
        <Block heading={words.guests}>
          <WhoList
            label={words.guests}
            people={plan.guests.map(({ id, name, relation }) => ({
              id,
              principal: 'family' as const,
              principalName: relation,
              name,
            }))}
          />
        </Block>
      )}
    </>
  );
}

const personInWords = ({ given, family, title }: FamilyPlan['parties'][number]['members'][number]): string =>
  `${given} ${family}, ${midSentence(title)}`;

/** What a called unit has answered, until the meeting has been; of one that consent does not let in, only that. */
function noteOf(party: FamilyPlan['parties'][number], isHeld: boolean): string | undefined {
  if (party.kind === 'initiator' || party.calledAt === null) return undefined;
  if (!isLetIn(party, dayOf())) return words.shut;
  return isHeld ? undefined : words.answers[party.answer];
}
