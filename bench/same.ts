import type { Cell } from './cell.ts';
import { signedIn, someDay, turn, who, years } from './scenarios.ts';

/** A floor that answered with fewer rows would flatter nobody: for some people both must show the same day. */
export async function sameDay(cell: Cell, samsyn: string, floor: string): Promise<void> {
  const lines = async (url: string, headers: Record<string, string> = {}): Promise<string[]> => {
    const { lines: all } = (await (await fetch(url, { headers })).json()) as {
      lines: { kind: string; part: string }[];
    };
    return all.map(({ kind, part }) => `${kind} ${part}`).sort();
  };
  for (const v of cell.visitors.slice(0, 20)) {
    const [ours, theirs] = [await lines(`${samsyn}/api/my-day`, signedIn(v)), await lines(`${floor}/my-day?${who(v)}`)];
    if (ours.length === 0 || ours.join() !== theirs.join())
      throw new Error(`the floor shows another day: ${ours.join(', ')} beside ${theirs.join(', ')}`);
  }
}

const asJson = async (url: string, headers: Record<string, string> = {}) => (await fetch(url, { headers })).json();

/** Every promise has the same figures each year, and every municipality the same status on some days. */
export async function sameCounty(cell: Cell, samsyn: string, floor: string): Promise<void> {
  const visitor = turn(cell.visitors, 0);
  type Line = { id: string; kind: string; results: { start: string; kept: number; of?: number }[] | null };
  const figures = ({ agreements }: { agreements: { lines: Line[] }[] }): string[] =>
    agreements
      .flatMap(({ lines }) => lines)
      .flatMap(({ id, kind, results }) =>
        (results ?? []).map(({ start, kept, of }) => `${id} ${start} ${kept} ${kind === 'forum_meets' ? '' : of}`),
      )
      .sort();
  const ours = figures(await asJson(`${samsyn}/api/commitments?${years}`, signedIn(visitor)));
  const theirs = figures(await asJson(`${floor}/commitments?${years}&${who(visitor)}`));
  if (ours.length === 0 || ours.join() !== theirs.join())
    throw new Error(
      `the floor counts otherwise: ${ours.filter((one) => !theirs.includes(one))} beside ${theirs.filter((one) => !ours.includes(one))}`,
    );
  type Status = { municipalities: { code: string; status: string }[] };
  const standing = ({ municipalities }: Status): string =>
    municipalities
      .map(({ code, status }) => `${code} ${status}`)
      .sort()
      .join();
  for (let n = 0; n < 30; n += 1) {
    const day = standing(await asJson(`${samsyn}/api/agreements/status?on=${someDay(n)}`, signedIn(visitor)));
    const byHand = standing(await asJson(`${floor}/county-status?on=${someDay(n)}&${who(visitor)}`));
    if (day !== byHand) throw new Error(`another county on ${someDay(n)}: ${day} beside ${byHand}`);
  }
}
