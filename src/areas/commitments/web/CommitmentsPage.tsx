import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Page } from '../../../web/layout/Page.tsx';
import { Section } from '../../../web/layout/Section.tsx';
import { ButtonLink } from '../../../web/ui/ButtonLink.tsx';
import { classes } from '../../../web/ui/classes.ts';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import type { Column } from '../../../web/ui/table/columns.ts';
import { DataTable } from '../../../web/ui/table/DataTable.tsx';
import { thisYear, YearChoice } from '../../../web/ui/YearChoice.tsx';
import type { AgreementGroup, CommitmentLine, CountyCommitments } from '../domain/contract.ts';
import { countyQuery } from './api.ts';
import css from './Commitments.module.css';
import { beforeColumn, countColumns, kindColumn, promiseColumn, stateColumn } from './columns.tsx';
import { CountsLine, HowJudged, ShapeRow } from './pieces.tsx';
import { words } from './texts.sv.ts';

const c = classes(css);

/** For each agreement of the county, which of its promises are kept: a picture and a table. */
export function CommitmentsPage() {
  const { ar } = useSearch({ from: '/staff/laget' });
  const navigate = useNavigate({ from: '/laget' });
  const year = ar ?? thisYear();
  const county = useQuery(countyQuery(year));
  return (
    <Page
      heading={words.heading}
      tab={words.tab}
      lead={words.lead}
      wide
      action={
        county.data?.permittedActions.includes('commitment.write') && (
          <ButtonLink kind="main" to="/laget/loften/nytt">
            {words.write}
          </ButtonLink>
        )
      }
    >
      <div className={c('tools')}>
        <YearChoice
          label={words.year}
          about={words.yearAbout}
          year={year}
          onChange={(chosen) => void navigate({ search: chosen === thisYear() ? {} : { ar: chosen }, replace: true })}
        />
        <ButtonLink kind="quiet" to="/laget/parter" search={ar === undefined ? {} : { ar }}>
          {words.toParties}
        </ButtonLink>
      </div>
      <Loaded query={county} skeleton={<SkeletonRows rows={10} />}>
        {(loaded) => <County county={loaded} />}
      </Loaded>
    </Page>
  );
}

function County({ county: { agreements, threshold } }: { county: CountyCommitments }) {
  if (agreements.length === 0) return <EmptyState heading={words.none}>{words.noneCounty}</EmptyState>;
  const rows = agreements.flatMap(({ lines, ...agreement }) => lines.map((line) => ({ ...line, agreement })));
  return (
    <>
      <Section heading={words.picture}>
        <HowJudged threshold={threshold} />
        <ul className={c('groups')}>
          {agreements.map((group) => (
            <Group key={group.id} group={group} />
          ))}
        </ul>
      </Section>
      <DataTable
        caption={words.agreementsCaption}
        columns={agreementColumns}
        rows={agreements}
        rowKey={({ id }) => id}
        fileName="loften-per-overenskommelse"
      />
      <details className={c('how')}>
        <summary>{words.showAll(rows.length)}</summary>
        <DataTable
          caption={words.tableCaption}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          sortedBy={{ key: 'state', descending: false }}
          fileName="loften"
        />
      </details>
    </>
  );
}

/** An agreement's promises as so many shapes, and the same in words. */
const Group = ({ group: { id, title, municipality, counts } }: { group: AgreementGroup }) => (
  <li className={c('group')}>
    <div className={c('about')}>
      <Link to="/overenskommelser/$agreementId" params={{ agreementId: id }}>
        {title}
      </Link>
      {municipality && <p className={c('small')}>{municipality}</p>}
    </div>
    <div className={c('about')}>
      <ShapeRow counts={counts} />
      {Object.values(counts).some((n) => n > 0) ? <CountsLine counts={counts} /> : <p>{words.noneHolds}</p>}
    </div>
  </li>
);

type Row = CommitmentLine & { readonly agreement: Omit<AgreementGroup, 'lines'> };

const columns: readonly Column<Row>[] = [
  promiseColumn,
  stateColumn,
  beforeColumn,
  {
    key: 'agreement',
    header: words.columns.agreement,
    text: ({ agreement }) => agreement.title,
    cell: ({ agreement }) => (
      <Link to="/overenskommelser/$agreementId" params={{ agreementId: agreement.id }}>
        {agreement.title}
      </Link>
    ),
  },
  kindColumn,
];

const agreementColumns: readonly Column<AgreementGroup>[] = [
  {
    key: 'agreement',
    header: words.columns.agreement,
    text: ({ title }) => title,
    cell: ({ id, title }) => (
      <Link to="/overenskommelser/$agreementId" params={{ agreementId: id }}>
        {title}
      </Link>
    ),
    isRowHeader: true,
  },
  ...countColumns<AgreementGroup>(),
];
