import { describe, expect, it } from 'vitest';
import type { FamilyPlan, UnitConsent } from '../api.ts';
import { askingOf, withAsked } from './asked.ts';
import { byState } from './unit-state.ts';

const unit = (id: string, name: string): UnitConsent['unit'] => ({
  id: id as UnitConsent['unit']['id'],
  name,
  kind: 'school',
  organisation: { name: 'Falu kommun', kind: 'municipality' },
});
const nothing = { until: null, grounds: [], exclusions: [], othersExclude: false, missing: [], mine: [] };
const answered = (id: string, name: string, covered: boolean | null): UnitConsent => ({
  ...nothing,
  unit: unit(id, name),
  covered,
});
const plan = (hidden: boolean, ...names: string[]) =>
  ({
    child: { hidden },
    parties: names.map((name) => ({
      unitId: name,
      name,
      unitKind: 'school',
      organisation: 'Falu kommun',
      organisationKind: 'municipality',
    })),
  }) as unknown as FamilyPlan;

const names = (answers: readonly UnitConsent[]) => answers.map((answer) => answer.unit.name);

describe('the units that one may answer for', () => {
  it('are those that somebody has answered for and those that a plan asks for, each once, by name', () => {
    const all = withAsked([answered('Skolan', 'Skolan', true)], [plan(false, 'Skolan', 'Bup'), plan(false, 'Bup')]);
    expect(names(all)).toEqual(['Bup', 'Skolan']);
    expect(all[0]).toMatchObject({ covered: false, mine: [] });
  });

  it('leaves out units that protection hides, whose ids are not the real ones', () => {
    expect(withAsked([], [plan(true, 'unit-1')])).toEqual([]);
  });

  it('are known by who begins the plan, and by where one says no to it', () => {
    const begun = plan(false, 'unit-1', 'unit-2');
    const parties = begun.parties.map((party, at) => ({ ...party, kind: at === 0 ? 'initiator' : 'called' }) as const);
    const may = { ...begun, id: 'plan-1', parties, permittedActions: ['family.plan.refuse'] } as unknown as FamilyPlan;
    expect([...askingOf([may]).begins]).toEqual(['unit-1']);
    expect(askingOf([may]).refusable.get('unit-2')).toBe('plan-1');
    expect(askingOf([{ ...may, permittedActions: [] }]).refusable.size).toBe(0);
    expect(askingOf([{ ...may, child: { ...may.child, hidden: true } }]).begins.size).toBe(0);
  });

  it('stand under who may see the plan, who waits for others, and what is only one’s own', () => {
    const live = {
      id: 'x',
      form: 'signed_in',
      exclusions: '',
      givenOn: '',
      validTo: '',
      withdrawnAt: null,
      live: true,
    };
    const waits = { ...answered('w', 'Väntar', false), mine: [live as UnitConsent['mine'][number]] };
    const groups = byState(
      [
        answered('o', 'Öppen', true),
        waits,
        answered('s', 'Stängd', false),
        answered('m', 'Min', null),
        answered('b', 'Börjar', false),
      ],
      new Set(['b']),
    );
    expect(Object.values(groups).map(names)).toEqual([['Börjar'], ['Stängd'], ['Väntar'], ['Öppen'], ['Min']]);
  });
});
