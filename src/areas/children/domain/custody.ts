import type { CustodyKind } from './model.ts';

/** A guardian's custody of a child; days are ISO days, `to` the last one, null while it goes on. */
export interface CustodyPeriod {
  readonly guardianId: string;
  readonly kind: CustodyKind;
  readonly from: string;
  readonly to: string | null;
}

export interface CustodyComplaint {
  readonly path: string;
  readonly message: string;
  readonly source: string;
}

const source = 'FB 1949:381 6 kap. 2 §';

/**
 * What stands in the way of a new guardian: a child has at most two at a time, one who has custody alone shares it with
 * nobody, and one who is expecting a child has no custody before birth. `born`: the child is born.
 */
export function custodyProblems(
  held: readonly CustodyPeriod[],
  next: { readonly kind: CustodyKind; readonly from: string },
  born: boolean,
): CustodyComplaint[] {
  const beside = held.filter((custody) => custody.to === null || custody.to >= next.from);
  const guardians = new Set(beside.map((custody) => custody.guardianId));
  const problem = (path: string, message: string) => [{ path, message, source }];
  if (born === (next.kind === 'expecting'))
    return problem(
      'kind',
      born ? 'Barnet är fött. Välj vårdnad i stället.' : 'Före födelsen finns ingen vårdnad. Välj ”väntar barnet”.',
    );
  if (guardians.size >= 2)
    return problem('from', 'Barnet har redan två vårdnadshavare den dagen. Avsluta den enas vårdnad först.');
  if (next.kind === 'sole' && guardians.size > 0)
    return problem(
      'kind',
      'Barnet har redan en vårdnadshavare den dagen. Välj gemensam vårdnad, eller avsluta den först.',
    );
  return [];
}
