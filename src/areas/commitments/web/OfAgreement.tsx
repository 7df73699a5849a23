import { useQuery } from '@tanstack/react-query';
import { Section } from '../../../web/layout/Section.tsx';
import { ButtonLink } from '../../../web/ui/ButtonLink.tsx';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import { DataTable } from '../../../web/ui/table/DataTable.tsx';
import { ofAgreementQuery } from './api.ts';
import { beforeColumn, byColumn, promiseColumn, stateColumn } from './columns.tsx';
import { CountsLine, HowJudged, ShapeRow } from './pieces.tsx';
import { words } from './texts.sv.ts';

/** The promises of an agreement and how they stand, on the agreement's own page. */
export function OfAgreement({ agreementId }: { agreementId: string }) {
  const query = useQuery(ofAgreementQuery(agreementId));
  return (
    <Section heading={words.columns.promise}>
      <Loaded query={query} skeleton={<SkeletonRows rows={4} />}>
        {({ agreements: [group], threshold, permittedActions }) => (
          <>
            {group ? (
              <>
                <ShapeRow counts={group.counts} />
                <CountsLine counts={group.counts} />
                <HowJudged threshold={threshold} />
                <DataTable
                  caption={words.tableCaption}
                  columns={[promiseColumn, stateColumn, beforeColumn, byColumn]}
                  rows={group.lines}
                  rowKey={({ id }) => id}
                  fileName="loften-i-overenskommelsen"
                />
              </>
            ) : (
              <EmptyState heading={words.none}>{words.noneAbout}</EmptyState>
            )}
            {permittedActions.includes('commitment.write') && (
              <ButtonLink to="/laget/loften/nytt" search={{ overenskommelse: agreementId }}>
                {words.write}
              </ButtonLink>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}
