import type { Tx } from '../../../platform/db/transaction.ts';
import { conflict } from '../../../platform/errors/errors.ts';
import { lastDayOf, overlap } from '../domain/status.ts';
import { type RegisterVersion, registered } from './register.ts';

/** The versions of an agreement, with every decision that has moved their ends. */
export async function versionsIn(tx: Tx, agreementId: string): Promise<readonly RegisterVersion[]> {
  const [agreement] = await registered(tx, agreementId);
  return agreement?.versions ?? [];
}

interface Period {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
}

/** The decided versions as periods, with `changed` in its new shape. */
const periodsWith = (versions: readonly RegisterVersion[], changed: Period): Period[] => [
  ...versions.flatMap((version) =>
    version.state === 'decided' && version.from !== null && version.id !== changed.id
      ? [{ id: version.id, from: version.from, to: lastDayOf(version) }]
      : [],
  ),
  changed,
];

/** Refuses a period that shares a day with another version, and says with which. */
export function requireNoOverlap(versions: readonly RegisterVersion[], changed: Period): void {
  const found = overlap(periodsWith(versions, changed));
  if (found === undefined) return;
  const other = versions.find(({ id }) => id !== changed.id && found.includes(id));
  const until = other && lastDayOf(other);
  throw conflict(
    `Version ${other?.number} gäller ${other?.from} – ${until ?? 'tills vidare'}. Två versioner kan inte gälla samma dag: ändra dagarna, eller låt den sluta dagen före.`,
  );
}
