import type { ClaimField } from './model.ts';

/** A claim as it was written: a day, a month, a year, a span of years, or until further notice. */
export interface Claim {
  readonly id: string;
  readonly field: ClaimField;
  readonly says: string;
}

/** The days that a claim leaves open, both included; a claim of a whole day has one. `open`: until further notice. */
export type Reading = { readonly earliest: string; readonly latest: string } | 'open';

export const untilFurtherNotice = 'until-further-notice';

const lastOfMonth = (month: string): string => {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 1, 0)).toISOString().slice(0, 10);
};

const isDay = (day: string): boolean =>
  !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

/** What a claim means for its field; undefined when it cannot be read as a time. */
export function readClaim({ field, says }: Pick<Claim, 'field' | 'says'>): Reading | undefined {
  if (says === untilFurtherNotice) return field === 'to' ? 'open' : undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(says)) return isDay(says) ? { earliest: says, latest: says } : undefined;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(says)) return { earliest: `${says}-01`, latest: lastOfMonth(says) };
  const span = /^(\d{4})(?:–(\d{4}))?$/.exec(says);
  if (!span) return undefined;
  const year = field === 'to' ? (span[2] ?? span[1]) : span[1];
  return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
}

/** True when no day agrees with every claim of the field. A year agrees with a day in it. */
export function isDisputed(claims: readonly Claim[], field: ClaimField): boolean {
  const readings = claims.filter((claim) => claim.field === field).flatMap((claim) => readClaim(claim) ?? []);
  if (readings.includes('open')) return readings.some((reading) => reading !== 'open');
  const days = readings.filter((reading) => reading !== 'open');
  const earliest =
    days
      .map((reading) => reading.earliest)
      .sort()
      .at(-1) ?? '';
  const latest = days.map((reading) => reading.latest).sort()[0] ?? '';
  return days.length > 1 && earliest > latest;
}

/** Whether `day` (null: until further notice) is what the claim says, or one of the days that it leaves open. */
export function fits(claim: Pick<Claim, 'field' | 'says'>, day: string | null): boolean {
  const reading = readClaim(claim);
  if (reading === undefined) return false;
  if (reading === 'open') return day === null;
  return day !== null && reading.earliest <= day && day <= reading.latest;
}
