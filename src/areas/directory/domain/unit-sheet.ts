import { choice, code, municipality, shortText } from '../../../platform/sheets/column-kinds.ts';
import type { Given, RowFault, SheetColumn, SheetRow } from '../../../platform/sheets/sheet.ts';
import type { UnitKind } from './model.ts';
import { unitKindWords } from './texts.sv.ts';
import { type RunBy, type UnitFault, unitFaults } from './unit-faults.ts';

export type UnitKey = 'code' | 'name' | 'kind' | 'organisation' | 'municipality' | 'hsaId' | 'source';

const hsaIdKind = {
  says: 'HSA-id: SE, tio siffror, bindestreck och bokstäver eller siffror.',
  read: (text: string) => {
    const read = shortText(31).read(text);
    return !read.ok || read.value === '' || /^SE\d{10}-[A-Z0-9]+$/.test(read.value)
      ? read
      : ({ ok: false, reason: 'HSA-id skrivs SE, tio siffror, bindestreck och versaler eller siffror.' } as const);
  },
};

export const unitColumns: readonly SheetColumn<UnitKey>[] = [
  {
    key: 'code',
    header: 'Kod',
    kind: code('Enhetens kod, till exempel falun-bup. Den ändras aldrig.'),
    required: true,
  },
  { key: 'name', header: 'Namn', kind: shortText(200), required: true },
  { key: 'kind', header: 'Typ', kind: choice(unitKindWords), required: true },
  { key: 'organisation', header: 'Verksamhet', kind: code('Koden för den som driver enheten.'), required: true },
  { key: 'municipality', header: 'Kommun', kind: municipality },
  { key: 'hsaId', header: 'HSA-id', kind: hsaIdKind, optional: true },
  { key: 'source', header: 'Källa', kind: shortText(500), required: true },
];

/** Organisations by their codes, and the county's municipalities. */
export interface UnitWorld {
  readonly organisations: ReadonlyMap<string, RunBy>;
  readonly municipalities: ReadonlySet<string>;
}

const words: Record<UnitFault, RowFault<UnitKey>> = {
  no_municipality: { column: 'municipality', says: 'Kommunen finns inte i länet.' },
  other_municipality: { column: 'municipality', says: 'Enheten ligger i en annan kommun än den som driver den.' },
  no_duty_of_silence: {
    column: 'kind',
    says: 'Ingen lag ger tystnadsplikt i en privat verksamhet av den här typen. Den kan inte vara en enhet här.',
  },
};

/**
 * What an import may write of units. What a unit does and who runs it decides its secrecy, and who at it may read what:
 * they never change, and nothing becomes the county's own support by a file.
 */
export function unitRule({ after, world }: Given<UnitKey, UnitWorld>) {
  const withHsaId = new Map<string, number>();
  for (const { hsaId } of after.values()) withHsaId.set(hsaId, (withHsaId.get(hsaId) ?? 0) + 1);
  return (row: SheetRow<UnitKey>, before: SheetRow<UnitKey> | undefined): RowFault<UnitKey>[] => {
    const runBy = world.organisations.get(row.organisation);
    if (runBy === undefined) return [{ column: 'organisation', says: 'Verksamheten finns inte i länets register.' }];
    const place = { kind: row.kind as UnitKind, municipality: row.municipality || null };
    const stays: RowFault<UnitKey>[] = [];
    if (before && before.kind !== row.kind)
      stays.push({ column: 'kind', says: 'Typen avgör sekretessen och ändras inte. Lägg upp en ny enhet.' });
    if (before && before.organisation !== row.organisation)
      stays.push({ column: 'organisation', says: 'Vem som driver enheten ändras inte. Lägg upp en ny enhet.' });
    if (!before && row.kind === 'county_support')
      stays.push({ column: 'kind', says: 'Länets eget stöd läggs inte upp genom en fil.' });
    const shared = row.hsaId !== '' && (withHsaId.get(row.hsaId) ?? 0) > 1;
    return [
      ...stays,
      ...unitFaults(place, runBy, world.municipalities).map((fault) => words[fault]),
      ...(shared ? [{ column: 'hsaId' as const, says: 'En annan enhet har samma HSA-id.' }] : []),
    ];
  };
}
