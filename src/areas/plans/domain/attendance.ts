import type { Complaint } from '../../../platform/errors/errors.ts';
import type { WholePlan } from './contract.ts';
import type { Attended, Expected } from './contract-meeting.ts';
import { isLetIn } from './let-in.ts';

/** Everyone of whom a meeting shall say whether they came: the units that consent lets in, the family and its guests. */
export const expectedAt = (
  plan: Pick<WholePlan, 'parties' | 'guests'>,
  family: {
    readonly child: { readonly id: string; readonly given: string } | null;
    readonly guardians: readonly { readonly id: string; readonly name: string }[];
  },
  today: string,
): Expected[] => [
  ...plan.parties
    .filter((party) => isLetIn(party, today))
    .map((party) => ({ whoKind: 'unit' as const, whoId: party.unitId, name: party.name })),
  ...(family.child ? [{ whoKind: 'child' as const, whoId: family.child.id, name: family.child.given }] : []),
  ...family.guardians.map(({ id, name }) => ({ whoKind: 'guardian' as const, whoId: id, name })),
  ...plan.guests.map(({ id, name }) => ({ whoKind: 'guest' as const, whoId: id, name })),
];

/**
 * What is wrong with a list of who came: someone left out, someone twice, or someone who does not belong to the plan.
 * A unit that consent has closed since may be on the list, but need not.
 */
export function attendanceProblems(
  plan: Pick<WholePlan, 'parties'>,
  expected: readonly Expected[],
  given: readonly Attended[],
): Complaint[] {
  const marked = given.map(keyOf);
  const belong = new Set([...expected.map(keyOf), ...plan.parties.map((party) => `unit ${party.unitId}`)]);
  return [
    ...expected
      .filter((one) => !marked.includes(keyOf(one)))
      .map((one) => ({
        path: `attendance.${one.whoId}`,
        message: `Skriv om ${one.name} kom, och annars varför inte.`,
      })),
    ...given.flatMap((one, index) => {
      if (!belong.has(keyOf(one)))
        return [{ path: `attendance.${index}.whoId`, message: 'Den här personen eller enheten är inte med i planen.' }];
      if (marked.indexOf(keyOf(one)) < index)
        return [{ path: `attendance.${index}.whoId`, message: 'Den här raden finns två gånger.' }];
      return [];
    }),
  ];
}

const keyOf = ({ whoKind, whoId }: { whoKind: string; whoId: string }): string => `${whoKind} ${whoId}`;
