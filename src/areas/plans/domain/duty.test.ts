import { describe, expect, it } from 'vitest';
import { type DutyUnit, dutyOf } from './duty.ts';

const social: DutyUnit = { unitKind: 'social_services_children', organisationKind: 'municipality' };
const bup: DutyUnit = { unitKind: 'child_psychiatry', organisationKind: 'region' };
const school: DutyUnit = { unitKind: 'school', organisationKind: 'municipality' };
const privateSchool: DutyUnit = { unitKind: 'school', organisationKind: 'private_provider' };

describe('a school’s duty to come', () => {
  it('is the Education Act’s when the social services take the initiative, whoever runs the school', () => {
    for (const one of [school, privateSchool])
      expect(dutyOf(one, social)).toEqual({ kind: 'called', duty: 'cooperation_school' });
  });

  it('is that of every authority when another authority does', () => {
    for (const initiator of [bup, school])
      expect(dutyOf(school, initiator)).toEqual({ kind: 'called', duty: 'cooperation_authorities' });
  });

  it('is none when one of the two is private', () => {
    expect(dutyOf(privateSchool, bup)).toEqual({ kind: 'invited', duty: 'invited' });
    expect(dutyOf(school, privateSchool)).toEqual({ kind: 'invited', duty: 'invited' });
  });
});

it('health care and social services have theirs whoever calls, and the police are invited', () => {
  expect(dutyOf(bup, school).duty).toBe('sip_duty_to_come');
  expect(dutyOf(social, privateSchool).duty).toBe('sip_duty_to_come');
  expect(dutyOf({ unitKind: 'police_local', organisationKind: 'police' }, social).kind).toBe('invited');
});
