import { type PastKeeping, pastKeeping, removePast } from '../areas/concerns/index.ts';
import { systemClock, today } from '../platform/time/time.ts';

const research =
  'Some municipalities and persons are exempt for the sake of research (SoL 2025:400 16 kap. 4 §). Ask your archivist first.';

/** Lists received reports whose time has passed, and with `remove <unit>` removes that unit's. Gives the exit code. */
export async function retention(
  ownerUrl: string,
  [verb, unit]: readonly string[],
  say: (line: string) => void,
): Promise<number> {
  if (verb === undefined) {
    const past = await pastKeeping(ownerUrl, today(systemClock));
    for (const report of past) say(line(report));
    say(`${past.length} received reports may be removed. Nothing has been: samsyn retention remove <unit>.`);
    if (past.length > 0) say(research);
    return 0;
  }
  if (verb !== 'remove' || unit === undefined) throw new Error('usage: samsyn retention [remove <unit>]');
  const gone = await removePast(ownerUrl, unit, today(systemClock));
  for (const report of gone) say(line(report));
  say(`${gone.length} received reports have been removed at ${unit}.`);
  return 0;
}

const line = ({ unit, number, arrivedOn, keptUntil, source }: PastKeeping): string =>
  `${unit}  report ${number}  came ${arrivedOn}  kept until ${keptUntil}  ${source}`;
