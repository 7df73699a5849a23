import { expect, it } from 'vitest';
import { readSeed } from '../../../app/seed/seed.ts';
import { Temporal } from '../../../platform/time/time.ts';
import { demonstrationIdentities } from './demonstration.ts';

const claims = { staff: 'hsa', family: 'pnr' };

it('lists everyone in the files once, grouped, after those to begin with, with what they show and one claim each', async () => {
  const seed = await readSeed('data/dalarna', 'data/demo/people.json');
  const groups = demonstrationIdentities(seed, claims, Temporal.PlainDate.from('2026-11-23'));
  expect(groups.map((group) => group.heading)).toEqual([
    'Börja här: en plan för Alva',
    'Socialtjänst',
    'Barn- och ungdomspsykiatri',
    'Skola och förskola',
    'Elevhälsa',
    'Annan hälso- och sjukvård',
    'Polis och fritid',
    'Länet',
    'Börja här: en plan för Alva',
    'Vårdnadshavare',
    'Barn',
    'Barn som är för unga för att logga in själva',
  ]);
  const isFirst = ({ heading }: { heading: string }) => heading.startsWith('Börja här');
  expect(groups.filter(isFirst).map(({ identities }) => identities.length)).toEqual([5, 3]);
  const all = groups.filter((group) => !isFirst(group)).flatMap((group) => group.identities);
  const { employees, guardians, children } = seed.people;
  const withNumber = children.filter((child) => child.identity.kind !== 'unborn');
  expect(all.map((identity) => identity.id).sort()).toEqual(
    [...employees, ...guardians, ...withNumber].map((person) => person.code).sort(),
  );
  for (const identity of all) expect(Object.keys(identity.claims)).toHaveLength(1);
  const of = (id: string) => all.find((identity) => identity.id === id);
  expect(of('kim-dubbelprov')).toMatchObject({
    title: 'Kurator · Elevhälsans psykosociala del, Falu kommun · Elevhälsans psykosociala del, Borlänge kommun',
    claims: { hsa: 'kim-dubbelprov' },
  });
  expect(of('maria-exempelsson')).toMatchObject({ title: 'Vårdnadshavare till Alva och Viggo' });
  expect(of('amira-exempelberg')).toMatchObject({ title: 'Barn, 7 år', claims: { pnr: '201909652388' } });
  expect(of('liv-testlund')).toMatchObject({ title: 'Barn under ett år' });
});
