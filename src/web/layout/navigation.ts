import type { Me } from '../../areas/identity/domain/contract.ts';
import type { IconName } from '../ui/Icon.tsx';
import { words } from './texts.sv.ts';

export interface Place {
  readonly to: string;
  readonly word: string;
  readonly icon: IconName;
  /** Shown to those who have this entrance; to all at work when there is none. */
  readonly entrance?: Me['entrances'][number];
  /** Where the pages of the place begin, when it is not at `to` only. */
  readonly also?: string;
  /** Not the work itself but who does it: stands apart, after the seven. */
  readonly apart?: true;
}

/** The rail, in the order people need it. */
const places: readonly Place[] = [
  { to: '/min-dag', word: words.places.myDay, icon: 'day', entrance: 'my_day' },
  { to: '/planer', word: words.places.plans, icon: 'people', entrance: 'plans', also: '/barn' },
  { to: '/orosanmalningar', word: words.places.concerns, icon: 'bell' },
  { to: '/forum', word: words.places.forums, icon: 'forum' },
  { to: '/overenskommelser', word: words.places.agreements, icon: 'document' },
  { to: '/laget', word: words.places.state, icon: 'state' },
  { to: '/vart', word: words.places.whereTo, icon: 'signpost' },
  { to: '/enhet', word: words.places.unit, icon: 'home', entrance: 'unit', apart: true },
  { to: '/enhet', word: words.places.directory, icon: 'home', entrance: 'directory', apart: true },
  { to: '/logg', word: words.places.log, icon: 'eye', entrance: 'log_review', apart: true },
];

/** The places that have a route and that this person has an entrance to; those that stand apart come last. */
export const placesFor = (me: Me | undefined, routes: Readonly<Record<string, unknown>>): Place[] =>
  places
    .filter(({ to, entrance }) => to in routes && (!me || !entrance || me.entrances.includes(entrance)))
    .filter(({ to }, index, all) => all.findIndex((other) => other.to === to) === index);

/** Whether the page at `pathname` is one of the place's. */
export const isIn = ({ to, also }: Place, pathname: string): boolean =>
  [to, ...(also ? [also] : [])].some((start) => pathname === start || pathname.startsWith(`${start}/`));
