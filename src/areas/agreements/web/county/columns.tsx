import { Link } from '@tanstack/react-router';
import type { Column } from '../../../../web/ui/table/columns.ts';
import type { AgreementLine, MunicipalityLine } from '../../domain/contract.ts';
import { statuses } from '../../domain/model.ts';
import { kindWords, statusWords } from '../../domain/texts.sv.ts';
import { fullDate } from '../full-date.ts';
import { StatusMark } from '../StatusMark.tsx';
import { words } from '../texts.sv.ts';
import css from './CountyOnDay.module.css';

const { table } = words;

const fromInWords = (agreement: AgreementLine | null): string => (agreement?.from ? fullDate(agreement.from) : '–');

/** The last day in words; until further notice only for what has a first day. */
function untilInWords(agreement: AgreementLine | null): string {
  if (!agreement?.from) return '–';
  return agreement.until ? fullDate(agreement.until) : table.untilFurther;
}

const warningsOf = (agreement: AgreementLine): string[] => [
  ...(agreement.disputed ? [table.disputed] : []),
  ...(agreement.draftBeside && agreement.status !== 'draft' ? [table.draftBeside] : []),
];

const noteOf = ({ agreement, gap }: MunicipalityLine): string =>
  agreement ? warningsOf(agreement).join('. ') : gap ? `${gap.note} (${gap.source}, ${gap.place})` : '';

/** A day that is not broken over two lines. */
const Day = ({ children }: { children: string }) => <span className={css['nowrap']}>{children}</span>;

const AgreementLink = ({ id, title }: Pick<AgreementLine, 'id' | 'title'>) => (
  <Link to="/overenskommelser/$agreementId" params={{ agreementId: id }}>
    {title}
  </Link>
);

/** A row for every municipality, with an agreement or without. */
export const municipalityColumns: readonly Column<MunicipalityLine>[] = [
  { key: 'municipality', header: table.municipality, text: ({ name }) => name, isRowHeader: true },
  {
    key: 'status',
    header: table.status,
    text: ({ status }) => statusWords[status],
    cell: ({ status }) => <StatusMark status={status} />,
    sortBy: ({ status }) => statuses.indexOf(status),
  },
  {
    key: 'from',
    header: table.from,
    text: ({ agreement }) => fromInWords(agreement),
    cell: ({ agreement }) => <Day>{fromInWords(agreement)}</Day>,
    sortBy: ({ agreement }) => agreement?.from ?? '',
  },
  {
    key: 'until',
    header: table.until,
    text: ({ agreement }) => untilInWords(agreement),
    cell: ({ agreement }) => <Day>{untilInWords(agreement)}</Day>,
    sortBy: ({ agreement }) => (agreement?.from ? (agreement.until ?? '9999') : ''),
  },
  {
    key: 'title',
    header: table.title,
    text: ({ agreement, status }) => agreement?.title ?? (status === 'unknown' ? table.unknown : table.none),
    cell: ({ agreement, status }) =>
      agreement ? <AgreementLink {...agreement} /> : status === 'unknown' ? table.unknown : table.none,
  },
  { key: 'note', header: table.note, text: noteOf },
];

/** The agreements that are not a municipality's local one. */
export const otherColumns = (nameOf: (municipality: string | null) => string): readonly Column<AgreementLine>[] => [
  {
    key: 'title',
    header: table.title,
    text: ({ title }) => title,
    cell: (line) => <AgreementLink {...line} />,
    isRowHeader: true,
  },
  { key: 'kind', header: table.kind, text: ({ kind }) => kindWords[kind] },
  { key: 'where', header: table.where, text: ({ municipality }) => nameOf(municipality) },
  {
    key: 'status',
    header: table.status,
    text: ({ status }) => statusWords[status],
    cell: ({ status }) => <StatusMark status={status} />,
    sortBy: ({ status }) => statuses.indexOf(status),
  },
  { key: 'from', header: table.from, text: fromInWords, sortBy: ({ from }) => from ?? '' },
  { key: 'until', header: table.until, text: untilInWords, sortBy: ({ until }) => until ?? '9999' },
];
