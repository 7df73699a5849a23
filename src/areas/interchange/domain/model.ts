import { z } from 'zod';
import { brandedId } from '../../../platform/ids/ids.ts';

export const ImportId = brandedId('ImportId');

/** The lists, in the order that a new county fills them: each leans on those before. */
export const sheetCodes = ['units', 'agreements', 'forums', 'forum_parties', 'members'] as const;
export const SheetCode = z.enum(sheetCodes);
export type SheetCode = z.infer<typeof SheetCode>;

export const importStates = ['waiting', 'reading', 'ready', 'refused', 'applying', 'applied', 'discarded'] as const;
export type ImportState = (typeof importStates)[number];

export const formats = ['csv', 'xlsx'] as const;

/** Rows on a page of the preview. */
export const rowsPerPage = 50;
