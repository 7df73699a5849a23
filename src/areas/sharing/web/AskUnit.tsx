import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Section } from '../../../web/layout/Section.tsx';
import { SearchSelect } from '../../../web/ui/forms/SearchSelect.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonCards } from '../../../web/ui/states/Skeleton.tsx';
import { unitsQuery } from '../../directory/web/api.ts';
import { type ConsentPage, consentsQuery } from './api.ts';
import { words } from './texts.sv.ts';
import { UnitConsent } from './UnitConsent.tsx';

/** The answer for one unit that nobody has asked the family about yet. */
export function AskUnit({ childId, purpose }: { childId: string; purpose: ConsentPage['purpose'] }) {
  const [unitId, setUnit] = useState('');
  const { data: units = [] } = useQuery(unitsQuery);
  const answer = useQuery({ ...consentsQuery(childId, unitId, purpose), enabled: unitId !== '' });
  return (
    <Section heading={words.ask.heading}>
      <SearchSelect
        label={words.ask.unit}
        description={words.ask.about}
        options={units.map(({ id, name, organisation }) => ({ value: id, label: name, about: organisation.name }))}
        value={unitId}
        onChange={setUnit}
      />
      <div aria-live="polite">
        {unitId !== '' && (
          <Loaded query={answer} skeleton={<SkeletonCards cards={1} />}>
            {(page) =>
              page.answers.map((one) => <UnitConsent key={one.unit.id} childId={childId} page={page} answer={one} />)
            }
          </Loaded>
        )}
      </div>
    </Section>
  );
}
