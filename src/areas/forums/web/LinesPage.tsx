import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Page } from '../../../web/layout/Page.tsx';
import { dateInWords, dayOf } from '../../../web/lib/dates.ts';
import { InPlace } from '../../../web/ui/forms/InPlace.tsx';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import type { Column } from '../../../web/ui/table/columns.ts';
import { DataTable } from '../../../web/ui/table/DataTable.tsx';
import type { LineInList } from '../domain/contract-lines.ts';
import { ledToWords } from '../domain/texts.sv.ts';
import { forumQuery, linesQuery } from './api.ts';
import css from './Forums.module.css';
import { aboutInWords } from './lines/about-words.ts';
import { RaiseForm } from './lines/RaiseForm.tsx';
import { lineWords as words } from './lines/texts.sv.ts';
import { useWhere } from './where-words.ts';

const route = getRouteApi('/staff/forum/$forumId/barn');

/** Questions about children in a forum, for those who sit there. */
export function LinesPage() {
  const { forumId } = route.useParams();
  const { data: forum } = useQuery(forumQuery(forumId));
  const lines = useQuery(linesQuery(forumId));
  return (
    <Page
      heading={words.heading}
      tab={words.tab}
      lead={forum && (forum.identity === 'named' ? words.leadNamed : words.leadAnonymous)}
      back={{ link: { to: '/forum/$forumId', params: { forumId } }, word: forum?.name ?? words.tab }}
      wide
    >
      {forum?.permittedActions.includes('forum.raiseLine') && (
        <InPlace label={words.raise} kind="main">
          {(close) => <RaiseForm forum={forum} close={close} />}
        </InPlace>
      )}
      <Loaded query={lines} skeleton={<SkeletonRows />}>
        {(list) => (
          <>
            <LineTable forumId={forumId} lines={list.lines} />
            {list.more && <p>{words.more}</p>}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function LineTable({ forumId, lines }: { forumId: string; lines: readonly LineInList[] }) {
  const where = useWhere();
  const columns: readonly Column<LineInList>[] = [
    {
      key: 'about',
      header: words.about,
      text: ({ about }) => aboutInWords(about, where),
      cell: ({ id, about }) => (
        <Link to="/forum/$forumId/barn/$lineId" params={{ forumId, lineId: id }}>
          {aboutInWords(about, where)}
        </Link>
      ),
      isRowHeader: true,
    },
    {
      key: 'question',
      header: words.asked,
      text: ({ question }) => question ?? words.readInside,
      cell: ({ question }) => <span className={css['words']}>{question ?? words.readInside}</span>,
    },
    { key: 'by', header: words.by, text: ({ raisedUnit }) => raisedUnit },
    {
      key: 'on',
      header: words.on,
      text: ({ raisedAt }) => dateInWords(dayOf(raisedAt)),
      sortBy: ({ raisedAt }) => raisedAt,
    },
    {
      key: 'actions',
      header: words.actions,
      text: ({ openActions }) => String(openActions),
      sortBy: ({ openActions }) => openActions,
      align: 'end',
    },
    { key: 'ledTo', header: words.ledTo, text: ({ ledTo }) => (ledTo ? ledToWords[ledTo] : words.open) },
    {
      key: 'followUp',
      header: words.followUp,
      text: ({ followUpOn, closedAt }) => (closedAt ? words.closed : followUpOn ? dateInWords(followUpOn) : ''),
      sortBy: ({ followUpOn }) => followUpOn ?? '9999',
    },
  ];
  return (
    <DataTable
      caption={words.caption}
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
      empty={
        <EmptyState heading={words.none} icon="people">
          {words.noneAbout}
        </EmptyState>
      }
    />
  );
}
