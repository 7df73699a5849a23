import { dayOf } from '../../../../web/lib/dates.ts';
import { midSentence } from '../../../../web/lib/mid-sentence.ts';
import { Select } from '../../../../web/ui/forms/Select.tsx';
import type { PlanView } from '../../domain/contract.ts';
import { isLetIn } from '../../domain/let-in.ts';
import { measureWords as words } from './texts.sv.ts';

interface Chosen {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

interface WhichUnitProps {
  readonly plan: PlanView;
  readonly unitId: string;
  readonly unit: Chosen;
  readonly person: Chosen;
}

/** The unit that is responsible and who there: only units that consent lets in, only people they have put on the plan. */
export function WhichUnit({ plan, unitId, unit, person }: WhichUnitProps) {
  const open = plan.parties.filter((party) => isLetIn(party, dayOf()));
  const people = open.find((party) => party.unitId === unitId)?.members ?? [];
  const choose = (next: string) => {
    unit.onChange(next);
    const members = open.find((party) => party.unitId === next)?.members ?? [];
    // The one who is alone on the plan from a unit is the one who is responsible.
    person.onChange(members.length === 1 ? (members[0]?.personId ?? '') : '');
  };
  return (
    <>
      <Select
        {...unit}
        onChange={choose}
        label={words.chooseUnit}
        options={open.map((party) => ({ value: party.unitId, label: party.name }))}
      />
      {unitId !== '' &&
        (people.length === 0 ? (
          <p>{words.noPeople}</p>
        ) : (
          <Select
            {...person}
            label={words.person}
            description={words.personAbout}
            options={people.map(({ personId, given, family, title }) => ({
              value: personId,
              label: `${given} ${family}, ${midSentence(title)}`,
            }))}
          />
        ))}
    </>
  );
}
