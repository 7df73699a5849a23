import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Page } from '../../../web/layout/Page.tsx';
import { Section } from '../../../web/layout/Section.tsx';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import type { Column } from '../../../web/ui/table/columns.ts';
import { DataTable } from '../../../web/ui/table/DataTable.tsx';
import { thisYear } from '../../../web/ui/YearChoice.tsx';
import type { PartLine } from '../domain/contract.ts';
import { partyQuery } from './api.ts';
import { beforeColumn, byColumn, promiseColumn, stateColumn } from './columns.tsx';
import { HowJudged } from './pieces.tsx';
import { words } from './texts.sv.ts';

const { party: texts } = words;

/** One party: what it has promised, unit by unit, and what it has been promised. */
export function PartyPage() {
  const { organisationId } = useParams({ from: '/staff/laget/parter/$organisationId' });
  const query = useQuery(partyQuery(organisationId, thisYear()));
  return (
    <Loaded query={query} skeleton={<SkeletonRows rows={10} />}>
      {({ organisation, promised, owed, threshold }) => (
        <Page
          heading={organisation.name}
          tab={words.tab}
          lead={texts.lead}
          wide
          back={{ link: { to: '/laget/parter' }, word: texts.back }}
        >
          <HowJudged threshold={threshold} />
          <Section heading={texts.promised}>
            <DataTable
              caption={texts.promised}
              columns={promisedColumns}
              rows={promised}
              rowKey={keyOf}
              sortedBy={{ key: 'state', descending: false }}
              fileName="har-lovat"
              empty={<EmptyState heading={texts.nothingPromised}>{words.noneCounty}</EmptyState>}
            />
          </Section>
          <Section heading={texts.owed}>
            <DataTable
              caption={texts.owed}
              columns={owedColumns}
              rows={owed}
              rowKey={keyOf}
              sortedBy={{ key: 'state', descending: false }}
              fileName="har-blivit-lovad"
              empty={<EmptyState heading={texts.nothingOwed}>{words.noneCounty}</EmptyState>}
            />
          </Section>
        </Page>
      )}
    </Loaded>
  );
}

const keyOf = ({ id, unit }: PartLine): string => `${id} ${unit?.id ?? ''}`;

const agreementColumn: Column<PartLine> = {
  key: 'agreement',
  header: words.columns.agreement,
  text: ({ agreement }) => agreement.title,
  cell: ({ agreement }) => (
    <Link to="/overenskommelser/$agreementId" params={{ agreementId: agreement.id }}>
      {agreement.title}
    </Link>
  ),
};

const promisedColumns: readonly Column<PartLine>[] = [
  promiseColumn,
  { key: 'unit', header: words.columns.unit, text: ({ unit }) => unit?.name ?? words.wholeOrganisation },
  stateColumn,
  beforeColumn,
  agreementColumn,
];

const owedColumns: readonly Column<PartLine>[] = [promiseColumn, byColumn, stateColumn, beforeColumn, agreementColumn];
