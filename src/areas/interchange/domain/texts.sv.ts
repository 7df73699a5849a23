import type { Fate } from '../../../platform/sheets/judge.ts';
import type { ImportState, SheetCode } from './model.ts';

/** What each list is called, and what a row of it is. */
export const sheetWords: Record<SheetCode, { readonly name: string; readonly row: string; readonly file: string }> = {
  units: { name: 'Enheter', row: 'En rad per enhet.', file: 'enheter' },
  agreements: {
    name: 'Överenskommelser',
    row: 'En rad per version av varje överenskommelse.',
    file: 'overenskommelser',
  },
  forums: { name: 'Forum', row: 'En rad per forum.', file: 'forum' },
  forum_parties: { name: 'Parter i forum', row: 'En rad per part som är väntad i ett forum.', file: 'parter-i-forum' },
  members: {
    name: 'Personer i forum',
    row: 'En rad per person som sitter i ett forum för en enhet.',
    file: 'personer-i-forum',
  },
};

export const fateWords: Record<Fate, string> = {
  error: 'Fel',
  changed: 'Ändras',
  new: 'Ny',
  unchanged: 'Oförändrad',
};

export const stateWords: Record<ImportState, string> = {
  waiting: 'Väntar på att läsas',
  reading: 'Läses',
  ready: 'Väntar på dig',
  refused: 'Gick inte att läsa',
  applying: 'Sparas',
  applied: 'Sparad',
  discarded: 'Borttagen',
};
