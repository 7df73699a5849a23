import type { AgreementLine } from '../../domain/contract.ts';

type Version = AgreementLine['versions'][number];

/** A stretch of the line, in per cent of it. */
export interface Stretch {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'decided' | 'moved';
  /** Goes on past the end of the line. */
  readonly open: boolean;
}

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** From the first of January of the earliest year to the last of December of the latest, with `on` in between. */
export function spanOf(versions: readonly Version[], on: string): readonly [string, string] {
  const years = [on, ...versions.flatMap(({ from, to }) => [from ?? [], to ?? []].flat())].map((d) =>
    Number(d.slice(0, 4)),
  );
  return [`${Math.min(...years)}-01-01`, `${Math.max(...years) + 1}-12-31`];
}

/** How far along the line a day is, in per cent. */
export const placeOf = (at: string, [from, to]: readonly [string, string]): number =>
  Math.min(100, Math.max(0, ((day(at) - day(from)) / (day(to) + 1 - day(from))) * 100));

/** The stretches of an agreement's versions. What a decision has added to the end is a stretch of its own. */
export const stretchesOf = (versions: readonly Version[], span: readonly [string, string]): Stretch[] =>
  versions.flatMap(({ id, from, to, firstTo, openEnded }) => {
    if (from === null) return [];
    const start = placeOf(from, span);
    const end = openEnded ? 100 : placeOf(to ?? from, span);
    const turned = firstTo === null ? end : Math.min(end, placeOf(firstTo, span));
    const first: Stretch = { id, start, end: turned, kind: 'decided', open: openEnded && turned === end };
    return turned < end ? [first, { id: `${id}-moved`, start: turned, end, kind: 'moved', open: openEnded }] : [first];
  });

/** The years that begin on the line: at most `most` of them, evenly chosen. */
export function yearsOn([from, to]: readonly [string, string], most: number): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const step = Math.ceil((last - first + 1) / most);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((year) => (year - first) % step === 0)
    .map(String);
}
