import { useQuery } from '@tanstack/react-query';
import { SearchSelect } from '../../../../web/ui/forms/SearchSelect.tsx';
import { unitsQuery } from '../../../directory/web/api.ts';

interface UnitChoiceProps {
  readonly name?: string;
  readonly label: string;
  readonly description?: string;
  readonly optional?: boolean;
  /** The unit's id; empty when none is chosen. */
  readonly value: string;
  readonly onChange: (unitId: string) => void;
}

/** One of the county's units, found by typing. */
export function UnitChoice({ value, ...field }: UnitChoiceProps) {
  const { data: units } = useQuery(unitsQuery);
  // The list is the box's own from its first showing: it is shown when there is one.
  if (units === undefined) return null;
  return (
    <SearchSelect
      {...field}
      value={value}
      options={units.map(({ id, name, organisation }) => ({
        value: id as string,
        label: name,
        about: organisation.name,
      }))}
    />
  );
}
