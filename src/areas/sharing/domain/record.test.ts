import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../platform/time/time.ts';
import { consentProblems, type NewConsent } from './record.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const about = {
  childId: 'alva',
  bornOn: '2012-03-14',
  custody: [{ guardianId: 'maria', from: '2012-03-14', to: null }],
  countyConfig: {},
};
const problems = (more: Partial<NewConsent> = {}, of: Partial<typeof about> & { countyConfig?: object } = {}) =>
  consentProblems(
    {
      giver: { kind: 'guardian', id: 'maria' },
      basis: 'consent',
      reason: '',
      givenOn: '2026-11-23',
      validTo: '2027-05-23',
      ...more,
    },
    { ...about, ...of },
    today,
  );

describe('a consent that somebody wants to record', () => {
  it('is in order when a guardian gives it for half a year', () => {
    expect(problems()).toEqual([]);
  });

  it('comes from somebody who has custody that day, or from the child itself', () => {
    expect(problems({ giver: { kind: 'guardian', id: 'someone' } })).toMatchObject([
      { path: 'giver', source: expect.stringMatching(/6 kap. 11/) },
    ]);
    expect(problems({ giver: { kind: 'child', id: 'alva' } })).toEqual([]);
    expect(problems({ giver: { kind: 'child', id: 'another' } })).toMatchObject([{ path: 'giver' }]);
  });

  it('is not from a day so long ago that no limit was in force', () => {
    expect(problems({ giver: { kind: 'child', id: 'alva' }, givenOn: '2019-12-31' })).toMatchObject([
      { path: 'givenOn', message: expect.stringContaining('långt tillbaka') },
    ]);
  });

  it('does not come from a guardian of somebody who is of age', () => {
    expect(problems({}, { bornOn: '2008-11-23' })).toMatchObject([
      { path: 'giver', source: 'FB 1949:381 6 kap. 2 §', message: expect.stringContaining('18 år') },
    ]);
  });

  it('lasts at most a year, or as long as the county has decided, and the place that says so is named', () => {
    expect(problems({ validTo: '2027-11-23' })).toEqual([]);
    expect(problems({ validTo: '2027-11-24' })).toMatchObject([{ path: 'validTo', source: 'Samsyns förslag' }]);
    const countyConfig = { consentLimit: { within: 'P3M', source: 'Överenskommelsen i Provlän' } };
    expect(problems({ validTo: '2027-02-24' }, { countyConfig })).toMatchObject([
      { source: 'Överenskommelsen i Provlän' },
    ]);
  });

  it('is not given in the future, and has not ended already', () => {
    expect(problems({ givenOn: '2026-11-24' })).toMatchObject([{ path: 'givenOn' }]);
    expect(problems({ givenOn: '2026-01-01', validTo: '2026-11-22' })).toMatchObject([{ path: 'validTo' }]);
  });

  it('says why, when it is an exception in a guardian’s stead, and is never one in the child’s', () => {
    expect(problems({ basis: 'guardian_hindered' })).toMatchObject([
      { path: 'reason', source: expect.stringMatching(/13 § andra/) },
    ]);
    expect(problems({ basis: 'board_decision', reason: 'Beslut 2026-11-01.' })).toEqual([]);
    expect(problems({ basis: 'board_decision', reason: 'x', giver: { kind: 'child', id: 'alva' } })).toMatchObject([
      { path: 'basis', source: 'FB 1949:381 6 kap. 13 a §' },
    ]);
  });
});
