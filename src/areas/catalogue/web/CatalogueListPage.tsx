import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Page } from '../../../web/layout/Page.tsx';
import { ButtonLink } from '../../../web/ui/ButtonLink.tsx';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import type { Column } from '../../../web/ui/table/columns.ts';
import { DataTable } from '../../../web/ui/table/DataTable.tsx';
import type { EntryKind } from '../domain/model.ts';
import { kindWords } from '../domain/texts.sv.ts';
import { type Content, type Entries, entriesQuery } from './api.ts';
import { CatalogueLinks } from './CatalogueLinks.tsx';
import { words } from './texts.sv.ts';

const { catalogue: texts } = words;

type Of<Kind extends EntryKind> = Extract<Content, { kind: Kind }>;
/** An entry whose content is of a kind, as the tables show it. */
export type RowOf<Kind extends EntryKind> = Omit<Entries['entries'][number], 'content'> & {
  readonly content: Of<Kind>;
  readonly where: string;
};

interface CatalogueListPageProps<Kind extends EntryKind> {
  readonly kind: Kind;
  /** The columns after the name and the municipalities, which every kind has. */
  readonly columns: readonly Column<RowOf<Kind>>[];
}

/** Every entry of one kind as a table that sorts, searches, exports and prints, and leads to each entry. */
export function CatalogueListPage<Kind extends EntryKind>({ kind, columns }: CatalogueListPageProps<Kind>) {
  const entries = useQuery(entriesQuery(kind));
  const mayAdd = entries.data?.permittedActions.includes('catalogue.offer');
  return (
    <Page
      heading={kindWords[kind]}
      tab={kindWords[kind]}
      lead={texts.leads[kind]}
      back={{ link: { to: '/vart' }, word: texts.back }}
      action={
        mayAdd && (
          <ButtonLink kind="main" to="/vart/ny/$kind" params={{ kind }}>
            {texts.add}
          </ButtonLink>
        )
      }
      wide
    >
      <CatalogueLinks isRow />
      <Loaded query={entries} skeleton={<SkeletonRows />}>
        {(found) => (
          <DataTable
            caption={kindWords[kind]}
            columns={[...ownColumns<Kind>(), ...columns]}
            rows={rowsOf(found, kind)}
            rowKey={({ id }) => id}
            sortedBy={{ key: 'where', descending: false }}
            fileName={kindWords[kind].toLocaleLowerCase('sv').replaceAll(' ', '-')}
            empty={<EmptyState heading={texts.empty}>{texts.emptyNext}</EmptyState>}
          />
        )}
      </Loaded>
    </Page>
  );
}

function rowsOf<Kind extends EntryKind>({ entries, municipalities }: Entries, kind: Kind): RowOf<Kind>[] {
  const names = new Map(municipalities.map(({ code, name }) => [code, name]));
  return entries.flatMap((entry) => {
    const { content } = entry;
    if (content.kind !== kind) return [];
    const elsewhere = 'elsewhere' in content ? content.elsewhere : '';
    const where = content.municipalities.map((code) => names.get(code) ?? code).join(', ');
    return [{ ...entry, content: content as Of<Kind>, where: where || elsewhere || texts.county }];
  });
}

const ownColumns = <Kind extends EntryKind>(): readonly Column<RowOf<Kind>>[] => [
  {
    key: 'name',
    header: texts.name,
    text: ({ content, isEnded }) => (isEnded ? `${content.name} (${texts.ended})` : content.name),
    cell: ({ id, content, isEnded }) => (
      <>
        <Link to="/vart/post/$entryId" params={{ entryId: id }}>
          {content.name}
        </Link>
        {isEnded && ` (${texts.ended})`}
      </>
    ),
    isRowHeader: true,
  },
  { key: 'where', header: texts.municipality, text: ({ where }) => where },
];
