import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonLines } from '../../../web/ui/states/Skeleton.tsx';
import { DataTable } from '../../../web/ui/table/DataTable.tsx';
import { inRoundsQuery, ofAgreementQuery } from './api.ts';
import { beforeColumn, byColumn, promiseColumn, stateColumn } from './columns.tsx';
import { CountsLine } from './pieces.tsx';
import { words } from './texts.sv.ts';

const { inRound: texts } = words;

/** How the promises stand while a follow-up is open: what the parties have to talk about. */
export const NowInRound = ({ agreementId }: { agreementId: string }) => (
  <>
    <h4>{texts.now}</h4>
    <Loaded query={useQuery(ofAgreementQuery(agreementId))} skeleton={<SkeletonLines lines={2} />}>
      {({ agreements: [group] }) =>
        group ? (
          <>
            <CountsLine counts={group.counts} />
            <p>{texts.willBeKept}</p>
          </>
        ) : (
          <p>{words.noneAbout}</p>
        )
      }
    </Loaded>
  </>
);

/** How the promises stood when a follow-up was closed. */
export const ThenInRound = ({ agreementId, roundId }: { agreementId: string; roundId: string }) => (
  <>
    <h4>{texts.before}</h4>
    <Loaded query={useQuery(inRoundsQuery(agreementId))} skeleton={<SkeletonLines lines={2} />}>
      {({ rounds }) => {
        const lines = rounds.find(({ id }) => id === roundId)?.lines ?? [];
        if (lines.length === 0) return <p>{texts.noneBefore}</p>;
        return (
          <DataTable
            caption={texts.before}
            columns={[promiseColumn, { ...stateColumn, header: texts.state }, beforeColumn, byColumn]}
            rows={lines}
            rowKey={({ id }) => id}
            fileName="loften-i-uppfoljningen"
          />
        );
      }}
    </Loaded>
  </>
);
