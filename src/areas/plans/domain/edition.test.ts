import { describe, expect, it } from 'vitest';
import { withoutPlaces } from './edition.ts';
import { sampleEdition } from './testing-edition.ts';

const places = ['Socialtjänsten', 'Bup Falun', 'Falu kommun', 'Region Dalarna', 'Påhittade huset', 'unit-'];

describe('an edition for those whom protection keeps the places from', () => {
  it('names no unit, organisation or meeting place, nor an id that leads to one', () => {
    const text = JSON.stringify(withoutPlaces(sampleEdition()));
    for (const place of places) expect(text).not.toContain(place);
  });

  it('still says what is done, and whether by the municipality or the region; of people only the coordinator', () => {
    const { measures, overall, coordinator } = withoutPlaces(sampleEdition());
    expect(measures[0]?.by).toMatchObject({ person: 'Anna Provberg', unit: 'Skyddad enhet' });
    expect(measures[1]?.by).toMatchObject({
      person: null,
      unit: 'Skyddad enhet',
      organisation: 'Regionen',
    });
    expect(measures[2]?.by).toEqual({ kind: 'other', who: 'Mormor' });
    expect(overall.organisation).toBe('Kommunen');
    expect(coordinator.name).toBe('Anna Provberg');
  });

  it('lets a unit see its own name', () => {
    const { measures, parties, meeting } = withoutPlaces(sampleEdition(), 'unit-bup');
    expect(parties.map(({ unit }) => unit)).toEqual(['Skyddad enhet', 'Bup Falun']);
    expect(measures[1]?.by).toMatchObject({ unit: 'Bup Falun', person: 'Sofia Provström' });
    expect(meeting.came[0]?.who).toBe('Bup Falun');
    expect(meeting.place).toBe('');
  });
});
