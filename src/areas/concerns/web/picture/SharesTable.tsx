import { DataTable } from '../../../../web/ui/table/DataTable.tsx';
import { type Figures, measures } from '../../domain/contract-picture.ts';
import { ShareOf, shareInWords, shareToSortBy } from './ShareOf.tsx';
import { words } from './texts.sv.ts';

interface Row extends Figures {
  readonly id: string;
  readonly name: string;
}

interface SharesTableProps {
  readonly caption: string;
  /** What a row is. */
  readonly of: string;
  readonly fileName: string;
  readonly rows: readonly Row[];
}

/** Every measure for each part of the whole. */
export const SharesTable = ({ caption, of, fileName, rows }: SharesTableProps) => (
  <DataTable
    caption={caption}
    fileName={fileName}
    rows={rows}
    rowKey={({ id }) => id}
    columns={[
      { key: 'name', header: of, text: ({ name }) => name, sortBy: ({ name }) => name, isRowHeader: true },
      {
        key: 'came',
        header: words.came,
        text: ({ came }) => (came === null ? words.few : String(came)),
        sortBy: ({ came }) => came ?? -1,
      },
      ...measures.map((measure) => ({
        key: measure,
        header: words.measures[measure],
        text: ({ shares }: Row) => shareInWords(shares[measure]),
        sortBy: ({ shares }: Row) => shareToSortBy(shares[measure]),
        cell: ({ shares }: Row) => <ShareOf share={shares[measure]} />,
      })),
    ]}
  />
);
