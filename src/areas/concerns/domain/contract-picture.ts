import { z } from 'zod';
import { UnitId } from '../../directory/index.ts';
import { senders } from './codes.ts';

/** What a picture tells of the reports that came: how many of those that could be judged. */
export const measures = ['sameDay', 'nextDay', 'decided', 'asked', 'answered', 'offered', 'held', 'again'] as const;
export type Measure = (typeof measures)[number];

export const PictureQuery = z.object({
  year: z.string().regex(/^20\d\d$/, 'Året skrivs med fyra siffror.'),
});

/** `few`: too few to be shown. */
const Share = z.union([z.object({ kept: z.int(), of: z.int() }), z.literal('few')]);
export type Share = z.infer<typeof Share>;

const Figures = z.object({
  /** How many reports came; null when they are too few to be shown. */
  came: z.int().nullable(),
  shares: z.record(z.enum(measures), Share),
});
export type Figures = z.infer<typeof Figures>;

export const Picture = z.object({
  /** A unit's own, or the whole county's, where small numbers are not shown. */
  of: z.enum(['unit', 'county']),
  smallNumbersBelow: z.int(),
  all: Figures,
  units: z.array(Figures.extend({ id: UnitId, name: z.string() })),
  senders: z.array(Figures.extend({ sender: z.enum(senders) })),
  /** How many came each month, `YYYY-MM`, from each kind of sender. */
  months: z.array(z.object({ month: z.string(), came: z.record(z.enum(senders), z.int().nullable()) })),
  rules: z.array(z.object({ says: z.string(), source: z.string() })),
  permittedActions: z.array(z.string()),
});
export type Picture = z.infer<typeof Picture>;
