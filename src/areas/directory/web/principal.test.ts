import { describe, expect, it } from 'vitest';
import { principalOf } from './principal.ts';

describe('the shape that a unit is known by', () => {
  it.each([
    ['social_services_children', 'municipality', 'municipality'],
    ['child_psychiatry', 'region', 'region'],
    ['student_health_medical', 'municipality', 'school'],
    ['school', 'private_provider', 'school'],
    ['school', 'education_federation', 'school'],
    ['health_centre', 'private_provider', 'other'],
    ['police_local', 'police', 'police'],
    ['county_support', 'county_support', 'other'],
  ] as const)('%s of a %s is shown as %s', (unit, organisation, shown) => {
    expect(principalOf(organisation, unit)).toBe(shown);
  });
});
