import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Section } from '../../../../web/layout/Section.tsx';
import { dateInWords, dayOf, isDay } from '../../../../web/lib/dates.ts';
import { DateField } from '../../../../web/ui/forms/DateField.tsx';
import { EmptyState } from '../../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../../web/ui/states/Skeleton.tsx';
import type { Column } from '../../../../web/ui/table/columns.ts';
import { DataTable } from '../../../../web/ui/table/DataTable.tsx';
import { Opener } from '../../../plans/web/pieces/Opener.tsx';
import type { ForumStrips } from '../../domain/contract-meeting.ts';
import { absenceWords } from '../../domain/texts.sv.ts';
import { stripsQuery } from '../api.ts';
import { stripWords, attendanceWords as words } from '../texts.sv.ts';
import css from './Attendance.module.css';
import { counts, NameAndWhy } from './columns.tsx';
import { Strips } from './Strips.tsx';

type Strip = ForumStrips['rows'][number];

const partyAndWhy: Column<Strip> = {
  key: 'party',
  header: words.partyAndWhy,
  text: ({ name, why }) => `${name}: ${why}`,
  cell: ({ name, why }) => <NameAndWhy name={name} why={why} />,
  sortBy: ({ name }) => name,
  isRowHeader: true,
};

/** Who came over a year: a strip per party in shapes and words, and the same in tables. */
export function Attendance({ forumId }: { forumId: string }) {
  const [until, setUntil] = useState('');
  const strips = useQuery(stripsQuery(forumId, isDay(until) ? until : ''));
  return (
    <Section heading={words.heading}>
      <div className={css['until']}>
        <DateField label={words.until} value={until} onChange={setUntil} max={dayOf()} optional />
      </div>
      <Loaded query={strips} skeleton={<SkeletonRows rows={4} />}>
        {(year) =>
          year.meetings.length === 0 ? (
            <EmptyState heading={words.none} icon="calendar">
              {words.noneAbout}
            </EmptyState>
          ) : (
            <>
              <p>{words.about(dateInWords(year.from), dateInWords(year.until))}</p>
              <Strips
                rows={year.rows.map((row) => ({
                  ...row,
                  key: row.partyId,
                  label: <span aria-hidden="true">{row.name}</span>,
                  meetings: year.meetings,
                }))}
              />
              <DataTable
                caption={words.summary}
                columns={[partyAndWhy, ...counts]}
                rows={year.rows}
                rowKey={({ partyId }) => partyId}
                fileName="narvaro-per-part"
              />
              <Opener label={words.eachAbout} kind="quiet">
                {() => <EachMeeting year={year} />}
              </Opener>
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

interface Each {
  readonly key: string;
  readonly party: string;
  readonly why: string;
  readonly startsAt: string;
  readonly mark: Strip['marks'][number];
}

function EachMeeting({ year }: { year: ForumStrips }) {
  const rows: Each[] = year.rows.flatMap(({ partyId, name, why, marks }) =>
    marks.flatMap((mark, index) => {
      const meeting = year.meetings[index];
      return meeting ? [{ key: `${partyId} ${meeting.id}`, party: name, why, startsAt: meeting.startsAt, mark }] : [];
    }),
  );
  return <DataTable caption={words.each} columns={each} rows={rows} rowKey={({ key }) => key} fileName="narvaro" />;
}

const invited = ({ mark }: Strip['marks'][number]): string =>
  mark === 'not_invited' ? 'Nej' : mark === 'no_note' ? '–' : 'Ja';

const each: readonly Column<Each>[] = [
  { key: 'party', header: words.party, text: ({ party }) => party, isRowHeader: true },
  { key: 'why', header: words.why, text: ({ why }) => why },
  {
    key: 'meeting',
    header: words.meeting,
    text: ({ startsAt }) => dateInWords(dayOf(startsAt)),
    sortBy: ({ startsAt }) => startsAt,
  },
  { key: 'invited', header: words.invited, text: ({ mark }) => invited(mark) },
  { key: 'mark', header: words.mark, text: ({ mark }) => stripWords[mark.mark] },
  {
    key: 'reason',
    header: words.reason,
    text: ({ mark }) =>
      mark.absence === null ? words.noReason : [absenceWords[mark.absence], mark.words].filter(Boolean).join(': '),
  },
];
