import { useParams } from '@tanstack/react-router';
import { AgreementPage } from '../../agreements/web/AgreementPage.tsx';
import { NowInRound, ThenInRound } from './InRound.tsx';
import { OfAgreement } from './OfAgreement.tsx';

/** An agreement with its promises: the register comes before them, and does not know of them. */
export function AgreementWithCommitmentsPage() {
  const { agreementId } = useParams({ from: '/staff/overenskommelser/$agreementId' });
  return (
    <AgreementPage
      promises={<OfAgreement agreementId={agreementId} />}
      inRound={({ id, closedAt }) =>
        closedAt === null ? (
          <NowInRound agreementId={agreementId} />
        ) : (
          <ThenInRound agreementId={agreementId} roundId={id} />
        )
      }
    />
  );
}
