import type { Column } from '../../../../web/ui/table/columns.ts';
import { DataTable } from '../../../../web/ui/table/DataTable.tsx';
import { contentItems } from '../../domain/content.ts';
import type { WholeVersion } from '../../domain/contract-whole.ts';
import { answerWords, contentWords, notJudged } from '../../domain/texts.sv.ts';
import { words } from '../texts.sv.ts';

const { agreement: texts } = words;

interface Row {
  readonly item: string;
  readonly answer: string;
  readonly note: string;
  readonly place: string;
}

const columns: readonly Column<Row>[] = [
  { key: 'item', header: texts.item, text: ({ item }) => item, isRowHeader: true },
  { key: 'answer', header: texts.answer, text: ({ answer }) => answer },
  { key: 'note', header: texts.contentNote, text: ({ note }) => note || '–' },
  { key: 'place', header: texts.place, text: ({ place }) => place || '–' },
];

const isAnswer = (code: string): code is keyof typeof answerWords => code in answerWords;

/** What an agreement has to hold, each with how well this one does; what nobody has judged says so. */
export function Content({ version: { content } }: { version: WholeVersion }) {
  const rows = contentItems.map((item): Row => {
    const judged = content.find((line) => line.item === item);
    return {
      item: contentWords[item],
      answer: judged && isAnswer(judged.answer) ? answerWords[judged.answer] : notJudged,
      note: judged?.note ?? '',
      place: judged?.place ?? '',
    };
  });
  return <DataTable caption={texts.contentCaption} columns={columns} rows={rows} rowKey={({ item }) => item} />;
}
