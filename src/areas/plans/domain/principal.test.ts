import { expect, it } from 'vitest';
import { principalOf } from './principal.ts';

it.each([
  ['region', 'child_psychiatry', 'region'],
  ['municipality', 'school', 'municipality'],
  ['education_federation', 'school', 'municipality'],
  ['private_provider', 'health_centre', 'region'],
  ['private_provider', 'social_services_children', 'municipality'],
  ['private_provider', 'school', 'other'],
  ['police', 'police_local', 'other'],
] as const)('what a unit of %s that is %s does is answered for by: %s', (organisation, unit, principal) => {
  expect(principalOf(organisation, unit)).toBe(principal);
});

it('what grandmother does is answered for by nobody else', () => {
  expect(principalOf(null, undefined)).toBe('other');
});
