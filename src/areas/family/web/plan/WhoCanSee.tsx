import { Link } from '@tanstack/react-router';
import { Section } from '../../../../web/layout/Section.tsx';
import { dateInWords, dayOf } from '../../../../web/lib/dates.ts';
import { WhoList } from '../../../../web/ui/WhoLine.tsx';
import { principalOf } from '../../../directory/web/principal.ts';
import { isLetIn } from '../../../plans/domain/let-in.ts';
import type { FamilyPlan } from '../api.ts';
import type { Voice } from '../words/voice.ts';
import { organisationBeside } from './names.ts';
import { planWords } from './texts.sv.ts';

const words = planWords.seen;

/** The fourth question: the units that consent lets in, until when, and the ways to change it and to see who has read. */
export function WhoCanSee({ plan, voice }: { plan: FamilyPlan; voice: Voice }) {
  const childId = plan.child.id;
  // A unit that is not called yet sees nothing, though the family has said yes to it.
  const open = plan.parties.filter(
    (party) => isLetIn(party, dayOf()) && (party.calledAt !== null || party.kind === 'initiator'),
  );
  return (
    <Section heading={words.heading}>
      {open.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <WhoList
          label={words.heading}
          people={open.map((party) => ({
            id: party.unitId,
            principal: principalOf(party.organisationKind, party.unitKind),
            principalName: organisationBeside(party.name, party.organisation),
            name: party.name,
            note: party.openUntil && words.until(dateInWords(party.openUntil)),
          }))}
        />
      )}
      <p>{words.about}</p>
      {plan.ownPart && <p>{words.own}</p>}
      <p>
        <Link to="/familj/barn/$childId/samtycken" params={{ childId }}>
          {words.consents(voice)}
        </Link>
      </p>
      <p>
        <Link to="/familj/barn/$childId/logg" params={{ childId }}>
          {words.log(voice)}
        </Link>
      </p>
    </Section>
  );
}
