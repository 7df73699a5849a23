import { Link } from '@tanstack/react-router';
import { dateInWords, dayOf } from '../../../web/lib/dates.ts';
import { DataTable } from '../../../web/ui/table/DataTable.tsx';
import type { Outbox } from '../domain/contract.ts';
import { sentenceWords } from '../domain/texts.sv.ts';
import { words } from './texts.sv.ts';

const { list: texts } = words;
type Sent = Outbox['reports'][number];

/** What one has sent, and the answers. Initials and year of birth; the name is on the report's own page. */
export const SentTable = ({ reports }: { reports: readonly Sent[] }) => (
  <DataTable
    caption={texts.sent}
    rows={reports}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'child',
        header: texts.child,
        text: childInWords,
        cell: (report) => (
          <Link to="/orosanmalningar/skickad/$reportId" params={{ reportId: report.id }}>
            {childInWords(report)}
          </Link>
        ),
        isRowHeader: true,
      },
      { key: 'to', header: texts.to, text: ({ to }) => to },
      {
        key: 'sentAt',
        header: texts.sentAt,
        text: ({ sentAt }) => dateInWords(dayOf(sentAt)),
        sortBy: ({ sentAt }) => sentAt,
      },
      { key: 'answer', header: texts.answer, text: answerInWords },
    ]}
  />
);

const childInWords = ({ initials, isUnborn, bornYear }: Sent): string =>
  [isUnborn ? texts.unborn : initials || texts.unnamed, bornYear && texts.born(bornYear)].filter(Boolean).join(', ');

function answerInWords({ answer, outside, handedOverAt, askedAt }: Sent): string {
  if (answer) return sentenceWords[answer.sentence];
  if (outside) return handedOverAt ? texts.handedOver : texts.toHandOver;
  return askedAt ? texts.waiting : texts.notAsked;
}
