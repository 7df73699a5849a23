import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from './contract-edition.ts';
import { differences, isSame } from './differences.ts';
import { sampleEdition } from './testing-edition.ts';

const goal = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.constantFrom('Sova.', 'Orka.', 'Lära.') });
const measure = fc.record({
  id: fc.constantFrom('m', 'n', 'o'),
  goalId: fc.constantFrom('a', 'b', null),
  what: fc.constantFrom('Samtal.', 'Stöd.'),
  startsOn: fc.constant('2026-12-08'),
  endsOn: fc.constantFrom('2027-01-01', '2027-02-01'),
  by: fc.record({ kind: fc.constant('other' as const), who: fc.constantFrom('Mormor', 'Tränaren') }),
});
const editions: fc.Arbitrary<Edition> = fc
  .record({
    goals: fc.uniqueArray(goal, { selector: (one) => one.id }),
    measures: fc.uniqueArray(measure, { selector: (one) => one.id }),
    risks: fc.constantFrom('', 'Loven.', 'Nätterna.'),
    othersNone: fc.boolean(),
  })
  .map((changes) => ({ ...sampleEdition(), ...changes }));

describe('the differences between two editions', () => {
  it('are none between an edition and itself, whatever the order of its members', () => {
    fc.assert(
      fc.property(editions, (edition) => {
        const turned = Object.fromEntries(Object.entries(edition).reverse()) as Edition;
        expect(isSame(differences(edition, turned))).toBe(true);
      }),
    );
  });

  it('turned around, let added and removed change places', () => {
    fc.assert(
      fc.property(editions, editions, (a, b) => {
        const there = differences(a, b);
        const back = differences(b, a);
        const byId = <Item extends { id: string }>(items: Item[]) => items.toSorted((x, y) => (x.id < y.id ? -1 : 1));
        for (const part of ['goals', 'measures'] as const) {
          expect(back[part].added).toEqual(there[part].removed);
          expect(back[part].removed).toEqual(there[part].added);
          expect(byId(back[part].changed.map(({ from }) => from))).toEqual(
            byId(there[part].changed.map(({ to }) => to)),
          );
        }
        expect(back.fields.map(({ field, from, to }) => ({ field, from: to, to: from }))).toEqual(there.fields);
      }),
    );
  });

  it('put on the first edition give the second', () => {
    fc.assert(
      fc.property(editions, editions, (a, b) => {
        const { goals } = differences(a, b);
        const gone = new Set(goals.removed.map(({ id }) => id));
        const patched = a.goals
          .filter(({ id }) => !gone.has(id))
          .map((one) => goals.changed.find(({ from }) => from.id === one.id)?.to ?? one)
          .concat(goals.added);
        expect(new Set(patched.map((one) => `${one.id} ${one.text}`))).toEqual(
          new Set(b.goals.map((one) => `${one.id} ${one.text}`)),
        );
      }),
    );
  });

  it('are told in the words that people read', () => {
    const before = sampleEdition();
    const after: Edition = {
      ...before,
      number: 2,
      goals: [{ id: 'goal-1', text: 'Alva är i skolan varje dag.' }],
      othersNone: true,
      coordinator: { ...before.coordinator, name: 'Sofia Provström', unit: 'Bup Falun' },
    };
    expect(differences(before, after)).toMatchObject({
      from: 1,
      to: 2,
      goals: {
        added: [],
        removed: [],
        changed: [{ from: { text: 'Alva är i skolan fyra dagar.' }, to: { text: 'Alva är i skolan varje dag.' } }],
      },
      fields: [
        { field: 'othersNone', from: '', to: 'Ingen annan gör något.' },
        { field: 'coordinator', from: 'Anna Provberg, Socialtjänsten', to: 'Sofia Provström, Bup Falun' },
      ],
    });
  });
});
