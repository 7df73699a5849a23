import { DataTable } from '../../../../web/ui/table/DataTable.tsx';
import type { Sender } from '../../domain/codes.ts';
import type { Picture } from '../../domain/contract-picture.ts';
import { senderWords } from '../../domain/texts.sv.ts';
import css from '../Concerns.module.css';
import { words } from './texts.sv.ts';

const nameOf = new Intl.DateTimeFormat('sv-SE', { month: 'long', timeZone: 'UTC' });
const monthInWords = (month: string): string => nameOf.format(new Date(`${month}-01T00:00:00Z`));

interface MonthsProps {
  /** Those that have begun. */
  readonly months: Picture['months'];
  /** Those that somebody has come from. */
  readonly senders: readonly Sender[];
  readonly fileName: string;
}

/** How many came each month, from each kind of sender. */
export const Months = ({ months, senders, fileName }: MonthsProps) => (
  <details className={css['more']}>
    <summary>{words.byMonth}</summary>
    <DataTable
      caption={words.byMonth}
      fileName={fileName}
      rows={months}
      rowKey={({ month }) => month}
      columns={[
        {
          key: 'month',
          header: words.month,
          text: ({ month }) => monthInWords(month),
          sortBy: ({ month }) => month,
          isRowHeader: true,
        },
        ...senders.map((sender) => ({
          key: sender,
          header: senderWords[sender],
          text: ({ came }: Picture['months'][number]) => (came[sender] === null ? words.few : String(came[sender])),
          sortBy: ({ came }: Picture['months'][number]) => came[sender] ?? -1,
        })),
      ]}
    />
  </details>
);
