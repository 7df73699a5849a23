import type { EntryKind } from '../domain/model.ts';

/** Where each kind of entry has its list. */
export const listPaths = {
  way_in: '/vart/vagar-in',
  family_centre: '/vart/familjecentraler',
  way_of_working: '/vart/arbetssatt',
  good_example: '/vart/exempel',
} as const satisfies Record<EntryKind, string>;
