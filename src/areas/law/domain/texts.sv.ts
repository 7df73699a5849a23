import type { LegalRule, Limit, RuleKind, Standing } from './model.ts';

export const kindWords = {
  deadline: 'tid',
  duty: 'skyldighet',
  disclosure: 'sekretess och utlämnande',
  consent: 'samtycke',
  retention: 'hur länge det sparas',
  content: 'innehåll',
  guidance: 'vägledning',
} as const satisfies Record<RuleKind, string>;

export const standingWords = {
  statute: 'lag eller föreskrift',
  local: 'lokalt bestämt',
  guidance: 'vägledning eller praxis',
} as const satisfies Record<Standing, string>;

export const confidenceWords = {
  sure: 'läst i källan',
  verify: 'ska kontrolleras',
} as const satisfies Record<NonNullable<LegalRule['confidence']>, string>;

const units = { Y: ['år', 'år'], M: ['månad', 'månader'], W: ['vecka', 'veckor'], D: ['dag', 'dagar'] } as const;

/** A limit as people say it: «3 veckor», «1 månad och 10 dagar», «5 arbetsdagar». */
export function limitInWords(limit: Limit): string {
  if (typeof limit !== 'string') return counted(limit.workingDays, ['arbetsdag', 'arbetsdagar']);
  const parts = [...limit.matchAll(/(\d+)([YMWD])/g)].map(([, count, unit]) =>
    counted(Number(count), units[unit as keyof typeof units]),
  );
  return parts.join(' och ');
}

const counted = (count: number, [one, many]: readonly [string, string]): string =>
  `${count} ${count === 1 ? one : many}`;
