import type { WholeVersion } from '../../../agreements/domain/contract-whole.ts';

type Party = WholeVersion['parties'][number];

/** What can be chosen among an agreement's parties: each unit that is listed, and each organisation, once. */
export function partyOptions(parties: readonly Party[]): { value: string; label: string; description?: string }[] {
  const options = parties.flatMap(({ organisation, units }) => [
    ...units.map(({ id, name }) => ({ value: `unit:${id}`, label: name, description: organisation.name })),
    { value: `organisation:${organisation.id}`, label: organisation.name },
  ]);
  return [...new Map(options.map((option) => [option.value, option])).values()];
}
