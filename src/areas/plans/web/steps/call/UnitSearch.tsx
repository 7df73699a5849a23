import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Button } from '../../../../../web/ui/Button.tsx';
import { Select } from '../../../../../web/ui/forms/Select.tsx';
import { TextField } from '../../../../../web/ui/forms/TextField.tsx';
import { useFields } from '../../../../../web/ui/forms/use-fields.ts';
import { Loaded } from '../../../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../../../web/ui/states/Skeleton.tsx';
import type { Unit } from '../../../../directory/domain/contract.ts';
import { unitKindWords } from '../../../../directory/domain/texts.sv.ts';
import { unitsQuery } from '../../../../directory/web/api.ts';
import type { PlanView } from '../../../domain/contract.ts';
import { FoundUnit } from './FoundUnit.tsx';
import { searchWords as words } from './texts.sv.ts';
import css from './UnitSearch.module.css';
import { any, municipalitiesOf, unitsFor } from './unit-search.ts';

const pageSize = 8;

/** Finds units in the county and adds them to the plan. */
export const UnitSearch = ({ plan, close }: { plan: PlanView; close: () => void }) => (
  <>
    <Loaded query={useQuery(unitsQuery)} skeleton={<SkeletonRows rows={4} />}>
      {(units) => <Search plan={plan} units={units} />}
    </Loaded>
    <Button onClick={() => close()}>{words.close}</Button>
  </>
);

function Search({ plan, units }: { plan: PlanView; units: readonly Unit[] }) {
  const own = units.find((unit) => unit.id === plan.ownUnitId);
  const { values, field } = useFields({ municipality: own?.municipality ?? any, kind: any, text: '' });
  const [shown, setShown] = useState(pageSize);
  const found = useMemo(() => unitsFor(units, values), [units, values]);
  const onPlan = new Set<string>(plan.parties.map((party) => party.unitId));
  const list = found.slice(0, shown);
  return (
    <div className={css['search']}>
      <p>{words.addAbout}</p>
      <div className={css['filters']}>
        <Select
          {...field('municipality')}
          label={words.municipality}
          options={[{ value: any, label: words.everywhere }, ...municipalitiesOf(units)]}
        />
        <Select
          {...field('kind')}
          label={words.kind}
          options={[
            { value: any, label: words.anyKind },
            ...Object.entries(unitKindWords).map(([value, label]) => ({ value, label })),
          ]}
        />
        <TextField {...field('text')} label={words.text} type="search" />
      </div>
      <p role="status">{words.found(list.length, found.length)}</p>
      <ul className={css['results']} aria-label={words.results}>
        {list.map((unit) => (
          <li key={unit.id}>
            <FoundUnit plan={plan} unit={unit} isOnPlan={onPlan.has(unit.id)} />
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <Button kind="quiet" onClick={() => setShown(shown + pageSize)}>
          {words.more}
        </Button>
      )}
    </div>
  );
}
