import { describe, expect, it } from 'vitest';
import { type OrganisationKind, organisationKinds, type UnitKind, unitKinds } from './model.ts';
import { secrecyOf } from './secrecy.ts';

const sourceOf = (unit: UnitKind, runBy: OrganisationKind): string => {
  const secrecy = secrecyOf(unit, runBy);
  return secrecy.ok ? secrecy.value.source : secrecy.reason;
};

describe('the secrecy of a unit', () => {
  it.each<[UnitKind, OrganisationKind, string]>([
    ['social_services_children', 'municipality', 'OSL 26 kap. 1 §'],
    ['preschool', 'municipality', 'OSL 23 kap. 1 §'],
    ['school', 'education_federation', 'OSL 23 kap. 2 § andra och tredje styckena'],
    ['child_psychiatry', 'region', 'OSL 25 kap. 1 §'],
    ['dental_care', 'region', 'OSL 25 kap. 1 §'],
    ['police_local', 'police', 'OSL 35 kap. 1 §'],
    ['leisure', 'municipality', 'OSL 21 kap.'],
  ])('%s run by a %s lies under %s', (unit, runBy, source) => {
    expect(sourceOf(unit, runBy)).toBe(source);
  });

  it('parts the school nurse from the counsellor at the same school', () => {
    expect(sourceOf('student_health_medical', 'municipality')).toBe('OSL 25 kap. 1 §');
    expect(sourceOf('student_health_psychosocial', 'municipality')).toBe('OSL 23 kap. 2 § första stycket');
  });

  it.each<[UnitKind, string]>([
    ['health_centre', 'PSL 6 kap. 12 §'],
    ['student_health_medical', 'PSL 6 kap. 12 §'],
    ['social_services_children', 'SoL 2025:400 17 kap. 11 §'],
    ['disability_services', 'LSS 1993:387 29 §'],
    ['school', 'Skollagen 2010:800 29 kap. 14 §'],
    ['student_health_psychosocial', 'Skollagen 2010:800 29 kap. 14 §'],
  ])('binds a private %s by %s instead', (unit, source) => {
    expect(sourceOf(unit, 'private_provider')).toBe(source);
  });

  it('refuses a private leisure business, which nothing binds to silence', () => {
    expect(sourceOf('leisure', 'private_provider')).toBe('no_duty_of_silence');
  });

  it('never gives a private provider the secrecy of an authority, nor the reverse', () => {
    for (const unit of unitKinds) {
      for (const runBy of organisationKinds) {
        const secrecy = secrecyOf(unit, runBy);
        if (!secrecy.ok) continue;
        expect(secrecy.value.source.startsWith('OSL'), `${unit} run by ${runBy}`).toBe(runBy !== 'private_provider');
      }
    }
  });
});
