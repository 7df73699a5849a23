import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Page } from '../../../../web/layout/Page.tsx';
import { dateInWords, dayOf, isDay } from '../../../../web/lib/dates.ts';
import { DateField } from '../../../../web/ui/forms/DateField.tsx';
import { EmptyState } from '../../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../../web/ui/states/Skeleton.tsx';
import type { Column } from '../../../../web/ui/table/columns.ts';
import { DataTable } from '../../../../web/ui/table/DataTable.tsx';
import type { UnitStrips } from '../../domain/contract-meeting.ts';
import { unitStripsQuery } from '../api.ts';
import css from '../Forums.module.css';
import { UnitChoice } from '../pieces/UnitChoice.tsx';
import { unitAttendanceWords as words } from '../texts.sv.ts';
import { counts, NameAndWhy } from './columns.tsx';
import { Strips } from './Strips.tsx';

type Row = UnitStrips['rows'][number];

/** One unit's attendance over a year, in every forum where it is expected: the own unit's to begin with. */
export function UnitAttendancePage() {
  const [unit, setUnit] = useState('');
  const [until, setUntil] = useState('');
  const strips = useQuery(unitStripsQuery(unit, isDay(until) ? until : ''));
  return (
    <Page
      heading={words.heading}
      tab={words.heading}
      lead={strips.data?.unit.name}
      back={{ link: { to: '/forum' }, word: words.back }}
      wide
    >
      <div className={css['filters']}>
        <UnitChoice label={words.unit} value={unit} onChange={setUnit} optional />
        <DateField label={words.until} value={until} onChange={setUntil} max={dayOf()} optional />
      </div>
      <Loaded query={strips} skeleton={<SkeletonRows rows={4} />}>
        {({ from, until: last, rows }) =>
          rows.length === 0 ? (
            <EmptyState heading={words.none} icon="forum">
              {words.noneAbout}
            </EmptyState>
          ) : (
            <>
              <p>{words.about(dateInWords(from), dateInWords(last))}</p>
              <Strips rows={rows.map(stripOf)} />
              <DataTable
                caption={words.summary}
                columns={[forumAndWhy, ...counts]}
                rows={rows}
                rowKey={({ partyId }) => partyId}
                fileName="enhetens-narvaro"
              />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

const ForumLink = ({ forum }: Pick<Row, 'forum'>) => (
  <Link to="/forum/$forumId" params={{ forumId: forum.id }}>
    {forum.name}
  </Link>
);

const stripOf = (row: Row) => ({
  ...row,
  key: row.partyId,
  name: row.forum.name,
  label: (
    <>
      <ForumLink forum={row.forum} />
      {row.meetings.length === 0 && <span className={css['small']}> {words.noMeetings}</span>}
    </>
  ),
});

const forumAndWhy: Column<Row> = {
  key: 'forum',
  header: words.forumAndWhy,
  text: ({ forum, why }) => `${forum.name}: ${why}`,
  cell: ({ forum, why }) => <NameAndWhy name={forum.name} why={why} />,
  sortBy: ({ forum }) => forum.name,
  isRowHeader: true,
};
