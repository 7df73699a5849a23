import { Section } from '../../../../web/layout/Section.tsx';
import type { Column } from '../../../../web/ui/table/columns.ts';
import { DataTable } from '../../../../web/ui/table/DataTable.tsx';
import { fullDate } from '../../../agreements/web/full-date.ts';
import type { WholeCommitment } from '../../domain/contract.ts';
import type { Kind } from '../../domain/kind.ts';
import { kindOf } from '../../domain/kinds.ts';
import { monthName } from '../period-words.ts';
import { words } from '../texts.sv.ts';
import { type EventGroup, grouped } from './grouped.ts';

const { one: texts } = words;

/** The events that are counted, with no child's identity; those that say the same are one line. */
export function Behind({ commitment: { events, moreEvents, kind, parts } }: { commitment: WholeCommitment }) {
  return (
    <Section heading={texts.behind}>
      <p>
        {texts.withoutChild} {moreEvents && texts.moreEvents}
      </p>
      <DataTable
        caption={texts.behindCaption}
        columns={columnsOf(kindOf(kind), parts.length > 0)}
        rows={grouped(events)}
        rowKey={({ key }) => key}
        fileName="handelser"
        empty={texts.noEvents}
      />
    </Section>
  );
}

/** «kom inte: personalbrist», «svar i tid, efter 3 dagar». */
function outcomeInWords({ words: says }: Kind, { outcome, about, took }: EventGroup): string {
  const how = says.outcomes[outcome] ?? texts.outside;
  const why = about === null ? undefined : (says.abouts?.[about] ?? about);
  const after = took === null ? '' : took === 1 ? ', efter en dag' : took >= 0 ? `, efter ${took} dagar` : '';
  return (why ? `${how}: ${why}` : how) + after;
}

const columnsOf = (kind: Kind, byUnit: boolean): readonly Column<EventGroup>[] => [
  {
    key: 'day',
    header: texts.day,
    text: ({ day }) => (kind.countsPeople ? monthName(day) : fullDate(day)),
    sortBy: ({ day }) => day,
    isRowHeader: true,
  },
  {
    key: 'unit',
    header: words.columns.unit,
    text: ({ unit }) => unit ?? (byUnit ? texts.someUnit : texts.together),
  },
  { key: 'how', header: texts.how, text: (group) => outcomeInWords(kind, group) },
  ...(kind.countsPeople
    ? []
    : [
        {
          key: 'many',
          header: texts.many,
          text: ({ many }: EventGroup) => String(many),
          sortBy: ({ many }: EventGroup) => many,
          align: 'end' as const,
        },
      ]),
];
