import { z } from 'zod';
import type { Temporal } from '../../../platform/time/time.ts';
import { type Deadline, lastDay, type RuleHistory, ruleOn } from '../../law/index.ts';

/** A county's own limit, as it stands in the county's settings under `consentLimit`. */
const CountySetting = z.object({
  consentLimit: z
    .object({ within: z.string().regex(/^P(\d{1,2}Y)?(\d{1,3}M)?(\d{1,4}D)?$/), source: z.string().min(3) })
    .optional(),
});

/**
 * How long a consent may be given for, counted from the day it is given. No statute sets a number: a consent is for a
 * certain matter during a certain time. The default is ours; a county's own decision replaces it, with its source.
 */
function consentLimit(countyConfig: unknown): RuleHistory {
  const own = CountySetting.safeParse(countyConfig).data?.consentLimit;
  return [
    {
      id: 'limit_consent',
      kind: 'deadline',
      standing: 'local',
      inForce: { from: '2020-01-01' },
      source: own?.source ?? 'Samsyns förslag',
      says: 'Ett ja gäller en bestämd tid. Därefter frågar ni igen.',
      within: own?.within ?? 'P12M',
    },
  ];
}

/** False for a day so long ago that no limit was in force: a yes from then is none to record today. */
export const hasLimit = (countyConfig: unknown, givenOn: Temporal.PlainDate): boolean =>
  ruleOn(consentLimit(countyConfig), givenOn) !== undefined;

/** The last day that a consent given on `givenOn` may be valid to. Throws on a day without a limit. */
export const lastValidDay = (countyConfig: unknown, givenOn: Temporal.PlainDate): Deadline =>
  lastDay(consentLimit(countyConfig), givenOn);
