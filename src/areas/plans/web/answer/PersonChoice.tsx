import { useQuery } from '@tanstack/react-query';
import type { FieldProps } from '../../../../web/ui/forms/Field.tsx';
import { SearchSelect } from '../../../../web/ui/forms/SearchSelect.tsx';
import { Loaded } from '../../../../web/ui/states/Loaded.tsx';
import { SkeletonLines } from '../../../../web/ui/states/Skeleton.tsx';
import { holdersQuery } from '../../../directory/web/api.ts';

interface PersonChoiceProps extends FieldProps {
  readonly unitId: string;
  readonly value: string;
  readonly onChange: (personId: string) => void;
  /** People who cannot be chosen. */
  readonly except?: readonly string[];
}

/** One of those who work at a unit today, found by typing. */
export const PersonChoice = ({ unitId, except = [], ...field }: PersonChoiceProps) => (
  <Loaded query={useQuery(holdersQuery(unitId))} skeleton={<SkeletonLines lines={2} />}>
    {(people) => (
      <SearchSelect
        {...field}
        options={people
          .filter(({ id }) => !except.includes(id))
          .map(({ id, name, title }) => ({ value: id, label: name, about: title }))}
      />
    )}
  </Loaded>
);
