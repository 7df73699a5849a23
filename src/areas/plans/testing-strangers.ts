import { expect } from 'vitest';
import type { Person, Samsyn } from '../../../test/harness/samsyn.ts';
import type { GivenPlan } from './testing-given.ts';

export const national = (number: string) => ({ kind: 'national', number });

/** Anybody may register any number: the child that has it is found. Gives its id. */
export async function registers(person: Person, identity: object, more: object = {}): Promise<string> {
  const child = {
    given: 'X',
    family: 'Y',
    municipality: '2080',
    language: 'sv',
    interpreter: false,
    protection: 'none',
  };
  const answer = await person.post('/api/children', { ...child, ...more, identity, reason: 'Prov.' });
  expect(answer.status).toBe(200);
  return answer.body.id;
}

/** Somebody who knows a child's number, registers it as a contact and begins a plan with Bup on it. */
export async function begunBy(s: Samsyn, who: string, number: string) {
  const person = await s.employee(who);
  const childId = await registers(person, national(number));
  const plan = (await person.post('/api/plans', { childId, need: 'a', question: 'b', childMatters: 'c' })).body;
  const bup = { unitId: await s.id('unit', 'falun-bup') };
  expect((await person.post(`/api/plans/${plan.id}/parties`, bup)).status).toBe(200);
  return { person, childId, planId: plan.id as string };
}

/** Anna hands the coordination over to Sofia at Bup, who takes it and is given. */
export async function handedOver(s: Samsyn, plan: GivenPlan): Promise<Person> {
  const to = { personId: await s.id('employee', 'sofia-provstrom'), unitId: await s.id('unit', 'falun-bup'), word: '' };
  const anna = await s.employee('anna-provberg');
  expect((await anna.post(`${plan.path}/handover`, to)).status).toBe(200);
  const sofia = await s.employee('sofia-provstrom');
  expect((await sofia.post(`${plan.path}/handover/answer`, { accept: true, word: '' })).status).toBe(200);
  return sofia;
}
