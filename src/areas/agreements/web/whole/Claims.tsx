import { dayOf, isDay } from '../../../../web/lib/dates.ts';
import type { Column } from '../../../../web/ui/table/columns.ts';
import { DataTable } from '../../../../web/ui/table/DataTable.tsx';
import { untilFurtherNotice } from '../../domain/claims.ts';
import type { WholeVersion } from '../../domain/contract-whole.ts';
import { fieldWords } from '../../domain/texts.sv.ts';
import { fullDate } from '../full-date.ts';
import { words } from '../texts.sv.ts';

const { agreement: texts } = words;

type Row = WholeVersion['claims'][number] & { readonly used: boolean; readonly reason: string };

/** What a place says, as it says it; a whole day in words. */
export const saysInWords = (says: string): string =>
  says === untilFurtherNotice ? texts.untilFurtherNotice : isDay(says) ? fullDate(says) : says;

const columns: readonly Column<Row>[] = [
  { key: 'field', header: texts.field, text: ({ field }) => fieldWords[field], isRowHeader: true },
  { key: 'says', header: texts.says, text: ({ says }) => saysInWords(says), sortBy: ({ says }) => says },
  { key: 'place', header: texts.place, text: ({ source, place }) => [source, place].filter(Boolean).join(', ') },
  {
    key: 'used',
    header: texts.used,
    text: ({ used }) => (used ? texts.usedYes : texts.usedNo),
    cell: ({ used }) => (used ? <strong>{texts.usedYes}</strong> : texts.usedNo),
  },
  { key: 'reason', header: texts.reason, text: ({ reason }) => reason },
];

/** Every claim of the first and the last day, side by side; which one is used, and why. */
export function Claims({ version: { claims, choices } }: { version: WholeVersion }) {
  const rows = claims.map((claim): Row => {
    const choice = choices.find(({ field }) => field === claim.field);
    const used = choice?.claimId === claim.id;
    return { ...claim, used, reason: used && choice ? reasonOf(choice) : '' };
  });
  return (
    <DataTable
      caption={texts.claimsCaption}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={texts.noClaims}
    />
  );
}

const reasonOf = ({ reason, by, at }: WholeVersion['choices'][number]): string =>
  by ? `${reason} ${texts.choiceBy(by, fullDate(dayOf(at)))}` : reason;
