import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Page } from '../../../web/layout/Page.tsx';
import { dateInWords, dayOf } from '../../../web/lib/dates.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { Law } from '../../../web/ui/Law.tsx';
import { ProtectedMark } from '../../../web/ui/ProtectedMark.tsx';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import type { Column } from '../../../web/ui/table/columns.ts';
import { DataTable } from '../../../web/ui/table/DataTable.tsx';
import { type DeliveryLine, deliveriesQuery } from './api.ts';
import { words } from './texts.sv.ts';

const { deliveries: texts } = words;

const columns: readonly Column<DeliveryLine>[] = [
  {
    key: 'about',
    header: texts.about,
    text: ({ about }) => about,
    cell: ({ about, subjectId, protected: isProtected }) => (
      <>
        <Link to="/planer/$planId" params={{ planId: subjectId }}>
          {about}
        </Link>{' '}
        {isProtected && <ProtectedMark />}
      </>
    ),
    isRowHeader: true,
  },
  {
    key: 'version',
    header: texts.version,
    text: ({ versionNo }) => String(versionNo),
    sortBy: ({ versionNo }) => versionNo,
    align: 'end',
  },
  {
    key: 'delivered',
    header: texts.delivered,
    text: ({ deliveredAt }) => dateInWords(dayOf(deliveredAt)),
    sortBy: ({ deliveredAt }) => deliveredAt,
  },
  {
    key: 'ground',
    header: texts.ground,
    text: ({ ground }) => `${ground.says} ${ground.source}`.trim(),
    cell: ({ ground }) => <Law {...ground} />,
  },
];

/** The copies that the own unit has been handed. They stay when a consent ends; the plan's page opens what one has. */
export function DeliveriesPage() {
  const deliveries = useInfiniteQuery(deliveriesQuery);
  return (
    <Page
      heading={texts.heading}
      tab={texts.tab}
      lead={texts.lead}
      back={{ link: { to: '/enhet' }, word: texts.back }}
      wide
    >
      <Loaded query={deliveries} skeleton={<SkeletonRows />}>
        {(rows) => (
          <>
            <DataTable
              caption={texts.caption}
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
              empty={
                <EmptyState icon="document" heading={texts.empty}>
                  {texts.emptyNext}
                </EmptyState>
              }
            />
            {deliveries.hasNextPage && (
              <div>
                <Button busy={deliveries.isFetchingNextPage} onClick={() => void deliveries.fetchNextPage()}>
                  {texts.more}
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
