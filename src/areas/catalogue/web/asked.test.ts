import { expect, it } from 'vitest';
import { askedOf, readAddress, roleAt, toAddress } from './asked.ts';

const whole = { child: '8', municipality: '2061', role: 'dental_care', worry: 'neglect', urgency: 'can_wait' } as const;

it('goes to the address and comes back the same, as numbers or as text', () => {
  const address = toAddress(whole);
  expect(askedOf(readAddress({ ...address }))).toEqual(whole);
  expect(askedOf(readAddress({ ...address, alder: '8', kommun: '2061' }))).toEqual(whole);
  const before = { ...whole, child: 'unborn', municipality: '0180' } as const;
  expect(askedOf(readAddress({ ...toAddress(before), kommun: '0180' }))).toEqual(before);
});

it('takes nothing from an address that is not an answer, and asks nothing until all five are there', () => {
  expect(readAddress({ alder: '26', kommun: 'Falun', roll: 'x', oro: ['harm'], nar: '', namn: 'Alva' })).toEqual({
    oro: 'harm',
  });
  expect(askedOf(readAddress({ alder: 'unborn', kommun: '2061' }))).toBeUndefined();
});

it.each([
  ['dental_care', false, 'dental_care'],
  ['health_centre', true, 'private_care'],
  ['child_psychiatry', false, 'health_care'],
  ['student_health_medical', false, 'student_health'],
] as const)('one at %s (private: %s) asks as %s', (kind, isPrivate, role) =>
  expect(roleAt(kind, isPrivate)).toBe(role),
);
