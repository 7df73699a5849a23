import type { Config } from '../../../platform/config/config.ts';
import type { Identity, IdentityGroup } from '../../../platform/idp/model.ts';
import { Temporal } from '../../../platform/time/time.ts';
import { assignmentRoleWords, type Seed } from '../../directory/index.ts';
import { beginHere, familyWords, groupOf, groups } from '../domain/demonstration.sv.ts';

type Claims = Config['claims'];

/**
 * Everyone who can be chosen at the embedded provider, in the order of the files: those at work by kind of unit, then
 * guardians and children, by age on `day`; before each, those to begin with. `claims` are the names of the claims that
 * accounts are found by.
 */
export function demonstrationIdentities(seed: Seed, claims: Claims, day: Temporal.PlainDate): readonly IdentityGroup[] {
  const children = childrenOf(seed, claims, day);
  const oldEnough = ({ years }: { years: number }) => years >= seed.county.configuration.childLoginFromAge;
  const staff = atWork(seed, claims);
  const family = [
    { heading: familyWords.guardians, identities: guardiansOf(seed, claims) },
    { heading: familyWords.children, identities: children.filter(oldEnough) },
    { heading: familyWords.tooYoung, identities: children.filter((child) => !oldEnough(child)) },
  ];
  return [first(staff, beginHere.staff), ...staff, first(family, beginHere.family), ...family].filter(
    (group) => group.identities.length > 0,
  );
}

/** Those to begin with, in their order; nobody when the files are a county's own. */
const first = (all: readonly IdentityGroup[], codes: readonly string[]): IdentityGroup => ({
  heading: beginHere.heading,
  identities: codes.flatMap((code) => all.flatMap((group) => group.identities).find(({ id }) => id === code) ?? []),
});

function atWork(seed: Seed, claims: Claims): IdentityGroup[] {
  const units = new Map(seed.units.map((unit) => [unit.code, unit]));
  const all = seed.people.employees.map((e) => {
    const places = [...new Set(e.assignments.map((a) => units.get(a.unit)))].filter((unit) => unit !== undefined);
    const roles = new Set(e.assignments.map((a) => assignmentRoleWords[a.role]));
    return {
      group: groupOf[places[0]?.kind ?? 'county_support'],
      id: e.code,
      name: `${e.given} ${e.family}`,
      title: [e.title, ...places.map((unit) => unit.name)].join(' · '),
      shows: e.note ?? [...roles].join(', '),
      claims: { [claims.staff]: e.hsaIdOrSubject },
    };
  });
  return groups.map((heading) => ({ heading, identities: all.filter(({ group }) => group === heading) }));
}

function guardiansOf({ people }: Seed, claims: Claims): Identity[] {
  return people.guardians.map((g) => {
    const own = people.children.filter((c) => c.guardians.some((link) => link.guardian === g.code));
    return {
      id: g.code,
      name: `${g.given} ${g.family}`,
      title: familyWords.guardianOf(own.map((c) => c.given).filter((name) => name !== null)),
      shows: g.note,
      claims: { [claims.family]: g.personnummer },
    };
  });
}

/** The unborn have no number to sign in with. */
function childrenOf({ people }: Seed, claims: Claims, day: Temporal.PlainDate): (Identity & { years: number })[] {
  return people.children.flatMap((c) => {
    if (!('value' in c.identity)) return [];
    const { value } = c.identity;
    const { years } = bornOn(value).until(day, { largestUnit: 'years' });
    return {
      id: c.code,
      name: `${c.given} ${c.family}`,
      title: familyWords.age(years),
      shows: c.note,
      claims: { [claims.family]: value },
      years,
    };
  });
}

/** All three kinds of number begin with the day of birth; a samordningsnummer has 60 added to it. */
const bornOn = (number: string): Temporal.PlainDate =>
  Temporal.PlainDate.from({
    year: Number(number.slice(0, 4)),
    month: Number(number.slice(4, 6)),
    day: Number(number.slice(6, 8)) % 60,
  });
