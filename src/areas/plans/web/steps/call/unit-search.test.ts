import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../../directory/domain/contract.ts';
import { any, municipalitiesOf, unitsFor } from './unit-search.ts';

const unit = (name: string, municipality: string | null, kind: string, organisation = 'Falu kommun') =>
  ({
    id: name,
    name,
    municipality,
    kind,
    organisation: { id: '1', name: organisation, kind: organisation.startsWith('Region') ? 'region' : 'municipality' },
  }) as unknown as Unit;

const units = [
  unit('Skola, Falu kommun', '2080', 'school'),
  unit('Bup Falun', '2080', 'child_psychiatry', 'Region Dalarna'),
  unit('Bup Mora', '2062', 'child_psychiatry', 'Region Dalarna'),
  unit('Ungdomsmottagning i länet', null, 'youth_clinic', 'Region Dalarna'),
  unit('Skola, Mora kommun', '2062', 'school', 'Mora kommun'),
];
const names = (search: Partial<Parameters<typeof unitsFor>[1]>) =>
  unitsFor(units, { municipality: any, kind: any, text: '', ...search }).map(({ name }) => name);

describe('finding a unit to call', () => {
  it('by municipality, with those that work in the whole county', () => {
    expect(names({ municipality: '2080' })).toEqual(['Bup Falun', 'Skola, Falu kommun', 'Ungdomsmottagning i länet']);
  });

  it('by kind', () => expect(names({ kind: 'child_psychiatry' })).toEqual(['Bup Falun', 'Bup Mora']));

  it('by words in any order, of the unit or of whom it belongs to', () => {
    expect(names({ text: 'dalarna bup' })).toEqual(['Bup Falun', 'Bup Mora']);
    expect(names({ text: 'finns inte' })).toEqual([]);
  });

  it('among the municipalities that there are', () => {
    expect(municipalitiesOf(units)).toEqual([
      { value: '2080', label: 'Falu kommun' },
      { value: '2062', label: 'Mora kommun' },
    ]);
  });
});
