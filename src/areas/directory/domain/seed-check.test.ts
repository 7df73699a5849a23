import { describe, expect, it } from 'vitest';
import { seedProblems } from './seed-check.ts';
import { Seed } from './seed-schema.ts';

const county = {
  code: '20',
  name: 'Provlän',
  timezone: 'Europe/Stockholm',
  configuration: { childLoginFromAge: 13, smallNumbersBelow: 5, limits: {}, outOfHours: {} },
  notes: {},
};
const municipality = {
  code: 'prov-kommun',
  name: 'Prov kommun',
  kind: 'municipality',
  scbCode: '2080',
  source: 'prov',
};
const school = {
  code: 'prov-skola',
  organisation: 'prov-kommun',
  municipality: '2080',
  kind: 'school',
  name: 'Provskolan',
  source: 'prov',
};
const teacher = {
  code: 'ada-prov',
  given: 'Ada',
  family: 'Prov',
  title: 'Lärare',
  hsaIdOrSubject: 'ada-prov',
  email: 'ada@demo.samsyn.example',
  phone: '070-174 06 05',
  assignments: [{ unit: 'prov-skola', role: 'professional', from: '2026-01-01' }],
};
const guardian = {
  code: 'bo-prov',
  given: 'Bo',
  family: 'Prov',
  personnummer: '198011032393',
  email: 'bo@demo.samsyn.example',
  phone: '070-174 06 06',
};
const child = {
  code: 'cia-prov',
  given: 'Cia',
  family: 'Prov',
  identity: { kind: 'personnummer', value: '201203142386' },
  municipality: '2080',
  language: 'sv',
  interpreter: false,
  protection: 'none',
  school: 'prov-skola',
  guardians: [{ guardian: 'bo-prov', custody: 'sole', from: '2012-03-14' }],
};

interface Parts {
  readonly organisations?: object[];
  readonly units?: object[];
  readonly employees?: object[];
  readonly children?: object[];
}

const problems = ({
  organisations = [municipality],
  units = [school],
  employees = [teacher],
  children = [child],
}: Parts) =>
  seedProblems(
    Seed.parse({
      county,
      organisations,
      units,
      people: { about: 'prov', employees, guardians: [guardian], children },
    }),
  );

describe('a seed that does not hang together', () => {
  it('has nothing to complain of when it does', () => {
    expect(problems({})).toEqual([]);
  });

  it.each<[string, Parts]>([
    [
      'organisation prov-kommun: a municipality and no other has a scbCode',
      { organisations: [{ ...municipality, kind: 'region' }] },
    ],
    ['unit prov-skola stands twice', { units: [school, school] }],
    ['unit prov-skola: no organisation borta', { units: [{ ...school, organisation: 'borta' }] }],
    ['unit prov-skola: no municipality 2081', { units: [{ ...school, municipality: '2081' }] }],
    [
      'employee ada-prov: no unit borta',
      { employees: [{ ...teacher, assignments: [{ ...teacher.assignments[0], unit: 'borta' }] }] },
    ],
    ['child cia-prov: no municipality 2081', { children: [{ ...child, municipality: '2081' }] }],
    ['child cia-prov: no school borta', { children: [{ ...child, school: 'borta' }] }],
    [
      'child cia-prov: no guardian borta',
      { children: [{ ...child, guardians: [{ ...child.guardians[0], guardian: 'borta' }] }] },
    ],
    [
      'child cia-prov: joint custody takes two guardians',
      { children: [{ ...child, guardians: [{ ...child.guardians[0], custody: 'joint' }] }] },
    ],
    ['child cia-prov: only an unborn child lacks a name', { children: [{ ...child, given: null }] }],
    [
      'child cia-prov: protected identity takes a list of those named',
      { children: [{ ...child, protection: 'protected_registration' }] },
    ],
  ])('says: %s', (problem, parts) => {
    expect(problems(parts)).toContain(problem);
  });

  it('refuses an assignment that ends before it begins', () => {
    const backwards = { ...teacher, assignments: [{ ...teacher.assignments[0], to: '2025-12-31' }] };
    expect(() => problems({ employees: [backwards] })).toThrow('an assignment ends before it begins');
  });
});
