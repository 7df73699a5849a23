import type { Sheet } from '../../../platform/sheets/sheet.ts';
import { registerSheet } from '../../agreements/index.ts';
import { unitSheet } from '../../directory/index.ts';
import { forumPartySheet, forumSheet, memberSheet } from '../../forums/index.ts';
import type { SheetCode } from '../domain/model.ts';

/** The list that each code means. Forums do not know of agreements: here they are told which there are. */
export const sheets: Readonly<Record<SheetCode, Sheet>> = {
  units: unitSheet,
  agreements: registerSheet,
  forums: forumSheet,
  forum_parties: forumPartySheet(async (tx) => {
    const rows = await registerSheet.read(tx);
    return new Set(rows.map((row) => row['code'] ?? ''));
  }),
  members: memberSheet,
};
