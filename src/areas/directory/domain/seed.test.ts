import { readFileSync } from 'node:fs';
import library from 'personnummer';
import { describe, expect, it } from 'vitest';
import { secrecyOf } from './secrecy.ts';
import { seedProblems } from './seed-check.ts';
import { Seed } from './seed-schema.ts';

// Its types describe an ES module that its CommonJS build is not: at run time the import is the class itself.
const Personnummer = library as unknown as typeof library.default;

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../data/${file}`, import.meta.url), 'utf8'));

const files = {
  county: read('dalarna/county.json'),
  organisations: read('dalarna/organisations.json'),
  units: read('dalarna/units.json'),
  people: read('demo/people.json'),
};
const seed = Seed.parse(files);
const { employees, guardians, children } = seed.people;
const municipalities = seed.organisations.filter(({ kind }) => kind === 'municipality');

describe('the county of Dalarna', () => {
  it('can be loaded: every reference leads somewhere, nothing stands twice, every unit is bound to silence', () => {
    expect(seedProblems(seed)).toEqual([]);
  });

  it('has a region, fifteen municipalities and the private providers of the agreements', () => {
    expect(seed.organisations.filter(({ kind }) => kind === 'region')).toHaveLength(1);
    expect(municipalities).toHaveLength(15);
    const privates = seed.organisations.filter(({ kind }) => kind === 'private_provider').map(({ name }) => name);
    expect(privates).toEqual(['Avestahälsan', 'Praktikertjänst Koppardalens vårdcentral', 'Vårdcentral Engelbrekt']);
  });

  it.each([
    'social_services_children',
    'preschool',
    'school',
    'student_health_medical',
    'student_health_psychosocial',
    'health_centre',
    'child_health_centre',
    'maternity_clinic',
    'dental_care',
    'police_local',
  ])('has %s in every municipality', (kind) => {
    const where = new Set(seed.units.filter((unit) => unit.kind === kind).map((unit) => unit.municipality));
    expect(municipalities.filter(({ scbCode }) => !where.has(scbCode ?? ''))).toEqual([]);
  });

  it('has no youth clinic in Säter, and one for the whole county', () => {
    const where = seed.units.filter(({ kind }) => kind === 'youth_clinic').map(({ municipality }) => municipality);
    expect(where).toContain(null);
    expect(where).toContain('2080');
    expect(where).not.toContain('2082');
  });

  it('invents no HSA-id that could be taken for a real one', () => {
    const hsaIds = seed.units.flatMap(({ hsaId }) => hsaId ?? []);
    expect(hsaIds.length).toBeGreaterThan(100);
    expect(hsaIds.filter((id) => !id.startsWith('SE0000000000-DEMO'))).toEqual([]);
  });

  it('gives units of health care an HSA-id and no others', () => {
    const runBy = new Map(seed.organisations.map(({ code, kind }) => [code, kind]));
    const isHealthCare = ({ kind, organisation }: (typeof seed.units)[number]) => {
      const secrecy = secrecyOf(kind, runBy.get(organisation) ?? 'region');
      return secrecy.ok && secrecy.value[0]?.[0].id.endsWith('health_care');
    };
    const wrong = seed.units.filter((unit) => (unit.hsaId !== undefined) !== isHealthCare(unit));
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });
});

describe('the people of the demonstration', () => {
  const personnummer = [
    ...guardians.map((guardian) => guardian.personnummer),
    ...children.flatMap(({ identity }) => (identity.kind === 'personnummer' ? [identity.value] : [])),
  ];
  const samordningsnummer = children.flatMap(({ identity }) =>
    identity.kind === 'samordningsnummer' ? [identity.value] : [],
  );

  it.each(personnummer)('%s is a personnummer with a right check digit', (value) => {
    expect(Personnummer.valid(value, { allowCoordinationNumber: false, allowInterimNumber: false })).toBe(true);
  });

  it.each(samordningsnummer)('%s is a samordningsnummer with a right check digit', (value) => {
    expect(Personnummer.parse(value).isCoordinationNumber()).toBe(true);
  });

  it('have only numbers of the test series', () => {
    const numbers = [...personnummer, ...samordningsnummer].map((value) => value.slice(8, 11));
    expect(new Set(numbers)).toEqual(new Set(['238', '239']));
  });

  it('have names that nobody takes for real', () => {
    const families = [...employees, ...guardians, ...children].flatMap(({ family }) => family ?? []);
    expect(families.filter((name) => !/exempel|prov|test|låtsas|påhitt|fiktiv/i.test(name))).toEqual([]);
  });

  it('can be reached by nobody: a reserved domain, and telephone numbers set apart for fiction', () => {
    const contacts = [...employees, ...guardians];
    expect(contacts.filter(({ email }) => !email.endsWith('@demo.samsyn.example'))).toEqual([]);
    const numbers = contacts.map(({ phone }) => Number(phone.replace(/\D/g, '')));
    expect(numbers.filter((number) => number < 70_174_06_05 || number > 70_174_06_99)).toEqual([]);
    expect(new Set(numbers).size).toBe(contacts.length);
  });

  it('play every role', () => {
    const roles = employees.flatMap(({ assignments }) => assignments.map(({ role }) => role));
    expect([...new Set(roles)].sort()).toEqual(
      ['coordinator_support', 'county_admin', 'intake', 'log_reviewer', 'manager', 'professional'].sort(),
    );
  });

  it('have one whose assignment has ended and some who hold two', () => {
    expect(employees.filter(({ assignments }) => assignments.every(({ to }) => to !== undefined))).toHaveLength(1);
    expect(employees.filter(({ assignments }) => assignments.length > 1).map(({ code }) => code)).toContain(
      'kim-dubbelprov',
    );
  });

  it('have children of every kind that the product must hold', () => {
    expect(new Set(children.map(({ identity }) => identity.kind)).size).toBe(4);
    expect(new Set(children.map(({ protection }) => protection)).size).toBe(4);
    const links = children.flatMap((child) => child.guardians);
    expect(new Set(links.map(({ custody }) => custody)).size).toBe(3);
    expect(links.filter(({ blocked }) => blocked !== undefined)).toHaveLength(1);
  });

  it('have a child under protected registration whose other guardian is not named', () => {
    const child = children.find(({ protection }) => protection === 'protected_registration');
    const notNamed = child?.guardians.filter(({ guardian }) => !child.named?.guardians.includes(guardian));
    expect(notNamed).toHaveLength(1);
  });
});
