import { z } from 'zod';

/** How much of a unit's log is looked at. `share` is between 0 and 1; the least is per unit and calendar week. */
export interface Sampling {
  readonly share: number;
  readonly atLeastPerWeek: number;
}

const CountySetting = z.object({
  logReview: z
    .object({ share: z.number().min(0).max(1).optional(), atLeastPerWeek: z.int().min(0).max(1000).optional() })
    .optional(),
});

/**
 * What a county has decided, from its settings under `logReview`, otherwise one reading in fifty and at least five a week.
 * The law asks for regular, written samples and sets no number (HSLF-FS 2016:40 4 kap. 9 §).
 */
export function samplingOf(countyConfig: unknown): Sampling {
  const own = CountySetting.safeParse(countyConfig).data?.logReview;
  return { share: own?.share ?? 0.02, atLeastPerWeek: own?.atLeastPerWeek ?? 5 };
}
