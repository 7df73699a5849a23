import { z } from 'zod';
import { optionalText, text, versionOrNone } from '../../../platform/http/fields.ts';
import { Part, protection } from './contract.ts';
import { Edition } from './contract-edition.ts';

/** The own part of the mapping. `version` is that of the part, 0 for one that is not written yet. */
export const WritePart = z
  .object({
    needs: optionalText(8000),
    ongoing: optionalText(8000),
    contact: optionalText(500),
    done: z.boolean(),
    version: versionOrNone(),
  })
  .refine((part) => !part.done || part.needs !== '', {
    path: ['needs'],
    message: 'Skriv vilka behov som finns innan delen är klar.',
  });
export type WritePart = z.infer<typeof WritePart>;

/** Why the plan goes on without a unit's part, or without its word on its measures. */
export const GoWithout = z.object({
  what: z.enum(['part', 'report']),
  reason: text(1000, 'Skriv varför ni går vidare.'),
});
export type GoWithout = z.infer<typeof GoWithout>;

/** What a unit keeps of a plan that consent no longer lets it read: its own part, and the copies it has been handed. */
export const Kept = z.object({
  protection,
  part: Part.omit({ author: true }).nullable(),
  copies: z.array(z.object({ number: z.int(), deliveredAt: z.string(), edition: Edition })),
});
