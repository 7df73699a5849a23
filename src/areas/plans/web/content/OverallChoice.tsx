import { useQuery } from '@tanstack/react-query';
import { Select } from '../../../../web/ui/forms/Select.tsx';
import { unitsQuery } from '../../../directory/web/api.ts';
import type { PlanView } from '../../domain/contract.ts';
import { ReadList } from '../pieces/ReadList.tsx';
import { words } from './texts.sv.ts';

interface OverallChoiceProps {
  readonly plan: PlanView;
  readonly name: string;
  readonly value: string;
  readonly onChange: (organisationId: string) => void;
}

interface Principal {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/**
 * Which of municipality and region has the overall responsibility: those on the plan first, then the county's others.
 * Where protection hides which they are, the choice is left to somebody who may see them.
 */
export function OverallChoice({ plan, ...field }: OverallChoiceProps) {
  const isHidden = plan.child?.hidden ?? false;
  const { data: units = [] } = useQuery({ ...unitsQuery, enabled: !isHidden });
  if (isHidden) {
    const chosen = plan.content?.overallOrganisation;
    return <ReadList items={[{ label: words.overall, text: chosen }]} missing={words.overallHidden} />;
  }
  const onPlan = plan.parties.map((party) => ({
    id: party.organisationId ?? '',
    name: party.organisation,
    kind: party.organisationKind,
  }));
  return (
    <Select
      {...field}
      label={words.overall}
      description={words.overallAbout}
      options={principalsIn([...onPlan, ...units.map(({ organisation }) => organisation).sort(byName)])}
    />
  );
}

const byName = (a: Principal, b: Principal) => a.name.localeCompare(b.name, 'sv');

const principalsIn = (all: readonly Principal[]): { value: string; label: string }[] => [
  ...new Map(
    all
      .filter(({ kind }) => kind === 'region' || kind === 'municipality')
      .map(({ id, name }) => [id, { value: id, label: name }] as const),
  ).values(),
];
