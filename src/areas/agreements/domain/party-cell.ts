import { no, ok, type Result } from '../../../platform/errors/result.ts';
import type { ColumnKind } from '../../../platform/sheets/column-kinds.ts';

/** A party of a version, as a list has it: what it is called there, who it is, and which of its units. */
export interface PartyInCell {
  readonly name: string;
  readonly organisation: string;
  /** The organisation as such, with every unit that works where the agreement holds. */
  readonly whole: boolean;
  readonly units: readonly string[];
}

const whole = 'hela';
const how = 'Skriv en part per rad: Namn [verksamhetens kod: enheternas koder], eller [verksamhetens kod: hela].';
const line = /^(.*\S) ?\[([a-z0-9-]+)(?: ?: ?([a-z0-9-]+(?: ?, ?[a-z0-9-]+)*))?\]$/;

/** The parties of a cell, one per line. */
export function partiesIn(cell: string): Result<PartyInCell[], string> {
  const parties: PartyInCell[] = [];
  for (const text of cell.split('\n').map((each) => each.replaceAll(/\s+/g, ' ').trim())) {
    if (text === '') continue;
    const [, name, organisation, reach] = line.exec(text) ?? [];
    if (name === undefined || organisation === undefined || name.length > 200) return no(how);
    const units = reach === undefined || reach === whole ? [] : reach.split(/ ?, ?/);
    parties.push({ name, organisation, whole: reach === whole, units: [...new Set(units)].sort() });
  }
  return ok(parties);
}

/** The parties as a cell; what `partiesIn` reads. */
export const partiesCell = (parties: readonly PartyInCell[]): string =>
  parties
    .map((party) => {
      const reach = party.whole
        ? `: ${whole}`
        : party.units.length > 0
          ? `: ${[...party.units].sort().join(', ')}`
          : '';
      return `${party.name.replaceAll(/\s+/g, ' ')} [${party.organisation}${reach}]`;
    })
    .join('\n');

export const partiesKind: ColumnKind = {
  says: how,
  read: (text) => {
    const read = partiesIn(text.normalize('NFC'));
    return read.ok ? ok(partiesCell(read.value)) : read;
  },
};
