import type { FamilyPlan } from '../api.ts';

export interface PartValues {
  readonly needs: string;
  readonly ongoing: string;
  readonly contact: string;
  readonly done: boolean;
}

/** The reader's own part as it lies; empty and version 0 when it is not begun. */
export function ownPart({ ownPart: part }: Pick<FamilyPlan, 'ownPart'>): {
  readonly values: PartValues;
  readonly version: number;
} {
  const { needs = '', ongoing = '', contact = '', doneAt = null, version = 0 } = part ?? {};
  return { values: { needs, ongoing, contact, done: doneAt !== null }, version };
}
