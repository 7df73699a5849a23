import { describe, expect, it } from 'vitest';
import { sampleEdition } from '../../domain/testing-edition.ts';
import { documentOf } from './from-edition.ts';
import { PlanDocument } from './model.ts';
import { planView } from './plan-view.ts';

const alva = { given: 'Alva', family: 'Exempelsson', bornOn: '2012-03-14', protection: 'none' };
const shielded = { ...alva, protection: 'protected_registration' };

const meeting = {
  startsAt: '2027-01-14T14:00:00.000Z',
  place: 'Påhittade huset, rum 2',
  link: 'https://mote.example/1',
};

/** The next version: Bup's measure is another one, and one more by the municipality. */
const next = () => {
  const edition = sampleEdition();
  const [first, second, third] = edition.measures;
  if (!first || !second || !third) throw new Error('the sample has three measures');
  return {
    ...edition,
    number: 2,
    measures: [first, { ...second, what: 'Gruppsamtal.' }, third, { ...first, id: 'measure-4', what: 'Läxhjälp.' }],
  };
};

describe('the paper of a published version', () => {
  it('says who does what under each goal, and what others do', () => {
    const paper = documentOf(sampleEdition(), alva);
    expect(paper).toMatchObject({ protected: false, version: 1, child: { birthYear: 2012 }, changes: [] });
    expect(paper.subGoals[0]?.measures.map(({ who, unit }) => [who, unit])).toEqual([
      ['Anna Provberg', 'Socialtjänsten'],
      ['Sofia Provström', 'Bup Falun'],
    ]);
    expect(paper.measuresByOthers).toMatchObject([{ what: 'Skjutsar.', who: 'Mormor', startsOn: expect.any(String) }]);
  });

  it('tells what a unit does for somebody else than the municipality or the region among what others do', () => {
    const edition = sampleEdition();
    const measures = edition.measures.map((m) =>
      m.by.kind === 'unit' && m.id === 'measure-2'
        ? { ...m, by: { ...m.by, unit: 'Lokalpolisen', organisation: 'Polisen', organisationKind: 'police' as const } }
        : m,
    );
    const others = (child: typeof alva) => documentOf({ ...edition, measures }, child).measuresByOthers;
    expect(others(alva)).toMatchObject([
      { what: 'Samtal om oro.', who: 'Sofia Provström, Lokalpolisen, Polisen' },
      { what: 'Skjutsar.', who: 'Mormor' },
    ]);
    expect(others(shielded)[0]).toMatchObject({ what: 'Samtal om oro.', who: 'Skyddad enhet, Polisen' });
  });

  it('has every measure: also those that belong to no goal, or to one that has been taken away', () => {
    const edition = sampleEdition();
    const [first, second] = edition.measures;
    if (!first || !second) throw new Error('the sample has measures');
    const measures = [
      { ...first, goalId: null },
      { ...second, goalId: 'goal-gone' },
    ];
    const paper = documentOf({ ...edition, measures }, alva);
    expect(paper.otherMeasures?.map(({ what }) => what)).toEqual(['Stöd på kvällen.', 'Samtal om oro.']);
    expect(documentOf(edition, alva).otherMeasures).toEqual([]);
  });

  it('says what it is to answer, and when and where everybody meets next', () => {
    const paper = documentOf(sampleEdition(), alva, { meeting });
    expect(paper).toMatchObject({
      question: 'Hur kommer Alva tillbaka?',
      nextMeeting: { day: '2027-01-14', time: '15:00', place: 'Påhittade huset, rum 2', online: true },
      nextFollowUp: '2027-02-01',
    });
    expect(documentOf(sampleEdition(), alva)).not.toHaveProperty('nextMeeting');
    expect(documentOf(sampleEdition(), shielded, { meeting }).nextMeeting).toEqual({
      ...{ day: '2027-01-14', time: '15:00', place: '', online: false },
    });
  });

  it('says what is new, with the unit', () => {
    expect(documentOf(next(), alva, { replaced: sampleEdition() }).changes).toEqual([
      'Ny insats: Läxhjälp. (Socialtjänsten)',
      'Ändrad insats: Gruppsamtal. (Bup Falun)',
    ]);
  });
});

describe('the paper of a protected child’s plan', () => {
  it('names no unit, organisation or place, nor who works there, whoever prints it and in whatever part', () => {
    const paper = documentOf(next(), shielded, { replaced: sampleEdition(), meeting });
    expect(paper.protected).toBe(true);
    expect(paper.changes).toEqual([
      'Ny insats: Läxhjälp. (Skyddad enhet)',
      'Ändrad insats: Gruppsamtal. (Skyddad enhet)',
    ]);
    for (const text of [JSON.stringify(paper), JSON.stringify(planView(PlanDocument.parse(paper)))])
      for (const place of ['Socialtjänsten', 'Bup', 'Falu', 'Dalarna', 'Påhittade huset', 'Sofia', 'unit-'])
        expect(text).not.toContain(place);
    expect(paper.coordinator.name).toBe('Anna Provberg');
  });

  it.each(['private_provider', 'police', 'education_federation', 'county_support'] as const)(
    'is whole also when one of the parties is: %s',
    (organisationKind) => {
      const edition = sampleEdition();
      const parties = edition.parties.map((party) => ({ ...party, organisationKind }));
      const measures = edition.measures.map((m) =>
        m.by.kind === 'unit' ? { ...m, by: { ...m.by, organisationKind } } : m,
      );
      expect(() => PlanDocument.parse(documentOf({ ...edition, parties, measures }, shielded))).not.toThrow();
    },
  );
});
