import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Page } from '../../../web/layout/Page.tsx';
import { Button } from '../../../web/ui/Button.tsx';
import { ButtonLink } from '../../../web/ui/ButtonLink.tsx';
import { classes } from '../../../web/ui/classes.ts';
import { ProtectedMark } from '../../../web/ui/ProtectedMark.tsx';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import type { Column } from '../../../web/ui/table/columns.ts';
import { DataTable } from '../../../web/ui/table/DataTable.tsx';
import { childrenQuery, type ListedChild } from './api.ts';
import css from './Children.module.css';
import { FindChild } from './FindChild.tsx';
import { useMunicipalities } from './MunicipalityField.tsx';
import { words } from './texts.sv.ts';
import { childInBrief } from './who-words.ts';

const c = classes(css);
const { basics, list } = words;

/** The children that one works with, by initials and year of birth. */
export function ChildrenPage() {
  const children = useInfiniteQuery(childrenQuery);
  const add = (
    <ButtonLink kind="main" to="/barn/nytt">
      {list.add}
    </ButtonLink>
  );
  return (
    <Page
      heading={list.heading}
      tab={list.heading}
      lead={list.lead}
      action={add}
      side={
        <>
          <FindChild />
          <p>{list.privacy}</p>
          <nav aria-label={list.more}>
            <ul className={c('ways')}>
              <li>
                <Link to="/planer">{list.plans}</Link>
              </li>
              <li>
                <Link to="/enhet/leveranser">{list.received}</Link>
              </li>
              <li>
                <Link to="/enhet">{list.ownUnit}</Link>
              </li>
            </ul>
          </nav>
        </>
      }
    >
      <Loaded query={children} skeleton={<SkeletonRows />}>
        {(rows) => (
          <>
            <ChildrenTable rows={rows} />
            {children.hasNextPage && (
              <div>
                <Button busy={children.isFetchingNextPage} onClick={() => void children.fetchNextPage()}>
                  {list.showMore}
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function ChildrenTable({ rows }: { rows: readonly ListedChild[] }) {
  const municipalities = new Map(useMunicipalities().map(({ value, label }) => [value, label]));
  const columns: readonly Column<ListedChild>[] = [
    { key: 'child', header: list.initials, text: childInBrief, cell: Brief, isRowHeader: true },
    { key: 'year', header: list.year, text: (child) => String(child.birthYear ?? '') },
    {
      key: 'municipality',
      header: list.municipality,
      text: ({ municipality }) =>
        municipality === null ? basics.hiddenPlace : (municipalities.get(municipality) ?? municipality),
    },
    { key: 'whose', header: list.whose, text: ({ mine }) => (mine ? list.mine : list.unit) },
  ];
  return (
    <DataTable
      caption={list.caption}
      columns={columns}
      rows={rows}
      rowKey={(child) => child.id}
      empty={<EmptyState heading={list.empty}>{list.emptyNext}</EmptyState>}
    />
  );
}

const Brief = (child: ListedChild) => (
  <>
    <Link to="/barn/$childId" params={{ childId: child.id }} className={c('child')}>
      {childInBrief(child)}
    </Link>
    {child.protection !== 'none' && <ProtectedMark />}
  </>
);
