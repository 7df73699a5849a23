import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../platform/time/time.ts';
import { ruleOn } from '../../law/index.ts';
import { type OrganisationKind, organisationKinds, type UnitKind, unitKinds } from './model.ts';
import { secrecyOf } from './secrecy.ts';

const day = Temporal.PlainDate.from('2026-11-23');
const sourceOf = (unit: UnitKind, runBy: OrganisationKind): string => {
  const secrecy = secrecyOf(unit, runBy);
  if (!secrecy.ok) return secrecy.reason;
  return secrecy.value.map((rule) => ruleOn(rule, day)?.source).join(', ');
};

describe('the secrecy of a unit', () => {
  it.each<[UnitKind, OrganisationKind, string]>([
    ['social_services_children', 'municipality', 'OSL 2009:400 26 kap. 1 §'],
    ['preschool', 'municipality', 'OSL 2009:400 23 kap. 1 §'],
    [
      'school',
      'education_federation',
      'OSL 2009:400 23 kap. 2 § andra stycket, OSL 2009:400 23 kap. 2 § tredje stycket',
    ],
    ['child_psychiatry', 'region', 'OSL 2009:400 25 kap. 1 §'],
    ['dental_care', 'region', 'OSL 2009:400 25 kap. 1 §'],
    ['police_local', 'police', 'OSL 2009:400 35 kap. 1 §'],
    ['leisure', 'municipality', 'OSL 2009:400 21 kap. 1 §'],
  ])('%s run by a %s lies under %s', (unit, runBy, source) => {
    expect(sourceOf(unit, runBy)).toBe(source);
  });

  it('parts the school nurse from the counsellor at the same school', () => {
    expect(sourceOf('student_health_medical', 'municipality')).toBe('OSL 2009:400 25 kap. 1 §');
    expect(sourceOf('student_health_psychosocial', 'municipality')).toBe('OSL 2009:400 23 kap. 2 § första stycket');
  });

  it.each<[UnitKind, string]>([
    ['health_centre', 'PSL 2010:659 6 kap. 12 §'],
    ['student_health_medical', 'PSL 2010:659 6 kap. 12 §'],
    ['social_services_children', 'SoL 2025:400 17 kap. 11 §'],
    ['disability_services', 'LSS 1993:387 29 §'],
    ['school', 'SkolL 2010:800 29 kap. 14 §'],
    ['student_health_psychosocial', 'SkolL 2010:800 29 kap. 14 §'],
  ])('binds a private %s by %s instead', (unit, source) => {
    expect(sourceOf(unit, 'private_provider')).toBe(source);
  });

  it('refuses a private leisure business, which nothing binds to silence', () => {
    expect(sourceOf('leisure', 'private_provider')).toBe('no_duty_of_silence');
  });

  it('never gives a private provider the secrecy of an authority, nor the reverse', () => {
    for (const unit of unitKinds) {
      for (const runBy of organisationKinds) {
        const source = sourceOf(unit, runBy);
        if (source === 'no_duty_of_silence') continue;
        expect(source.startsWith('OSL'), `${unit} run by ${runBy}`).toBe(runBy !== 'private_provider');
      }
    }
  });
});
