import type { FamilyCentre } from './content.ts';
import type { CentreState } from './model.ts';

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');

/** «oktober 2025»: sources tell the month in which something was to begin. */
export const monthInWords = (day: string): string => `${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** How a family centre stands on a day, and what about it nobody has confirmed; empty when there is nothing to say. */
export interface CentreStanding {
  readonly state: CentreState;
  readonly doubt: string;
}

/** A planned centre stays planned when its day has passed: that it opened is for somebody to say. `day` is an ISO day. */
export function centreOn({ state, opensOn }: FamilyCentre, day: string): CentreStanding {
  if (state !== 'planned' || opensOn === null) return { state, doubt: '' };
  return {
    state,
    doubt:
      opensOn > day
        ? `Ska öppna ${monthInWords(opensOn)}.`
        : `Skulle öppna ${monthInWords(opensOn)}. Ingen har bekräftat att den är öppen. Fråga innan du hänvisar dit.`,
  };
}

/** True when a family can be told of it on that day, with its doubt. */
export const takesFamilies = ({ state, opensOn }: FamilyCentre, day: string): boolean =>
  state === 'open' || state === 'similar' || (state === 'planned' && opensOn !== null && opensOn <= day);
