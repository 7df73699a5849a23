import type { OrganisationKind, UnitKind } from './model.ts';
import { secrecyOf } from './secrecy.ts';

/** The organisation that runs a unit, as far as the unit has to fit with it. */
export interface RunBy {
  readonly kind: OrganisationKind;
  /** Of a municipality, and of no other. */
  readonly scbCode: string | null;
}

export type UnitFault = 'no_municipality' | 'other_municipality' | 'no_duty_of_silence';

/** What keeps a unit from being one, whoever writes it: in the files that a county begins with, or in an import. */
export function unitFaults(
  unit: { readonly kind: UnitKind; readonly municipality: string | null },
  runBy: RunBy,
  municipalities: ReadonlySet<string>,
): UnitFault[] {
  const { municipality } = unit;
  const faults: UnitFault[] = [];
  if (municipality !== null && !municipalities.has(municipality)) faults.push('no_municipality');
  if (runBy.scbCode !== null && municipality !== null && runBy.scbCode !== municipality)
    faults.push('other_municipality');
  if (!secrecyOf(unit.kind, runBy.kind).ok) faults.push('no_duty_of_silence');
  return faults;
}
