import type { Seed } from './seed-schema.ts';
import { type UnitFault, unitFaults } from './unit-faults.ts';

/**
 * What is wrong between the objects of a seed that has the right shape: a reference that leads nowhere, a code used
 * twice, a unit that nothing binds to silence. One English sentence each, for the one who writes the
 * files; empty when the seed can be loaded.
 */
export const seedProblems = (seed: Seed): readonly string[] => [
  ...duplicates(seed),
  ...organisationProblems(seed),
  ...unitProblems(seed),
  ...assignmentProblems(seed),
  ...childProblems(seed),
];

function duplicates({ organisations, units, people }: Seed): string[] {
  const { employees, guardians, children } = people;
  const identities = children.flatMap(({ identity }) => ('value' in identity ? [identity.value] : []));
  const hsaIds = units.flatMap((unit) => unit.hsaId ?? []);
  return Object.entries({
    organisation: organisations.map((each) => each.code),
    'municipality code': organisations.flatMap((each) => each.scbCode ?? []),
    unit: units.map((each) => each.code),
    employee: employees.map((each) => each.code),
    guardian: guardians.map((each) => each.code),
    child: children.map((each) => each.code),
    'HSA-id or subject': [...hsaIds, ...employees.map((each) => each.hsaIdOrSubject)],
    'personal identity': [...identities, ...guardians.map((each) => each.personnummer)],
    email: [...employees, ...guardians].map((each) => each.email),
  }).flatMap(([what, values]) => twice(values).map((value) => `${what} ${value} stands twice`));
}

const twice = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

const organisationProblems = ({ organisations, county }: Seed): string[] =>
  organisations.flatMap(({ code, kind, scbCode }) => [
    ...when(
      (kind === 'municipality') !== (scbCode !== undefined),
      `organisation ${code}: a municipality and no other has a scbCode`,
    ),
    ...when(scbCode !== undefined && !scbCode.startsWith(county.code), `organisation ${code} lies in another county`),
  ]);

const inEnglish: Record<UnitFault, (unit: Seed['units'][number]) => string> = {
  no_municipality: ({ municipality }) => `no municipality ${municipality}`,
  other_municipality: () => 'lies in another municipality than the one that runs it',
  no_duty_of_silence: () => 'no_duty_of_silence',
};

function unitProblems({ organisations, units }: Seed): string[] {
  const municipalities = municipalityCodes(organisations);
  return units.flatMap((unit) => {
    const organisation = organisations.find((each) => each.code === unit.organisation);
    if (organisation === undefined) return [`unit ${unit.code}: no organisation ${unit.organisation}`];
    const runBy = { kind: organisation.kind, scbCode: organisation.scbCode ?? null };
    return unitFaults(unit, runBy, municipalities).map((fault) => `unit ${unit.code}: ${inEnglish[fault](unit)}`);
  });
}

function assignmentProblems({ units, people }: Seed): string[] {
  const known = codesOf(units);
  return people.employees.flatMap(({ code, assignments }) =>
    assignments.flatMap(({ unit }) => when(!known.has(unit), `employee ${code}: no unit ${unit}`)),
  );
}

function childProblems({ organisations, units, people }: Seed): string[] {
  const municipalities = municipalityCodes(organisations);
  const schools = codesOf(units.filter(({ kind }) => kind === 'school' || kind === 'preschool'));
  const employees = codesOf(people.employees);
  const guardians = codesOf(people.guardians);
  return people.children.flatMap((child) => {
    const { identity, named } = child;
    const unborn = identity.kind === 'unborn';
    const mentioned = [
      ...child.guardians.map((link) => link.guardian),
      ...(named?.guardians ?? []),
      ...(unborn ? [identity.expecting] : []),
    ];
    const joint = child.guardians.filter(({ custody }) => custody === 'joint').length;
    return [
      ...when(!municipalities.has(child.municipality), `child ${child.code}: no municipality ${child.municipality}`),
      ...when(
        child.school !== undefined && !schools.has(child.school),
        `child ${child.code}: no school ${child.school}`,
      ),
      ...mentioned.flatMap((each) => when(!guardians.has(each), `child ${child.code}: no guardian ${each}`)),
      ...(named?.employees ?? []).flatMap((each) =>
        when(!employees.has(each), `child ${child.code}: no employee ${each}`),
      ),
      ...when(joint !== 0 && joint !== 2, `child ${child.code}: joint custody takes two guardians`),
      ...when(unborn !== (child.given === null), `child ${child.code}: only an unborn child lacks a name`),
      ...when(
        (child.protection === 'none') !== (named === undefined),
        `child ${child.code}: protected identity takes a list of those named`,
      ),
    ];
  });
}

const codesOf = (things: readonly { code: string }[]): ReadonlySet<string> => new Set(things.map(({ code }) => code));

const municipalityCodes = (organisations: Seed['organisations']): ReadonlySet<string> =>
  new Set(organisations.flatMap(({ scbCode }) => scbCode ?? []));

const when = (wrong: boolean, problem: string): string[] => (wrong ? [problem] : []);
