import { words } from './texts.sv.ts';

/** How long a child has waited to be judged, in whole hours: the law says at once, and hours are what one acts by. */
export function waitedInWords(arrivedAt: string, now = new Date()): string {
  const hours = Math.floor((now.getTime() - Date.parse(arrivedAt)) / 3_600_000);
  return words.list.waited(Math.max(0, hours));
}
