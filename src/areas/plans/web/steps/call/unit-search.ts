import type { Unit } from '../../../../directory/domain/contract.ts';

export interface Search {
  /** A municipality's code; `any` for the whole county. */
  readonly municipality: string;
  /** A kind of unit, or `any`. */
  readonly kind: string;
  readonly text: string;
}

/** No choice, as a choice of its own: a list in the browser takes the empty value as nothing chosen. */
export const any = 'any';

const swedish = new Intl.Collator('sv', { numeric: true });

/** Units that fit, by name. A unit that works in the whole county fits every municipality. */
export function unitsFor(units: readonly Unit[], { municipality, kind, text }: Search): Unit[] {
  const wanted = text.trim().toLocaleLowerCase('sv').split(/\s+/);
  return units
    .filter((unit) => municipality === any || unit.municipality === null || unit.municipality === municipality)
    .filter((unit) => kind === any || unit.kind === kind)
    .filter((unit) => {
      const said = `${unit.name} ${unit.organisation.name}`.toLocaleLowerCase('sv');
      return wanted.every((word) => said.includes(word));
    })
    .sort((a, b) => swedish.compare(a.name, b.name));
}

/** The municipalities that have units, by the name of their organisation. */
export function municipalitiesOf(units: readonly Unit[]): { value: string; label: string }[] {
  const named = new Map(
    units.flatMap(({ municipality, organisation }) =>
      municipality !== null && organisation.kind === 'municipality' ? [[municipality, organisation.name] as const] : [],
    ),
  );
  return [...named].map(([value, label]) => ({ value, label })).sort((a, b) => swedish.compare(a.label, b.label));
}
